import { describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../test/support/sample-plan.ts';
import { layOutBlocks } from '../layout/lay-out-blocks.ts';
import { layoutCaseOf } from '../model/layout-case-of.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { seatedEntries } from '../model/seating-chunks.ts';
import { type Clip, clipOf, clipSchema, pasteClip } from './clip.ts';
import { runCommands } from './run-command.ts';

const seat = (row: number, place: number): string => `rostrum/r${row}/${place}`;
function shapeOf(plan: Plan) {
  const laid = layOutBlocks(layoutCaseOf(plan));
  if (!laid.ok) throw new Error('no shape');
  return laid.value;
}
function paste(plan: Plan, clip: Clip, anchor?: string): Plan {
  const { calls } = pasteClip(plan, shapeOf(plan), clip, anchor, () => ({ xMm: 0, yMm: 9000 }));
  const outcome = runCommands(plan, calls);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value.plan;
}
const sitting = (plan: Plan) => Object.fromEntries(seatedEntries(selectedSchemeOf(plan).seating));
const copy = (plan: Plan, ...seats: readonly string[]): Clip => clipOf(plan, shapeOf(plan), new Set(seats));

describe('copying and pasting', () => {
  const plan = rostrumPlan(6, 5);

  it('is plain data', () => {
    const clip = copy(plan, seat(1, 1), seat(1, 3));
    expect(clipSchema.parse(JSON.parse(JSON.stringify(clip)))).toEqual(clip);
  });

  it('people take the seats that lie as theirs lay; within a meeting they move', () => {
    const clip = copy(plan, seat(1, 1), seat(1, 3));
    expect(sitting(paste(plan, clip, seat(2, 2)))).toEqual({
      [seat(1, 2)]: 'p2',
      [seat(1, 4)]: 'p4',
      [seat(1, 5)]: 'p5',
      [seat(2, 2)]: 'p1',
      [seat(2, 4)]: 'p3',
    });
  });

  it('into another meeting known people are found by name and unit, others are added', () => {
    const other = { ...rostrumPlan(1, 0), id: 'meeting-2' };
    const pasted = paste(other, copy(plan, seat(1, 1), seat(1, 2)));
    expect(pasted.people.map(({ name }) => name)).toEqual(['甲1', '甲2']);
    expect(Object.keys(sitting(pasted))).toEqual([seat(1, 1), seat(1, 2)]);
  });

  it('a section of which all seats are chosen is copied whole; its people move only where they have no seat', () => {
    const all = [1, 2].flatMap((row) => [1, 2, 3, 4, 5].map((place) => seat(row, place)));
    const clip = copy(plan, ...all);
    expect(clip.blocks).toHaveLength(1);
    expect(clip.seats).toEqual([]);
    const twice = paste(plan, clip);
    expect(selectedSchemeOf(twice).blocks).toHaveLength(2);
    expect(sitting(twice)).toEqual(sitting(plan));
    const elsewhere = paste({ ...rostrumPlan(0), id: 'meeting-3' }, clip);
    expect(elsewhere.people).toHaveLength(5);
    expect(Object.keys(sitting(elsewhere))).toHaveLength(5);
  });
});
