import { describe, expect, it } from 'vitest';
import { codeOf, done, run } from '../../test/support/checked-run.ts';
import { rostrumPlan } from '../../test/support/sample-plan.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';

const zonesOf = (plan: Plan) => selectedSchemeOf(plan).zones;

/** A rostrum of six with two zones. */
function zoned(): { readonly plan: Plan; readonly front: string; readonly rear: string } {
  let plan = done(run(rostrumPlan(6, 6), 'add-zone', { name: '前区', seats: ['rostrum/r1/1'] }));
  plan = done(run(plan, 'add-zone', { name: '后区', seats: ['rostrum/r1/2'], colour: '#aabbcc' }));
  const [front, rear] = zonesOf(plan);
  return { plan, front: front?.id ?? '', rear: rear?.id ?? '' };
}

describe('zones as commands', () => {
  it('a seat named twice is set aside once', () => {
    const seats = ['rostrum/r1/1', 'rostrum/r1/1'];
    expect(zonesOf(done(run(rostrumPlan(6, 6), 'add-zone', { name: '前区', seats })))).toMatchObject([
      { name: '前区', seats: ['rostrum/r1/1'] },
    ]);
  });

  it('a zone is changed where it was asked to and nowhere else; the other stays the same object', () => {
    const { plan, front, rear } = zoned();
    const after = done(run(plan, 'edit-zone', { zone: rear, changes: { name: '嘉宾区', colour: null } }));
    expect(zonesOf(after).map(({ name, colour }) => [name, colour])).toEqual([
      ['前区', undefined],
      ['嘉宾区', undefined],
    ]);
    expect(zonesOf(after)[0]).toBe(zonesOf(plan)[0]);
    const wider = { seats: ['rostrum/r1/1', 'rostrum/r1/3'] };
    expect(zonesOf(done(run(plan, 'edit-zone', { zone: front, changes: wider })))[0]).toMatchObject(wider);
  });

  it('removed zones leave their seats and people', () => {
    const { plan, front } = zoned();
    const outcome = run(plan, 'remove-zones', { zones: [front] });
    expect(zonesOf(done(outcome)).map(({ name }) => name)).toEqual(['后区']);
    expect(outcome.ok && outcome.value.label.params).toEqual({ count: 1, name: '前区' });
    expect(selectedSchemeOf(done(outcome)).seating).toBe(selectedSchemeOf(plan).seating);
  });

  it('what is not there is refused by name', () => {
    const { plan, front } = zoned();
    const change = (changes: object) => codeOf(run(plan, 'edit-zone', { zone: front, changes }));
    expect(codeOf(run(plan, 'edit-zone', { zone: 'z99999', changes: {} }))).toBe('unknown-zone');
    expect(codeOf(run(plan, 'remove-zones', { zones: [front, 'z99999'] }))).toBe('unknown-zone');
    expect(change({ units: ['u99999'] })).toBe('unknown-unit');
    expect(change({ seats: ['rostrum/r1/99'] })).toBe('unknown-seat');
    expect(change({ seats: ['nowhere/r1/1'] })).toBe('unknown-seat');
  });
});
