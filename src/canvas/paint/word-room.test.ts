import { describe, expect, it } from 'vitest';
import { wordRoom } from './word-room.ts';

const chair = { sizeMm: 480, standing: false, downMm: 0, heightMm: 150 } as const;

describe('the room of a name in a seat', () => {
  it.each([0, 180])('is the seat itself, facing %i', (facingDeg) => {
    const room = wordRoom({ ...chair, facingDeg });
    expect(room.asideMm).toBeCloseTo(0);
    expect(room.widestMm).toBeCloseTo(440);
  });

  it('keeps clear of a back at the side', () => {
    expect(wordRoom({ ...chair, facingDeg: 90 })).toMatchObject({ asideMm: 26, widestMm: 388 });
    expect(wordRoom({ ...chair, facingDeg: 270 }).asideMm).toBeCloseTo(-26);
  });

  it.each(Array.from({ length: 24 }, (_, step) => step * 15))(
    'holds its corners at %i degrees',
    (facingDeg) => {
      const { asideMm, widestMm } = wordRoom({ ...chair, facingDeg, downMm: -20 });
      const turn = (facingDeg * Math.PI) / 180;
      expect(widestMm).toBeGreaterThan(280);
      for (const x of [asideMm - widestMm / 2, asideMm + widestMm / 2]) {
        for (const y of [-95, 55]) {
          const forward = x * Math.sin(turn) - y * Math.cos(turn);
          const aside = x * Math.cos(turn) + y * Math.sin(turn);
          if (Math.abs(Math.sin(turn)) > 0.1) expect(forward).toBeGreaterThan(-240 + 60);
          if (Math.abs(Math.cos(turn)) > 0.1) expect(Math.abs(aside)).toBeLessThan(240);
        }
      }
    },
  );

  it('is the chord of somebody who stands', () => {
    expect(wordRoom({ ...chair, standing: true, facingDeg: 180 }).widestMm).toBeCloseTo(
      2 * Math.sqrt(220 ** 2 - 75 ** 2),
      1,
    );
  });
});
