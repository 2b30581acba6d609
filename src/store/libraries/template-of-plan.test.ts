import { describe, expect, it } from 'vitest';
import { callOf, runCommands } from '../../commands/run-command.ts';
import { canonicalJson } from '../../model/canonical-json.ts';
import { emptyPlan, type Plan, selectedSchemeOf } from '../../model/plan.ts';
import { setUpBy, templateOfPlan } from './template-of-plan.ts';

function meeting(): Plan {
  const outcome = runCommands(emptyPlan('m1', '例会'), [
    callOf('edit-meeting', { kind: 'internal' }),
    callOf('set-policies', { policies: { high: 'right' } }),
    callOf('add-block', { arrangement: 'rostrum', parameters: { rows: [3] } }),
    callOf('add-fixtures', { fixtures: [{ kind: 'door', xMm: 0, yMm: 9000, widthMm: 1800, depthMm: 200 }] }),
    callOf('add-people', { people: [{ name: '甲', unit: '县政府办公室' }] }),
    callOf('block-seats', { seats: ['rostrum/r1/3'] }),
  ]);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  const [person] = outcome.value.plan.people;
  const seated = runCommands(outcome.value.plan, [
    callOf('pin-person', { person: person?.id ?? '', seat: 'rostrum/r1/1', reason: '领导指定' }),
  ]);
  if (!seated.ok) throw new Error(JSON.stringify(seated.failure));
  return seated.value.plan;
}

describe('a template of one’s own', () => {
  const template = templateOfPlan(meeting(), 't1', '周例会');
  const fresh = setUpBy(emptyPlan('m2', '第二次例会'), template);

  it('keeps room, blocks, policies and closed seats', () => {
    const scheme = selectedSchemeOf(fresh);
    expect(scheme.blocks.map(({ id }) => id)).toEqual(['rostrum']);
    expect(scheme.policies).toEqual({ high: 'right' });
    expect(scheme.closed).toEqual([{ seat: 'rostrum/r1/3', why: 'blocked' }]);
    expect(fresh.venue.fixtures.map(({ kind }) => kind)).toEqual(['door']);
    expect(fresh.meeting).toMatchObject({ name: '第二次例会', kind: 'internal', template: 'own/t1' });
  });

  it('carries nobody along', () => {
    const text = canonicalJson({ template, fresh });
    for (const word of ['甲', '县政府办公室', '领导指定']) expect(text).not.toContain(word);
    expect(selectedSchemeOf(fresh).seating.size).toBe(0);
  });

  it('gives no id twice afterwards', () => {
    const next = runCommands(fresh, [
      callOf('add-fixtures', { fixtures: [{ kind: 'flag', xMm: 0, yMm: 0, widthMm: 100, depthMm: 100 }] }),
    ]);
    const ids = next.ok ? next.value.plan.venue.fixtures.map(({ id }) => id) : [];
    expect(new Set(ids).size).toBe(2);
  });
});
