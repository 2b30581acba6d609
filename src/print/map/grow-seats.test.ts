import { describe, expect, it } from 'vitest';
import { hallPlan } from '../../../test/support/print-people.ts';
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
});
