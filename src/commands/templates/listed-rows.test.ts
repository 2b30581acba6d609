import { describe, expect, it } from 'vitest';
import { layoutCaseOf } from '../../model/layout-case-of.ts';
import { emptyPlan, type Plan, selectedSchemeOf } from '../../model/plan.ts';
import { type CommandCall, callOf, runCommands } from '../run-command.ts';
import { listedRows } from './listed-rows.ts';
import { templateOf } from './registry.ts';
import { fitTemplateCalls, templateCalls } from './template-calls.ts';

const done = (plan: Plan, calls: readonly CommandCall[]): Plan => {
  const outcome = runCommands(plan, calls);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value.plan;
};

/** People in their order, each with the row the list has for him. */
const inRows = (plan: Plan, rows: readonly string[], fields: object = {}): Plan =>
  done(plan, [
    callOf('add-people', {
      people: rows.map((row, index) => ({ name: `人${index + 1}`, custom: { 排: row }, ...fields })),
    }),
  ]);

const rowsOf = (rows: readonly string[]) => {
  const plan = inRows(emptyPlan('m1', ''), rows);
  return listedRows(plan, layoutCaseOf(plan).people);
};

describe('rows of a list', () => {
  it.each([
    [
      ['1', '1', '1', '2', '2'],
      [3, 2],
    ],
    [
      ['1', '2', '2', '3'],
      [1, 2, 1],
    ],
    [['1', '1'], undefined],
    [['1', '', '2'], undefined],
    [['1', '3'], undefined],
    [['1', '2', '1'], undefined],
    [['2', '1'], undefined],
    [['前排', '后排'], undefined],
  ])('C1: %j are rows of %j', (rows, counts) => {
    expect(rowsOf(rows)).toEqual(counts);
  });

  it.each([
    ['photo', {}],
    ['plenary', { block: 'rostrum' }],
  ])('%s: the room gets the rows of the list', (kind, fields) => {
    const template = templateOf(kind);
    if (template === undefined) throw new Error(kind);
    const room = done(emptyPlan('m1', ''), templateCalls(emptyPlan('m1', ''), template));
    const listed = inRows(room, ['1', '1', '1', '1', '1', '2', '2', '2'], fields);
    const plan = done(listed, fitTemplateCalls(listed, template));
    expect(selectedSchemeOf(plan).blocks[0]?.parameters.rows).toEqual([5, 3]);
  });
});
