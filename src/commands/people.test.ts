import { describe, expect, it } from 'vitest';
import { codeOf, done, run } from '../../test/support/checked-run.ts';
import { rostrumPlan } from '../../test/support/sample-plan.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { seatedEntries } from '../model/seating-chunks.ts';
import { callOf, runCommands } from './run-command.ts';

const unitOf = (plan: Plan, id: string): string | undefined => {
  const person = plan.people.find((one) => one.id === id);
  return plan.units.find((unit) => unit.id === person?.unit)?.name;
};

describe('people', () => {
  it('are added with new ids that no removed person ever had; units come by name', () => {
    const outcome = run(rostrumPlan(2), 'add-people', {
      people: [
        { name: '张三', unit: '财政局', custom: { 车牌: '云A1' } },
        { name: '李四', unit: '财政局' },
      ],
    });
    const plan = done(outcome);
    const made = outcome.ok ? outcome.value.made : [];
    expect(made).toHaveLength(2);
    expect(plan.units.map((unit) => unit.name)).toEqual(['财政局']);
    expect(plan.customColumns).toEqual(['车牌']);
    const removed = done(run(plan, 'remove-people', { people: made }));
    const again = run(removed, 'add-people', { people: [{ name: '王五' }] });
    expect(again.ok && again.value.made.some((id) => made.includes(id))).toBe(false);
    expect(outcome.ok && outcome.value.label).toEqual({
      key: 'add-people',
      params: { count: 2, name: '张三' },
    });
  });

  it('editing with null takes a field away; the same value is no change; a new name is a renaming', () => {
    const plan = done(
      run(rostrumPlan(2), 'edit-person', { person: 'p1', changes: { title: '局长', unit: '财政局' } }),
    );
    expect(unitOf(plan, 'p1')).toBe('财政局');
    const same = run(plan, 'edit-person', { person: 'p1', changes: { title: '局长', unit: '财政局' } });
    expect(same.ok && same.value.plan).toBe(plan);
    const cleared = done(run(plan, 'edit-person', { person: 'p1', changes: { title: null, unit: null } }));
    expect(Object.keys(cleared.people[0] ?? {})).not.toContain('title');
    expect(unitOf(cleared, 'p1')).toBeUndefined();
    const renamed = run(plan, 'edit-person', { person: 'p1', changes: { name: '张三' } });
    expect(renamed.ok && renamed.value.label).toEqual({
      key: 'rename-person',
      params: { from: '甲1', to: '张三' },
    });
    expect(codeOf(run(plan, 'edit-person', { person: 'p1', changes: { serves: 'p77' } }))).toBe(
      'unknown-person',
    );
    expect(codeOf(run(plan, 'edit-person', { person: 'p1', changes: { block: 'hall' } }))).toBe(
      'unknown-block',
    );
  });

  it('who asks for leave gives up his seat in every scheme, and his pin only when told', () => {
    const two = done(run(rostrumPlan(3, 3), 'copy-scheme', { scheme: 's1', name: 'B' }));
    const pinned = done(run(two, 'pin-person', { person: 'p1', reason: '指示' }));
    expect(codeOf(run(pinned, 'set-attendance', { people: ['p1'], attendance: 'absent' }))).toBe(
      'person-pinned',
    );
    const gone = done(run(pinned, 'set-attendance', { people: ['p1'], attendance: 'absent', unpin: true }));
    for (const scheme of gone.schemes) expect(scheme.seating.size).toBe(2);
    expect(gone.people).toHaveLength(3);
  });

  it('removing somebody takes him out of wishes, the agenda and the service of others', () => {
    const rich = runCommands(rostrumPlan(4, 2), [
      callOf('add-wish', { kind: 'apart', people: ['p1', 'p2'] }),
      callOf('add-agenda-item', { title: '一', reporters: ['p1', 'p3'], observers: ['p2'] }),
      callOf('edit-person', { person: 'p4', changes: { serves: 'p1' } }),
    ]);
    const plan = done(run(done(rich), 'remove-people', { people: ['p1'] }));
    expect(plan.wishes).toEqual([]);
    expect(plan.agenda[0]?.reporters).toEqual(['p3']);
    expect(plan.people.map((person) => person.id)).toEqual(['p2', 'p3', 'p4']);
  });

  it('roles, ranks and sides of several people are one step', () => {
    const plan = rostrumPlan(3);
    const roles = done(run(plan, 'set-roles', { people: ['p1', 'p2'], add: ['host'] }));
    expect(
      done(run(roles, 'set-roles', { people: ['p1'], remove: ['host'], add: ['speaker'] })).people[0]?.roles,
    ).toEqual(['speaker']);
    const ranked = done(
      run(plan, 'set-ranks', {
        ranks: [
          { person: 'p3', rank: 1 },
          { person: 'p1', rank: 2 },
        ],
      }),
    );
    expect(ranked.people.map((person) => person.rank)).toEqual([2, undefined, 1]);
    expect(done(run(plan, 'set-party', { people: ['p2'], party: 'guest' })).people[1]?.party).toBe('guest');
    expect(done(run(plan, 'order-people', { order: ['p3', 'p1', 'p2'] })).people[0]?.id).toBe('p3');
    expect(codeOf(run(plan, 'order-people', { order: ['p3', 'p1', 'p1'] }))).toBe('incomplete-order');
  });

  it('units: two spellings become one, a unit in use is not removed', () => {
    const people = [
      { name: '甲', unit: '县财政局' },
      { name: '乙', unit: '财政局' },
    ];
    const plan = done(run(rostrumPlan(0), 'add-people', { people }));
    const [long, short] = plan.units.map((unit) => unit.id);
    const merged = done(run(plan, 'merge-units', { from: [short ?? ''], into: long ?? '' }));
    expect(merged.units).toHaveLength(1);
    expect(merged.people.map((person) => unitOf(merged, person.id))).toEqual(['县财政局', '县财政局']);
    expect(codeOf(run(merged, 'remove-units', { units: [long ?? ''] }))).toBe('unit-in-use');
    expect(codeOf(run(plan, 'edit-unit', { unit: short ?? '', changes: { name: '县财政局' } }))).toBe(
      'name-taken',
    );
  });
});

