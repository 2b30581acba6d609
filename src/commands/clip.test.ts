import { describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../test/support/sample-plan.ts';
import { layOutBlocks } from '../layout/lay-out-blocks.ts';
import { layoutCaseOf } from '../model/layout-case-of.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { seatedEntries, seatingFrom } from '../model/seating-chunks.ts';
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

/** A rostrum and a hall with rows of five each; p1, p2, ... sit on the seats given. */
function twoSections(count: number, seats: readonly string[]): Plan {
  const plan = rostrumPlan(count);
  return {
    ...plan,
    schemes: plan.schemes.map((scheme) => ({
      ...scheme,
      blocks: scheme.blocks.flatMap((block) => [
        block,
        { ...block, id: 'hall', arrangement: 'theatre', rule: 'hall', place: { xMm: 0, yMm: 6000 } },
      ]),
      seating: seatingFrom(seats.map((id, index) => [id, `p${index + 1}`])),
    })),
  };
}

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

  it('loose seats of several sections go to the seats they were copied from, with an anchor the first section moves', () => {
    const two = twoSections(6, ['rostrum/r1/3', 'hall/r1/3']);
    const clip = copy(two, 'rostrum/r1/3', 'hall/r1/3');
    const empty = { ...twoSections(6, []), id: 'meeting-1' };
    expect(sitting(paste(empty, clip))).toEqual({ 'rostrum/r1/3': 'p1', 'hall/r1/3': 'p2' });
    expect(sitting(paste(empty, clip, 'rostrum/r2/1'))).toEqual({ 'rostrum/r2/1': 'p1', 'hall/r1/3': 'p2' });
    const named = copy(two, 'hall/r1/3');
    expect(sitting(paste(rostrumPlan(6), named))).toEqual({ 'rostrum/r1/3': 'p2' });
  });

  it('two seats of one name never go to one seat', () => {
    const two = twoSections(6, ['rostrum/r1/3', 'hall/r1/3']);
    const clip = copy(two, 'rostrum/r1/3', 'hall/r1/3');
    expect(sitting(paste(rostrumPlan(6), clip))).toEqual({ 'rostrum/r1/3': 'p1' });
  });

  it('a pasted section is no member of the old group and not locked', () => {
    const grouped = rostrumPlan(1, 1);
    const tied: Plan = {
      ...grouped,
      schemes: grouped.schemes.map((scheme) => ({
        ...scheme,
        blocks: scheme.blocks.map((block) => ({ ...block, group: 'g1', locked: true })),
      })),
    };
    const all = [1, 2].flatMap((row) => [1, 2, 3, 4, 5].map((place) => seat(row, place)));
    const made = selectedSchemeOf(paste(tied, copy(tied, ...all))).blocks.at(-1);
    expect([made?.group, made?.locked]).toEqual([undefined, undefined]);
  });

  it('namesakes of one unit stay two people in another meeting', () => {
    const twins = rostrumPlan(2, 2);
    const same: Plan = { ...twins, people: twins.people.map((one) => ({ ...one, name: '李强' })) };
    const clip = copy(same, seat(1, 1), seat(1, 2));
    const pasted = paste({ ...rostrumPlan(0), id: 'meeting-4' }, clip);
    expect(pasted.people.map(({ name }) => name)).toEqual(['李强', '李强']);
    expect(Object.keys(sitting(pasted))).toEqual([seat(1, 1), seat(1, 2)]);
  });

  it('newcomers are added to the list by one command', () => {
    const clip = copy(plan, seat(1, 1), seat(1, 2), seat(1, 3));
    const other = { ...rostrumPlan(0), id: 'meeting-5' };
    const { calls } = pasteClip(other, shapeOf(other), clip, undefined, () => ({ xMm: 0, yMm: 0 }));
    expect(calls.map(({ name }) => name)).toEqual(['add-people', 'seat-people']);
  });
});
