import { describe, expect, it } from 'vitest';
import { type CommandCall, callOf, runCommands } from '../../src/commands/run-command.ts';
import type { ChangeKind, PlanChange } from '../../src/model/compare/plan-change.ts';
import { diffPlans } from '../../src/model/compare/plan-diff.ts';
import type { Plan } from '../../src/model/plan.ts';
import { rostrumPlan } from '../support/sample-plan.ts';

const ran = (plan: Plan, ...calls: readonly CommandCall[]): Plan => {
  const done = runCommands(plan, calls);
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
  return done.value.plan;
};
const screen = { kind: 'screen', xMm: 200, yMm: -3000, widthMm: 2000, depthMm: 100, turnDeg: 0 } as const;
/** Six people of whom five sit, a zone and a screen. */
const start = ran(
  rostrumPlan(6, 5),
  callOf('add-zone', { name: '前区', seats: ['rostrum/r1/1', 'rostrum/r1/2'] }),
  callOf('add-fixtures', { fixtures: [screen] }),
  callOf('move-things', { blocks: [{ block: 'rostrum', place: { xMm: 100, yMm: -40 } }] }),
);
const fixture = start.venue.fixtures[0]?.id ?? '';
const zone = start.schemes[0]?.zones[0]?.id ?? '';
const edited = { name: '甲1', unit: '' };

const told: readonly (readonly [CommandCall, ChangeKind, PlanChange['with']])[] = [
  [
    callOf('move-things', { blocks: [{ block: 'rostrum', place: { xMm: 400, yMm: 360 } }] }),
    'block-moved',
    { block: 'rostrum', mm: 500 },
  ],
  [
    callOf('move-things', { fixtures: [{ fixture, xMm: 800, yMm: -2200 }] }),
    'fixture-moved',
    { fixture: 'screen', label: '', mm: 1000 },
  ],
  [
    callOf('edit-zone', { zone, changes: { seats: ['rostrum/r1/1'] } }),
    'zone-edited',
    { name: '前区', field: 'seats', from: 2, to: 1 },
  ],
  [
    callOf('pin-person', { person: 'p1', reason: '指示' }),
    'pin-added',
    { name: '甲1', reason: '指示', toRow: '1', toSeat: '1' },
  ],
  [
    callOf('swap-people', { a: 'p2', b: 'p1' }),
    'people-swapped',
    { a: '甲1', b: '甲2', fromRow: '1', fromSeat: '1', toRow: '1', toSeat: '2' },
  ],
  [
    callOf('seat-person', { person: 'p1', seat: 'rostrum/r2/4' }),
    'person-moved',
    { name: '甲1', fromRow: '1', fromSeat: '1', toRow: '2', toSeat: '4' },
  ],
  [
    callOf('unseat-people', { people: ['p1'] }),
    'person-unseated',
    { name: '甲1', fromRow: '1', fromSeat: '1' },
  ],
  [
    callOf('seat-person', { person: 'p6', seat: 'rostrum/r2/1' }),
    'person-seated',
    { name: '甲6', toRow: '2', toSeat: '1' },
  ],
  [
    callOf('edit-person', { person: 'p1', changes: { title: '局长' } }),
    'person-edited',
    { ...edited, field: 'title', from: '', to: '局长' },
  ],
  [
    callOf('set-attendance', { people: ['p6'], attendance: 'absent' }),
    'attendance-changed',
    { ...edited, name: '甲6', field: 'attendance', from: 'expected', to: 'absent' },
  ],
  [callOf('edit-meeting', { place: '一号楼' }), 'meeting-edited', { field: 'place', from: '', to: '一号楼' }],
];

describe('what is told of a change', () => {
  it.each(told)('$name: $args', (call, kind, words) => {
    const changes = diffPlans(start, ran(start, call)).changes;
    expect(changes.map((change) => [change.kind, change.with])).toEqual([[kind, words]]);
  });

  it('numbers that another side begins are told of a block once, with the first seat that changed', () => {
    const call = callOf('set-numbering', { blocks: ['rostrum'], numbering: { rows: { start: 3 } } });
    const [change, ...others] = diffPlans(start, ran(start, call)).changes.filter(
      ({ kind }) => kind === 'seats-renumbered',
    );
    expect(others).toEqual([]);
    expect(change?.with).toEqual({
      block: 'rostrum',
      count: 10,
      fromRow: '1',
      fromSeat: '1',
      toRow: '3',
      toSeat: '1',
    });
  });
});
