import { describe, expect, it } from 'vitest';
import { codeOf, done, run } from '../../test/support/checked-run.ts';
import { rostrumPlan } from '../../test/support/sample-plan.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { COMMANDS } from './registry.ts';
import { runCommand } from './run-command.ts';

const firstBlock = (plan: Plan) => selectedSchemeOf(plan).blocks[0];

describe('blocks', () => {
  it('parameters are settled when a block is placed, so later guests move no seat', () => {
    const empty = {
      ...rostrumPlan(7),
      schemes: rostrumPlan(7).schemes.map((one) => ({ ...one, blocks: [] })),
    };
    const placed = done(run(empty, 'add-block', { arrangement: 'rostrum', place: { xMm: 10.4, yMm: -3 } }));
    expect(firstBlock(placed)).toMatchObject({ id: 'rostrum', rule: 'rostrum', place: { xMm: 10, yMm: -3 } });
    expect(firstBlock(placed)?.parameters.rows).toEqual([7]);
    const more = done(run(placed, 'add-people', { people: [{ name: '迟' }] }));
    expect(firstBlock(more)).toBe(firstBlock(placed));
    const counted = run(empty, 'add-block', { arrangement: 'rostrum', headCount: 5 });
    expect(counted.ok && counted.value.label.params).toEqual({ name: 'rostrum', count: 5 });
    expect(codeOf(run(empty, 'add-block', { arrangement: 'circus', rule: 'rostrum' }))).toBe('block-invalid');
    expect(run(empty, 'add-block', { arrangement: 'rostrum', parameters: { rows: [0] } })).toMatchObject({
      failure: { code: 'block-invalid', params: { path: 'parameters.rows.0' } },
    });
  });

  it('fewer seats: who sat there stands up and nobody is lost; a pin is given up only when told', () => {
    const plan = rostrumPlan(9, 7);
    const outcome = run(plan, 'edit-block', { block: 'rostrum', changes: { parameters: { rows: [3, 1] } } });
    const smaller = done(outcome);
    expect(outcome.ok && outcome.value.label.params).toEqual({ name: 'rostrum', unseated: 3 });
    expect(selectedSchemeOf(smaller).seating.size).toBe(4);
    expect(smaller.people).toBe(plan.people);
    const pinned = done(run(plan, 'pin-person', { person: 'p5', reason: '指示' }));
    const fewer = { block: 'rostrum', changes: { parameters: { rows: [3, 1] } } } as const;
    expect(codeOf(run(pinned, 'edit-block', fewer))).toBe('person-pinned');
    expect(selectedSchemeOf(done(run(pinned, 'edit-block', { ...fewer, unpin: true }))).pins).toEqual([]);
  });

  it('removing a block keeps its people and forgets its zones and closed seats', () => {
    let plan = rostrumPlan(9, 7);
    plan = done(run(plan, 'add-zone', { name: '前区', seats: ['rostrum/r1/1', 'rostrum/r2/1'] }));
    plan = done(run(plan, 'block-seats', { seats: ['rostrum/r2/5'] }));
    plan = done(run(plan, 'edit-person', { person: 'p9', changes: { block: 'rostrum' } }));
    const removed = done(run(plan, 'remove-blocks', { blocks: ['rostrum'] }));
    const scheme = selectedSchemeOf(removed);
    expect([scheme.blocks, scheme.closed, scheme.seating.size]).toEqual([[], [], 0]);
    expect(scheme.zones[0]?.seats).toEqual([]);
    expect(removed.people).toHaveLength(9);
    expect(removed.people[8]?.block).toBeUndefined();
  });

  it('moving, turning, mirroring and copying leave everybody on his seat', () => {
    const plan = rostrumPlan(3, 3);
    const moves = [{ block: 'rostrum', place: { xMm: 99.6, yMm: 0 }, facingDeg: -90 }];
    const moved = done(run(plan, 'move-blocks', { moves }));
    expect(firstBlock(moved)).toMatchObject({ place: { xMm: 100, yMm: 0 }, facingDeg: 270 });
    expect(selectedSchemeOf(moved).seating).toBe(selectedSchemeOf(plan).seating);
    const mirrored = done(run(moved, 'mirror-block', { block: 'rostrum', axisXMm: 1000 }));
    expect(firstBlock(mirrored)).toMatchObject({ place: { xMm: 1900, yMm: 0 }, facingDeg: 90 });
    const copied = run(moved, 'duplicate-block', { block: 'rostrum', place: { xMm: 0, yMm: 5000 } });
    expect(copied.ok && copied.value.made).toEqual(['rostrum-2']);
    expect(selectedSchemeOf(done(copied)).seating).toBe(selectedSchemeOf(plan).seating);
    expect(codeOf(run(plan, 'set-numbering', { blocks: ['rostrum'], numbering: { rows: 'x' } }))).toBe(
      'numbering-invalid',
    );
  });

  it('policies are chosen and given back to the house', () => {
    const plan = rostrumPlan(3, 3);
    const right = done(run(plan, 'set-policies', { policies: { high: 'right' } }));
    expect(selectedSchemeOf(right).policies).toEqual({ high: 'right' });
    expect(selectedSchemeOf(done(run(right, 'set-policies', { clear: ['high'] }))).policies).toEqual({});
    const own = done(run(plan, 'set-policies', { block: 'rostrum', policies: { high: 'right' } }));
    expect(firstBlock(own)?.policies).toEqual({ high: 'right' });
    expect(codeOf(run(plan, 'set-policies', { block: 'hall', policies: {} }))).toBe('unknown-block');
  });
});

