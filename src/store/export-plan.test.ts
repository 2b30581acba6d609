import { expect, it } from 'vitest';
import { rostrumPlan } from '../../test/support/sample-plan.ts';
import { planCase } from '../layout/plan-case.ts';
import { layoutCaseOf } from '../model/layout-case-of.ts';
import { seatingPlanOf } from './export-plan.ts';

it('a hall for other seating programs: each chair as far from the next as here, all inside a margin of a metre', () => {
  const planned = planCase(layoutCaseOf(rostrumPlan(5)));
  if (!planned.ok) throw new Error(JSON.stringify(planned.failure));
  const { widthMm, heightMm, zones } = seatingPlanOf('样会', planned.value);
  const rows = planned.value.blocks.flatMap((block) => block.rows);
  const [here, there] = [rows, zones.flatMap((zone) => zone.rows)].map((all) =>
    all.flatMap((row) => row.seats.map(({ xMm, yMm }) => ({ xMm, yMm }))),
  );
  const from = (all: typeof here, at: number) =>
    all?.map(({ xMm, yMm }) => [xMm - (all[at]?.xMm ?? 0), yMm - (all[at]?.yMm ?? 0)]);
  expect(from(there, 0)).toEqual(from(here, 0));
  expect(Math.min(...(there ?? []).map(({ xMm }) => xMm))).toBe(1000);
  expect(Math.max(...(there ?? []).map(({ xMm }) => xMm))).toBe(widthMm - 1000);
  expect(Math.min(...(there ?? []).map(({ yMm }) => yMm))).toBeGreaterThanOrEqual(1000);
  expect(Math.max(...(there ?? []).map(({ yMm }) => yMm))).toBeLessThanOrEqual(heightMm - 1000);
  expect(zones.map(({ rows: own }) => own.map(({ number }) => number))).toEqual([['1', '2']]);
  expect(zones[0]?.rows[0]?.seats.map(({ guid }) => guid)).toEqual(rows[0]?.seats.map(({ id }) => id));
});
