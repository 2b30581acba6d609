import { describe, expect, it } from 'vitest';
import { NO_KEYS } from '../tools/canvas-event.ts';
import { type Mark, ROOM_REST, type RoomEvent, type RoomPhase, type RoomTool } from './room-phase.ts';
import { stepRoom } from './step-room.ts';

const at = (x: number, y: number) => ({ x, y });
const base = { pointer: 1, keys: NO_KEYS };
const marked = (mark: Mark | undefined) => (mark === undefined ? {} : { hit: mark });
const down = (x: number, y: number, mark?: Mark, more: object = {}): RoomEvent => ({
  on: 'down',
  ...base,
  at: at(x, y),
  touch: false,
  button: 0,
  clicks: 1,
  ...marked(mark),
  ...more,
});
const move = (x: number, y: number, more: object = {}): RoomEvent => ({
  on: 'move',
  ...base,
  at: at(x, y),
  inside: true,
  ...more,
});
const up = (x: number, y: number, more: object = {}): RoomEvent =>
  ({
    ...move(x, y, more),
    on: 'up',
  }) as RoomEvent;
const shift = { keys: { ...NO_KEYS, shift: true } };
const touch = { touch: true };
const cancel: RoomEvent = { on: 'cancel' };

const thing: Mark = { on: 'thing', key: 'block/a', chosen: false };
const chosen: Mark = { on: 'thing', key: 'block/a', chosen: true };
const grip: Mark = { on: 'grip', id: 'rows' };

/** Names of what is done, the phase at the end. */
function play(events: readonly RoomEvent[], tool: RoomTool = 'select') {
  let phase: RoomPhase = ROOM_REST;
  const done: string[] = [];
  for (const event of events) {
    const [next, ...effects] = stepRoom(phase, event, tool);
    phase = next;
    done.push(...effects.map((effect) => effect.do));
  }
  return { done, end: phase.in };
}

