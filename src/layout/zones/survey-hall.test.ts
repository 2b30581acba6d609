import { describe, expect, it } from 'vitest';
import { hallRows } from '../../../test/support/hall-rows.ts';
import { makeStraightRow } from '../geometry/make-row.ts';
import type { SeatRow } from '../seat.ts';
import { surveyHall } from './survey-hall.ts';

/** A row turned as a whole, for halls that do not stand square in the room. */
const turned = (tier: number, count: number, xMm: number, turnDeg: number): SeatRow =>
  makeStraightRow({
    id: `hall/r${tier + 1}`,
    part: 'row',
    tier,
    count,
    pitchMm: 550,
    xMm,
    yMm: tier * 900,
    facingDeg: 0,
    kind: 'chair',
    placing: { xMm: 5000, yMm: -2000, turnDeg },
  });

describe('surveyHall', () => {
  it('L4: knows who sits beside, before and behind, and where an aisle is', () => {
    const survey = surveyHall(hallRows([4, 4], [2]));
    expect([...survey.left]).toEqual([-1, 0, -1, 2, -1, 4, -1, 6]);
    expect([...survey.leftAcross]).toEqual([-1, -1, 1, -1, -1, -1, 5, -1]);
    expect([...survey.behind]).toEqual([4, 5, 6, 7, -1, -1, -1, -1]);
    expect([...survey.front]).toEqual([-1, -1, -1, -1, 0, 1, 2, 3]);
    expect([...survey.section]).toEqual([0, 0, 1, 1, 0, 0, 1, 1]);
    expect([survey.pitchMm, survey.rowDepthMm, survey.widestRun]).toEqual([550, 900, 2]);
  });

  it('L4: has the same figures wherever the hall stands', () => {
    const [here, there] = [0, 37].map((turnDeg) =>
      surveyHall([turned(0, 4, 0, turnDeg), turned(1, 5, 0, turnDeg)]),
    );
    const rounded = (values: Float64Array | undefined): number[] =>
      [...(values ?? [])].map((value) => Math.round(value) + 0);
    expect(rounded(there?.xMm)).toEqual(rounded(here?.xMm));
    expect(rounded(there?.yMm)).toEqual(rounded(here?.yMm));
    expect(there?.behind).toEqual(here?.behind);
  });

  it('L4: in staggered rows somebody sits before each, in a longer row nobody before its ends', () => {
    const staggered = surveyHall([turned(0, 3, 0, 0), turned(1, 3, 275, 0)]);
    expect([...staggered.front].slice(3).every((seat) => seat >= 0)).toBe(true);
    const longer = surveyHall(hallRows([3, 7]));
    expect([...longer.front].slice(3)).toEqual([-1, -1, 0, 1, 2, -1, -1]);
  });

  it('L4: a missing seat parts its neighbours', () => {
    const [row] = hallRows([3]);
    if (row === undefined) throw new Error('no row');
    const seats = row.seats.filter((seat) => seat.slot !== 1);
    expect([...surveyHall([{ ...row, seats }]).left]).toEqual([-1, -1]);
  });
});
