import { describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../../test/support/sample-plan.ts';
import { selectedSchemeOf } from '../../model/plan.ts';
import { sidesLeft, sidesOf, usualSides } from './compared.ts';

describe('what is compared', () => {
  const plan = rostrumPlan(3, 3);
  const first = selectedSchemeOf(plan);
  const schemes = ['a', 'b', 'c'].map((id) => ({ ...first, id }));
  const sides = sidesOf({ ...plan, schemes, selectedScheme: 'a' });
  const [a, b, c] = sides;
  const usual = usualSides(sides, undefined, 'a');

  it('is two schemes where nothing was submitted', () => {
    expect(usual).toEqual({ from: b, to: a });
  });

  it('stays as chosen while both sides are there', () => {
    expect(sidesLeft(sides, { from: c, to: b }, usual)).toEqual({ from: c, to: b });
  });

  it('falls back to the usual sides when a chosen scheme was deleted', () => {
    const left = sides.filter((side) => side !== c);
    expect(sidesLeft(left, { from: c, to: b }, usual)).toEqual(usual);
    expect(sidesLeft(left, { from: b, to: c }, usual)).toEqual(usual);
  });
});
