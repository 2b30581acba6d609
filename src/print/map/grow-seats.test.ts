import { describe, expect, it } from 'vitest';
import { hallPlan, printBlock, printPeople, seatedPlan } from '../../../test/support/print-people.ts';
import type { SceneItem } from '../../scene/scene.ts';
import { makePrintSource } from '../make-print-source.ts';
import { growSeats } from './grow-seats.ts';
import { mapScene } from './map-scene.ts';

describe('seats on paper', () => {
  it('grow in a block of any number of seats', () => {
    const source = makePrintSource(hallPlan(1), { language: 'zh', printedAt: '2026-03-05T08:00' });
    const { blocks } = source.shape;
    const scene = mapScene({ source, blocks, frame: 'A', words: new Map(), room: false, rowLabels: false });
    const seat = scene.items.find((item) => item.kind === 'seat');
    if (seat === undefined) throw new Error('no seat');
    const items = Array.from(
      { length: 200_000 },
      (_, index): SceneItem => ({ ...seat, at: { xMm: index * 2000, yMm: 0 } }),
    );
    const [first] = growSeats({ ...scene, items }).items;
    expect(first?.kind === 'seat' && first.sizeMm > seat.sizeMm).toBe(true);
  });

  it.each([
    ['P', 'bottom'],
    ['T', 'top'],
  ] as const)('grow away from their table and leave the door clear, frame %s', (frame, side) => {
    const plan = seatedPlan(printPeople(14), [printBlock('table', 'long-table', 'executive-meeting')]);
    const source = makePrintSource(plan, { language: 'zh', printedAt: '2026-03-05T08:00' });
    const { blocks } = source.shape;
    const scene = mapScene({ source, blocks, frame, words: new Map(), room: true, rowLabels: false });
    const seats = scene.items.flatMap((item) => (item.kind === 'seat' ? [item] : []));
    const door = scene.items.flatMap((item) =>
      item.kind === 'polygon' && item.look === 'landmark' ? item.points.map(({ yMm }) => yMm) : [],
    );
    expect(door).toHaveLength(4);
    // The back of a chair reaches a little farther than the chair.
    const gapMm =
      side === 'bottom'
        ? Math.min(...door) - Math.max(...seats.map(({ at, sizeMm }) => at.yMm + sizeMm * 0.6))
        : Math.min(...seats.map(({ at, sizeMm }) => at.yMm - sizeMm * 0.6)) - Math.max(...door);
    expect(gapMm).toBeGreaterThan(0);
  });
});