describe('importing again', () => {
  it('is one step: added, changed, dropped, with seats, pins and other edits kept', () => {
    const start = done(run(rostrumPlan(4, 4), 'pin-person', { person: 'p1', reason: '指示' }));
    const outcome = run(start, 'import-people', {
      added: [{ name: '新人', unit: '教育局' }],
      changed: [
        { person: 'p2', changes: { title: '副局长' } },
        { person: 'p3', attendance: 'absent' },
      ],
      dropped: ['p4'],
      units: [{ name: '教育局', category: '县直' }],
      wishes: [{ kind: 'together', people: [{ added: 0 }, 'p1'] }],
    });
    const plan = done(outcome);
    expect(outcome.ok && outcome.value.label.params).toEqual({ added: 1, changed: 2, dropped: 1 });
    expect(seatedEntries(selectedSchemeOf(plan).seating).map(([, person]) => person)).toEqual(['p1', 'p2']);
    expect(selectedSchemeOf(plan).pins).toHaveLength(1);
    expect(plan.people.map((person) => person.attendance)).toEqual([
      'expected',
      'expected',
      'absent',
      'absent',
      'expected',
    ]);
    expect(plan.units).toMatchObject([{ name: '教育局', category: '县直' }]);
    expect(plan.wishes[0]?.people).toEqual([outcome.ok ? outcome.value.made[0] : '', 'p1']);
    const wish = { kind: 'together', people: [plan.wishes[0]?.people[0] ?? '', 'p1'] } as const;
    expect(done(run(plan, 'import-people', { wishes: [wish] }))).toBe(plan);
  });

  it('who is dropped stays on the list as absent, or goes where that was chosen', () => {
    const start = rostrumPlan(3, 3);
    const left = (droppedBecome: 'absent' | 'removed', dropped: string[]) =>
      done(run(start, 'import-people', { dropped, droppedBecome })).people.map(({ id, attendance }) => [
        id,
        attendance,
      ]);
    expect(left('absent', ['p2'])[1]).toEqual(['p2', 'absent']);
    expect(left('removed', ['p2']).map(([id]) => id)).toEqual(['p1', 'p3']);
    expect(left('removed', [])).toHaveLength(3);
  });

  it('dropping somebody who is pinned is refused unless told', () => {
    const start = done(run(rostrumPlan(4, 4), 'pin-person', { person: 'p1', reason: '指示' }));
    expect(codeOf(run(start, 'import-people', { dropped: ['p1'] }))).toBe('person-pinned');
    const removed = done(
      run(start, 'import-people', { dropped: ['p1'], droppedBecome: 'removed', unpin: true }),
    );
    expect(removed.people).toHaveLength(3);
  });

  it('a seat chart brings a block and its people at once', () => {
    const chart = {
      block: { arrangement: 'rostrum', parameters: { rows: [3] } },
      people: [{ person: { name: '张三' }, seat: 'r1/2' }, { person: { name: '李四' } }],
    } as const;
    const plan = done(run(rostrumPlan(1), 'import-chart', chart));
    expect(plan.schemes[0]?.blocks.map((block) => block.id)).toEqual(['rostrum', 'rostrum-2']);
    expect(seatedEntries(selectedSchemeOf(plan).seating).map(([seat]) => seat)).toEqual(['rostrum-2/r1/2']);
    const wrong = { ...chart, people: [{ person: { name: '张三' }, seat: 'r9/9' }] };
    expect(codeOf(run(rostrumPlan(1), 'import-chart', wrong))).toBe('unknown-seat');
  });

  it('a seat chart moves people of the plan to their seats, but nobody whom an instruction holds', () => {
    const start = rostrumPlan(2, 2);
    const block = { arrangement: 'rostrum', parameters: { rows: [3] } };
    const chart = { block, people: [{ known: 'p1', seat: 'r1/2' }] };
    const plan = done(run(start, 'import-chart', chart));
    const seats = seatedEntries(selectedSchemeOf(plan).seating);
    expect(seats.filter(([, person]) => person === 'p1')).toEqual([['rostrum-2/r1/2', 'p1']]);
    expect(plan.people).toHaveLength(2);
    const pinned = done(run(start, 'pin-person', { person: 'p1', reason: '指示' }));
    expect(codeOf(run(pinned, 'import-chart', chart))).toBe('person-pinned');
    const twice = { block, people: [...chart.people, { known: 'p1', seat: 'r1/3' }] };
    expect(codeOf(run(start, 'import-chart', twice))).toBe('person-twice');
  });
});
