import { describe, expect, it } from 'vitest';
import { type CanvasEvent, type CanvasTool, NO_KEYS } from './canvas-event.ts';
import { type Effect, type Phase, REST } from './phase.ts';
import { step } from './step.ts';

const at = (x: number, y = 0) => ({ x, y });
const down = (x: number, more: Partial<Extract<CanvasEvent, { on: 'down' }>> = {}): CanvasEvent => ({
  on: 'down',
  pointer: 1,
  at: at(x),
  keys: NO_KEYS,
  touch: false,
  button: 0,
  clicks: 1,
  ...more,
});
const hand =
  (on: 'move' | 'up') =>
  (x: number, pointer = 1): CanvasEvent => ({ on, pointer, at: at(x), keys: NO_KEYS, inside: true });
const [move, up] = [hand('move'), hand('up')];

function play(events: readonly CanvasEvent[], tool: CanvasTool): { phase: Phase['in']; done: Effect[] } {
  let phase: Phase = REST;
  const done: Effect[] = [];
  for (const event of events) {
    const [next, ...effects] = step(phase, event, tool);
    phase = next;
    done.push(...effects);
  }
  return { phase: phase.in, done };
}
const stroke = (what: 'stroke' | 'paint', tool: string, xs: readonly number[], erases = false) => ({
  do: what,
  tool,
  path: xs.map((x) => at(x)),
  erases,
});

describe('painting', () => {
  it.each<[string, CanvasTool, CanvasEvent[], object[]]>([
    [
      'a click is a stroke of one place',
      'brush',
      [down(5), up(5)],
      [stroke('stroke', 'brush', [5]), stroke('paint', 'brush', [5])],
    ],
    [
      'a drag is one stroke, shown as it grows',
      'rows',
      [down(0), move(20), up(40)],
      [
        stroke('stroke', 'rows', [0]),
        stroke('stroke', 'rows', [0, 20]),
        stroke('paint', 'rows', [0, 20, 40]),
      ],
    ],
    [
      'trembling adds no points',
      'area',
      [down(0), move(2), move(9), up(10)],
      [stroke('stroke', 'area', [0]), stroke('stroke', 'area', [0, 9]), stroke('paint', 'area', [0, 9])],
    ],
    [
      'Alt wipes',
      'brush',
      [down(0, { keys: { ...NO_KEYS, alt: true } }), up(0)],
      [stroke('stroke', 'brush', [0], true), stroke('paint', 'brush', [0], true)],
    ],
    [
      'Escape leaves no trace',
      'brush',
      [down(0), move(20), { on: 'cancel' }, up(30)],
      [stroke('stroke', 'brush', [0]), stroke('stroke', 'brush', [0, 20]), { do: 'hide-stroke' }],
    ],
    [
      'space and the middle button still move the drawing',
      'brush',
      [down(0, { button: 1 }), move(5), up(5)],
      [
        { do: 'pan', dx: 5, dy: 0 },
        { do: 'pan', dx: 0, dy: 0 },
      ],
    ],
    [
      'another pointer is not listened to',
      'brush',
      [down(0), move(50, 2), up(0)],
      [stroke('stroke', 'brush', [0]), stroke('paint', 'brush', [0])],
    ],
  ])('%s', (_, tool, events, effects) => {
    const { phase, done } = play(events, tool);
    expect(phase).toBe('rest');
    expect(done).toEqual(effects);
  });

  it('a second finger gives the stroke up and zooms', () => {
    const { phase, done } = play(
      [down(0, { touch: true }), down(90, { touch: true, pointer: 2 }), move(120, 2)],
      'brush',
    );
    expect(phase).toBe('pinching');
    expect(done.map((effect) => effect.do)).toEqual(['stroke', 'hide-stroke', 'pan', 'zoom']);
  });
});