describe('the hand in the room', () => {
  it.each<[string, RoomTool, readonly RoomEvent[], readonly string[], string]>([
    ['a click chooses', 'select', [down(5, 5, thing), up(6, 5)], ['choose'], 'rest'],
    ['a click beside chooses nothing', 'select', [down(5, 5), up(5, 5)], ['choose-none'], 'rest'],
    [
      'with Shift beside keeps what is chosen',
      'select',
      [down(5, 5, undefined, shift), up(5, 5)],
      [],
      'rest',
    ],
    [
      'a drag on a thing moves it',
      'select',
      [down(5, 5, thing), move(20, 5), move(40, 5), up(50, 5)],
      ['lift', 'carry', 'carry', 'carry', 'drop'],
      'rest',
    ],
    [
      'Escape puts it back without trace',
      'select',
      [down(5, 5, thing), move(20, 5), cancel, up(50, 5)],
      ['lift', 'carry', 'put-back'],
      'rest',
    ],
    [
      'a drag beside draws a marquee',
      'select',
      [down(5, 5), move(40, 40), up(60, 60)],
      ['band', 'hide-band', 'choose-band'],
      'rest',
    ],
    [
      'a drag with Shift on a thing draws one too',
      'select',
      [down(5, 5, thing, shift), move(40, 40, shift), up(60, 60, shift)],
      ['band', 'hide-band', 'choose-band'],
      'rest',
    ],
    [
      'a handle is pulled and let go',
      'select',
      [down(5, 5, grip), move(5, 30), up(5, 60)],
      ['grasp', 'pull', 'pull', 'let-go'],
      'rest',
    ],
    [
      'Escape gives a pull up',
      'select',
      [down(5, 5, grip), move(5, 30), cancel],
      ['grasp', 'pull', 'give-up'],
      'rest',
    ],
    ['the hand moves the sight', 'pan', [down(5, 5, thing), move(20, 5), up(20, 5)], ['pan', 'pan'], 'rest'],
    [
      'a finger on what is not chosen moves the sight',
      'select',
      [down(5, 5, thing, touch), move(40, 5)],
      ['pan'],
      'panning',
    ],
    [
      'a finger on what is chosen moves it',
      'select',
      [down(5, 5, chosen, touch), move(40, 5)],
      ['lift', 'carry'],
      'moving',
    ],
    [
      'two fingers zoom',
      'select',
      [
        down(5, 5, thing, touch),
        down(50, 5, undefined, { touch: true, pointer: 2 }),
        move(90, 5, { pointer: 2 }),
      ],
      ['pan', 'zoom'],
      'pinching',
    ],
    [
      'a rectangle is drawn by a drag',
      'box',
      [down(0, 0), move(30, 30), up(90, 60)],
      ['box', 'end-box'],
      'rest',
    ],
    ['and given up', 'box', [down(0, 0), move(30, 30), cancel], ['box', 'drop-draft'], 'rest'],
    [
      'corners by clicks, a double click ends',
      'path',
      [
        down(0, 0),
        up(0, 0),
        move(9, 9),
        down(90, 0),
        up(90, 0),
        down(90, 60),
        down(90, 60, undefined, { clicks: 2 }),
      ],
      ['path-add', 'path-to', 'path-add', 'path-add', 'path-end'],
      'rest',
    ],
    [
      'a distance by a drag',
      'measure',
      [down(0, 0), move(30, 0), up(60, 0)],
      ['measure-from', 'measure-to', 'measure-to', 'measure-end'],
      'rest',
    ],
    [
      'a distance by two clicks',
      'measure',
      [down(0, 0), up(0, 0), move(30, 0), down(60, 0), up(60, 0)],
      ['measure-from', 'measure-to', 'measure-to', 'measure-to', 'measure-end'],
      'rest',
    ],
    [
      'one is brought in and let go inside',
      'select',
      [{ on: 'take', pointer: 1, at: at(-1, -1) }, move(40, 40), up(50, 50)],
      ['bring', 'bring', 'bring', 'drop'],
      'rest',
    ],
    [
      'or outside, and nothing has happened',
      'select',
      [{ on: 'take', pointer: 1, at: at(-1, -1) }, up(-9, 50, { inside: false })],
      ['bring', 'put-back'],
      'rest',
    ],
    [
      'a double click on a wall makes a corner',
      'select',
      [down(5, 5, { on: 'wall', index: 2 }, { clicks: 2 }), up(5, 5)],
      ['split'],
      'rest',
    ],
    [
      'the right button chooses and asks for the menu',
      'select',
      [down(5, 5, thing, { button: 2 }), { on: 'menu', at: at(5, 5), hit: thing }],
      ['choose', 'menu'],
      'rest',
    ],
  ])('%s', (_, tool, events, done, end) => {
    expect(play(events, tool)).toEqual({ done, end });
  });

  it('Shift turns freely, Alt moves without snapping', () => {
    const [pulling] = stepRoom(stepRoom(ROOM_REST, down(5, 5, grip), 'select')[0], move(5, 30), 'select');
    expect(stepRoom(pulling, move(5, 40, shift), 'select')[1]).toMatchObject({ do: 'pull', free: true });
    const [moving] = stepRoom(stepRoom(ROOM_REST, down(5, 5, thing), 'select')[0], move(5, 30), 'select');
    const alt = { keys: { ...NO_KEYS, alt: true } };
    expect(stepRoom(moving, move(5, 40, alt), 'select')[1]).toMatchObject({ do: 'carry', free: true });
  });

  it('Escape leads to rest from everywhere', () => {
    const phases: readonly RoomPhase[] = [
      { in: 'panning', pointer: 1, last: at(0, 0) },
      { in: 'banding', pointer: 1, from: at(0, 0), adds: false },
      { in: 'moving', pointer: 1, from: at(0, 0) },
      { in: 'bringing', pointer: 1 },
      { in: 'pulling', pointer: 1, from: at(0, 0) },
      { in: 'boxing', pointer: 1, from: at(0, 0) },
      { in: 'pathing' },
      { in: 'measuring', from: at(0, 0) },
    ];
    for (const phase of phases) expect(stepRoom(phase, cancel, 'select')[0]).toEqual(ROOM_REST);
  });
});
