import { describe, expect, it } from 'vitest';
import { readReview, writeReview } from '../../io/review-file.ts';
import type { Drawing, Signature } from '../../model/note.ts';
import { withLine, withPoint } from './hand-line.ts';

const often = <Of>(count: number, start: Of, step: (before: Of, index: number) => Of): Of =>
  Array.from({ length: count }, (_, index) => index).reduce(step, start);

describe('lines drawn by hand', () => {
  it('stop where a review ends, so that however long a hand draws the result can be written', () => {
    const line = often<Drawing[number]>(4500, [], (before, index) =>
      withPoint(before, { xMm: index, yMm: 0 }),
    );
    const strokes = often<Drawing>(450, [], (before) => withLine(before, [{ xMm: 1, yMm: 1 }]));
    const signature = often<Signature>(450, [], (before) => withLine(before, [{ x: 1, y: 1 }]));
    const note = { author: '甲', time: '2026-11-22T09:00:00Z', text: '', target: { kind: 'plan' } } as const;
    const text = writeReview({
      meeting: 'm1',
      revision: 1,
      hash: '0'.repeat(64),
      decision: 'approve',
      name: '甲',
      time: '2026-11-22T09:00:00Z',
      signature,
      notes: [
        { ...note, strokes: [line] },
        { ...note, strokes },
      ],
    });
    expect(readReview(text)).toMatchObject({ ok: true });
  });

  it('grow in order as long as there is room', () => {
    expect(withPoint([1, 2], 3)).toEqual([1, 2, 3]);
    expect(withLine([[1]], [2])).toEqual([[1], [2]]);
  });
});
