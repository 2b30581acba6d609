import { describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../test/support/sample-plan.ts';
import type { Plan } from '../model/plan.ts';
import { selectedSchemeOf } from '../model/plan.ts';
import { callOf, runCommands } from './run-command.ts';

const SEATS = [1, 2, 3, 4].map((place) => `rostrum/r1/${place}`);
const run = (plan: Plan, ...calls: Parameters<typeof runCommands>[1]): Plan => {
  const done = runCommands(plan, calls);
  if (!done.ok) throw new Error(done.failure.code);
  return done.value.plan;
};
const held = (plan: Plan) =>
  selectedSchemeOf(plan).zones.map(({ name, seats }) => [name, seats.map((seat) => seat.at(-1)).join('')]);
const first = callOf('paint-zone', { name: '左', units: [], seats: SEATS.slice(0, 2) });
const second = callOf('paint-zone', { name: '右', units: [], seats: SEATS.slice(1, 3) });

describe('painting zones', () => {
  const plan = rostrumPlan(4);
  it('a stroke makes a zone, the next one takes seats over', () => {
    expect(held(run(plan, first, second))).toEqual([
      ['左', '1'],
      ['右', '23'],
    ]);
  });

  it('a stroke widens a zone and leaves the others that it does not touch the same objects', () => {
    const before = run(plan, first, second);
    const [left, right] = selectedSchemeOf(before).zones;
    const after = run(
      before,
      callOf('paint-zone', { zone: right?.id ?? '', name: '', units: [], seats: [SEATS[3] ?? ''] }),
    );
    expect(held(after)).toEqual([
      ['左', '1'],
      ['右', '234'],
    ]);
    expect(selectedSchemeOf(after).zones[0]).toBe(left);
  });

  it('a stroke over seats that the zone has takes them from the others all the same', () => {
    const before = run(plan, first, second);
    const scheme = selectedSchemeOf(before);
    const [left, right] = scheme.zones;
    const twice: Plan = {
      ...before,
      schemes: [{ ...scheme, zones: [{ ...left, seats: SEATS.slice(0, 2) }, right] as typeof scheme.zones }],
    };
    const stroke = (zone: string) =>
      callOf('paint-zone', { zone, name: '', units: [], seats: SEATS.slice(1, 2) });
    const after = run(twice, stroke(right?.id ?? ''));
    expect(held(after)).toEqual([
      ['左', '1'],
      ['右', '23'],
    ]);
    expect(selectedSchemeOf(after).zones[1]).toBe(right);
    expect(run(after, stroke(right?.id ?? ''))).toBe(after);
  });

  it('wiping empties zones and keeps them; a stroke over nothing changes nothing', () => {
    const before = run(plan, first);
    expect(held(run(before, callOf('wipe-zones', { seats: SEATS })))).toEqual([['左', '']]);
    expect(run(plan, callOf('wipe-zones', { seats: SEATS }))).toBe(plan);
    const again = callOf('paint-zone', {
      zone: selectedSchemeOf(before).zones[0]?.id ?? '',
      name: '',
      units: [],
      seats: SEATS.slice(0, 1),
    });
    expect(run(before, again)).toBe(before);
  });

  it('refuses seats that are not there, units and zones that nobody knows', () => {
    const refusal = (args: object) => {
      const call = { name: 'paint-zone', args: { name: '', units: [], seats: SEATS, ...args } } as const;
      const done = runCommands(plan, [call]);
      return done.ok ? undefined : done.failure.code;
    };
    expect(refusal({ seats: ['rostrum/r9/1'] })).toBe('unknown-seat');
    expect(refusal({ units: ['u9'] })).toBe('unknown-unit');
    expect(refusal({ zone: 'z9' })).toBe('unknown-zone');
  });
});
