import { expect, it } from 'vitest';
import { rostrumPlan } from '../../test/support/sample-plan.ts';
import { layOutBlocks } from '../layout/lay-out-blocks.ts';
import { layoutCaseOf } from '../model/layout-case-of.ts';
import { selectedSchemeOf } from '../model/plan.ts';
import { thingsOf } from './room-thing.ts';

it('things are listed from the one above to the one below: the floor, what was put down last first, blocks, stages', () => {
  const plan = rostrumPlan(5);
  const laid = layOutBlocks(layoutCaseOf(plan));
  if (!laid.ok) throw new Error(JSON.stringify(laid.failure));
  const box = { xMm: 0, yMm: 0, widthMm: 400, depthMm: 400, turnDeg: 0 } as const;
  const fixtures = [
    { ...box, id: 'f1', kind: 'stage' },
    { ...box, id: 'f2', kind: 'flowers' },
    { ...box, id: 'f3', kind: 'lectern' },
    { ...box, id: 'f4', kind: 'stage' },
  ] as const;
  const things = thingsOf(laid.value, selectedSchemeOf(plan).blocks, fixtures);
  expect(things.map(({ id }) => id)).toEqual(['f3', 'f2', 'rostrum', 'f4', 'f1']);
});