describe('the room', () => {
  it('fixtures stand on whole millimetres and are moved together in one step', () => {
    const lectern = { kind: 'lectern', xMm: 1.6, yMm: 0, widthMm: 700, depthMm: 500 } as const;
    const added = run(rostrumPlan(1), 'add-fixtures', {
      fixtures: [lectern, { ...lectern, kind: 'flowers' }],
    });
    const [a = '', b = ''] = added.ok ? added.value.made : [];
    const changes = [
      { fixture: a, xMm: 50 },
      { fixture: b, turnDeg: 450, label: '花' },
    ];
    const plan = done(run(done(added), 'edit-fixtures', { changes }));
    expect(plan.venue.fixtures.map(({ xMm, turnDeg }) => [xMm, turnDeg])).toEqual([
      [50, 0],
      [2, 90],
    ]);
    expect(done(run(plan, 'remove-fixtures', { fixtures: [a] })).venue.fixtures).toHaveLength(1);
    expect(codeOf(run(plan, 'remove-fixtures', { fixtures: ['f9999'] }))).toBe('unknown-fixture');
  });

  it('the outline can be drawn and taken away', () => {
    const outline = [
      { xMm: 0, yMm: 0 },
      { xMm: 9000.2, yMm: 0 },
      { xMm: 0, yMm: 8000 },
    ];
    const plan = done(run(rostrumPlan(1), 'edit-venue', { outline, name: '礼堂' }));
    expect(plan.venue.outline?.[1]).toEqual({ xMm: 9000, yMm: 0 });
    expect(done(run(plan, 'edit-venue', { outline: null })).venue.outline).toBeUndefined();
  });
});

describe('schemes and revisions', () => {
  const when = { author: '办公室', time: '2026-01-05T08:00:00Z' };

  it('a copy can be changed without touching the first; the last scheme stays', () => {
    const plan = done(run(rostrumPlan(3, 3), 'copy-scheme', { scheme: 's1', name: 'B' }));
    const changedB = done(run(plan, 'unseat-people', { people: ['p1'] }));
    expect(changedB.schemes.map((scheme) => scheme.seating.size)).toEqual([3, 2]);
    expect(changedB.schemes[0]).toBe(plan.schemes[0]);
    expect(codeOf(run(plan, 'copy-scheme', { scheme: 's1', name: 'B' }))).toBe('name-taken');
    const one = done(run(plan, 'remove-scheme', { scheme: plan.selectedScheme }));
    expect(one.selectedScheme).toBe('s1');
    expect(codeOf(run(one, 'remove-scheme', { scheme: 's1' }))).toBe('last-scheme');
  });

  it('submitted, returned, submitted again, approved; what was submitted never changes', () => {
    const first = done(run(rostrumPlan(3, 3), 'submit-revision', { ...when, note: '第一稿' }));
    expect(codeOf(run(first, 'submit-revision', when))).toBe('already-submitted');
    const returned = done(run(first, 'return-revision', { number: 1, ...when, note: '换人' }));
    expect(codeOf(run(returned, 'approve-revision', { number: 1, ...when }))).toBe('not-submitted');
    const edited = done(run(returned, 'swap-people', { a: 'p1', b: 'p2' }));
    const second = done(run(edited, 'submit-revision', when));
    const approved = done(run(second, 'approve-revision', { number: 2, ...when, scheme: 's1' }));
    expect(approved.revisions.map(({ number, state }) => [number, state])).toEqual([
      [1, 'returned'],
      [2, 'approved'],
    ]);
    expect(approved.revisions[0]?.content).toBe(first.revisions[0]?.content);
    expect(approved.revisions[0]?.hash).not.toBe(approved.revisions[1]?.hash);
    const back = done(run(approved, 'restore-revision', { number: 1 }));
    expect(back.schemes).toBe(first.schemes);
    expect(back.revisions).toBe(approved.revisions);
    expect(codeOf(run(rostrumPlan(0), 'submit-revision', when))).toBe('nothing-to-submit');
  });
});

describe('the registry', () => {
  it('knows every command by its own name', () => {
    for (const [name, command] of Object.entries(COMMANDS)) expect(command.name).toBe(name);
    expect(runCommand(rostrumPlan(1), { name: 'toString', args: {} })).toMatchObject({
      failure: { code: 'unknown-command' },
    });
  });

  it('refuses arguments it does not know', () => {
    expect(runCommand(rostrumPlan(1), { name: 'edit-meeting', args: { nam: 'x' } })).toMatchObject({
      failure: { code: 'bad-arguments' },
    });
  });
});
