import { describe, expect, it } from 'vitest';
import { type CanvasEvent, type CanvasTool, type HeldKeys, type Hit, NO_KEYS } from './canvas-event.ts';
import { type Effect, type Phase, REST } from './phase.ts';
import { step } from './step.ts';

const taken: Hit = { seat: 'hall/r1/3', person: 'p1', selected: false };
const chosen: Hit = { ...taken, selected: true };
const empty: Hit = { seat: 'hall/r2/5', selected: false };
const keys = (held: Partial<HeldKeys>): HeldKeys => ({ ...NO_KEYS, ...held });

interface Hand {
  readonly hit?: Hit;
  readonly held?: Partial<HeldKeys>;
  readonly touch?: boolean;
  readonly button?: number;
  readonly clicks?: number;
  readonly pointer?: number;
  readonly inside?: boolean;
}
const found = (hand: Hand) => (hand.hit === undefined ? {} : { hit: hand.hit });
const down = (x: number, y: number, hand: Hand = {}): CanvasEvent => ({
  on: 'down',
  pointer: hand.pointer ?? 1,
  at: { x, y },
  ...found(hand),
  keys: keys(hand.held ?? {}),
  touch: hand.touch ?? false,
  button: hand.button ?? 0,
  clicks: hand.clicks ?? 1,
});
const hand =
  (on: 'move' | 'up') =>
  (x: number, y: number, how: Hand = {}): CanvasEvent => ({
    on,
    pointer: how.pointer ?? 1,
    at: { x, y },
    ...found(how),
    keys: keys(how.held ?? {}),
    inside: how.inside ?? true,
  });
const move = hand('move');
const up = hand('up');
const cancel: CanvasEvent = { on: 'cancel' };

function play(events: readonly CanvasEvent[], tool: CanvasTool = 'select') {
  let phase: Phase = REST;
  const done: Effect[] = [];
  for (const event of events) {
    const [next, ...effects] = step(phase, event, tool);
    phase = next;
    done.push(...effects);
  }
  return { phase: phase.in, done };
}
const doings = (events: readonly CanvasEvent[], tool?: CanvasTool): readonly string[] =>
  play(events, tool).done.map((effect) => effect.do);

describe('a click', () => {
  const click = (how: Hand): readonly CanvasEvent[] => [down(9, 9, how), move(10, 10, how), up(10, 10, how)];
  it.each<[string, Hand, Effect[]]>([
    ['on a seat selects it', { hit: empty }, [{ do: 'select', seat: empty.seat, how: 'only' }]],
    [
      'with control toggles',
      { hit: taken, held: { control: true } },
      [{ do: 'select', seat: taken.seat, how: 'toggle' }],
    ],
    [
      'with shift selects through',
      { hit: taken, held: { shift: true } },
      [{ do: 'select', seat: taken.seat, how: 'through' }],
    ],
    [
      'with alt selects the row',
      { hit: taken, held: { alt: true } },
      [{ do: 'select-row', seat: taken.seat, adds: false }],
    ],
    [
      'twice with alt and shift adds the block',
      { hit: taken, held: { alt: true, shift: true }, clicks: 2 },
      [{ do: 'select-block', seat: taken.seat, adds: true }],
    ],
    ['twice edits the name', { hit: taken, clicks: 2 }, [{ do: 'edit', seat: taken.seat }]],
    ['on the floor selects nothing', {}, [{ do: 'select-none' }]],
    ['on the floor with shift changes nothing', { held: { shift: true } }, []],
    [
      'of the right button waits for its menu',
      { hit: taken, button: 2 },
      [{ do: 'hover', seat: taken.seat }],
    ],
  ])('%s', (_, how, effects) => {
    const { phase, done } = play(click(how));
    expect(phase).toBe('rest');
    expect(done).toEqual(effects);
  });
});

describe('a drag', () => {
  it('carries whoever sits where it begins, shows where he would land, and drops', () => {
    const { phase, done } = play([
      down(0, 0, { hit: taken }),
      move(3, 0, { hit: taken }),
      move(20, 0, { hit: empty }),
      move(30, 0, { hit: empty, held: { alt: true } }),
      up(30, 0, { hit: empty, held: { alt: true } }),
    ]);
    expect(phase).toBe('rest');
    expect(done).toEqual([
      { do: 'lift', seat: taken.seat },
      { do: 'hover-drop', at: { x: 20, y: 0 }, target: empty.seat, landing: 'on', inside: true },
      { do: 'hover-drop', at: { x: 30, y: 0 }, target: empty.seat, landing: 'between', inside: true },
      { do: 'drop', target: empty.seat, landing: 'between', inside: true },
    ]);
  });

  it('Alt changes between swapping and inserting without a movement', () => {
    const { done } = play([
      down(0, 0, { hit: taken }),
      move(20, 0, { hit: empty }),
      { on: 'keys', keys: keys({ alt: true }) },
      { on: 'keys', keys: keys({ alt: true }) },
      { on: 'keys', keys: NO_KEYS },
    ]);
    const place = { do: 'hover-drop', at: { x: 20, y: 0 }, target: empty.seat, inside: true };
    expect(done.slice(2)).toEqual([
      { ...place, landing: 'between' },
      { ...place, landing: 'on' },
    ]);
  });

  it('out of the canvas drops outside', () => {
    const { done } = play([
      down(0, 0, { hit: taken }),
      move(20, 0),
      move(-80, 0, { inside: false }),
      up(-80, 0, { inside: false }),
    ]);
    expect(done.at(-1)).toEqual({ do: 'drop', landing: 'on', inside: false });
  });

  it('Escape puts back and leaves no trace', () => {
    const { phase, done } = play([
      down(0, 0, { hit: taken }),
      move(20, 0, { hit: empty }),
      cancel,
      up(20, 0),
    ]);
    expect(phase).toBe('rest');
    expect(done.filter((effect) => effect.do === 'drop')).toEqual([]);
    expect(done.at(-1)).toEqual({ do: 'put-back' });
  });

  it('from the floor or with shift draws a marquee', () => {
    expect(doings([down(0, 0), move(9, 9), up(20, 20)])).toEqual(['band', 'hide-band', 'select-band']);
    const { done } = play([down(0, 0, { hit: taken, held: { shift: true } }), move(9, 9), up(20, 20)]);
    expect(done.at(-1)).toEqual({
      do: 'select-band',
      shape: 'box',
      path: [
        { x: 0, y: 0 },
        { x: 20, y: 20 },
      ],
      adds: true,
    });
  });

  it('with the lasso follows the hand, also over people', () => {
    const { done } = play(
      [down(0, 0, { hit: taken }), move(9, 0), move(10, 1), move(9, 9), up(0, 9)],
      'lasso',
    );
    expect(done.at(-1)).toEqual({
      do: 'select-band',
      shape: 'path',
      path: [
        { x: 0, y: 0 },
        { x: 9, y: 0 },
        { x: 9, y: 9 },
        { x: 0, y: 9 },
      ],
      adds: false,
    });
  });

  it('Escape hides a marquee and selects nothing', () => {
    expect(doings([down(0, 0), move(9, 9), cancel, up(20, 20)])).toEqual(['band', 'hide-band']);
  });
});

describe('moving the drawing', () => {
  const panned = [{ do: 'pan', dx: 5, dy: 7 }];
  it.each<[string, Hand, CanvasTool]>([
    ['the middle button', { hit: taken, button: 1 }, 'select'],
    ['space', { hit: taken, held: { space: true } }, 'select'],
    ['the hand tool', { hit: taken }, 'pan'],
  ])('%s', (_, how, tool) => {
    expect(play([down(0, 0, how), move(5, 7), up(5, 7)], tool).done.slice(0, 1)).toEqual(panned);
  });

  it('the wheel scrolls; with control it zooms at the pointer', () => {
    const at = { x: 3, y: 4 };
    expect(step(REST, { on: 'scroll', at, dx: 10, dy: -20, zooms: false }, 'select')[1]).toEqual({
      do: 'pan',
      dx: -10,
      dy: 20,
    });
    const zoom = step(REST, { on: 'scroll', at, dx: 0, dy: -100, zooms: true }, 'select')[1];
    expect(zoom).toMatchObject({ do: 'zoom', at });
    expect(zoom?.do === 'zoom' && zoom.factor).toBeCloseTo(1.246, 2);
  });
});

describe('fingers', () => {
  const finger = { touch: true };
  it('one moves the drawing, also over people', () => {
    expect(doings([down(0, 0, { ...finger, hit: taken }), move(5, 5), move(20, 0), up(30, 0)])).toEqual(
      ['pan', 'pan', 'pan'].slice(0, 2),
    );
  });

  it('one on a selected person, or after resting on anybody, carries', () => {
    expect(doings([down(0, 0, { ...finger, hit: chosen }), move(20, 0, { hit: empty })])).toEqual([
      'lift',
      'hover-drop',
    ]);
    const rested: CanvasEvent = { on: 'held', pointer: 1 };
    expect(doings([down(0, 0, { ...finger, hit: taken }), rested, move(20, 0)])).toEqual([
      'lift',
      'hover-drop',
    ]);
  });

  it('resting shows the menu on release', () => {
    const { done } = play([down(4, 4, { ...finger, hit: taken }), { on: 'held', pointer: 1 }, up(5, 5)]);
    expect(done).toEqual([
      { do: 'select', seat: taken.seat, how: 'only' },
      { do: 'menu', at: { x: 4, y: 4 }, seat: taken.seat },
    ]);
  });

  it('two zoom about their middle, and the one left goes on moving', () => {
    const second = { touch: true, pointer: 2 };
    const { phase, done } = play([
      down(0, 0, { ...finger, hit: taken }),
      down(100, 0, second),
      move(200, 0, { pointer: 2 }),
      up(200, 0, { pointer: 2 }),
      move(0, 10),
    ]);
    expect(phase).toBe('panning');
    expect(done).toEqual([
      { do: 'pan', dx: 50, dy: 0 },
      { do: 'zoom', at: { x: 100, y: 0 }, factor: 2 },
      { do: 'pan', dx: 0, dy: 10 },
    ]);
  });

  it('a second finger while carrying puts back', () => {
    const events = [
      down(0, 0, { ...finger, hit: chosen }),
      move(20, 0),
      down(90, 90, { touch: true, pointer: 2 }),
    ];
    expect(play(events)).toMatchObject({ phase: 'rest' });
    expect(doings(events).at(-1)).toBe('put-back');
  });
});

it('somebody from the list is carried in at once', () => {
  const { done } = play([
    { on: 'take', pointer: 7, at: { x: -5, y: 0 } },
    move(20, 0, { pointer: 7, hit: empty }),
    up(20, 0, { pointer: 7, hit: empty }),
  ]);
  expect(done.map((effect) => effect.do)).toEqual(['hover-drop', 'hover-drop', 'drop']);
});

it('a menu selects what it is for, unless that is selected already', () => {
  const at = { x: 1, y: 1 };
  expect(doings([{ on: 'menu', at, hit: taken }])).toEqual(['select', 'menu']);
  expect(doings([{ on: 'menu', at, hit: chosen }])).toEqual(['menu']);
  expect(doings([{ on: 'menu', at }])).toEqual(['menu']);
});
