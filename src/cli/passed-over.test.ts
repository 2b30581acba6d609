import { describe, expect, it } from 'vitest';
import { planBytes } from './verbs/case-verb.ts';

const complaintsOf = (json: unknown): readonly string[] => {
  const planned = planBytes(new TextEncoder().encode(JSON.stringify(json)));
  return planned.ok ? [] : (planned.failure.complaints ?? []);
};

const hall = { people: 12, arrangement: 'theatre', parameters: { rows: [6, 6] } };

describe('what a case asks for and nothing can follow', () => {
  it.each<readonly [string, unknown, readonly string[]]>([
    [
      'an option of other rules',
      { people: 5, arrangement: 'rostrum', options: { visibleRows: [1, 2], together: [['1', '2']] } },
      [
        'options.visibleRows: found [1,2], allowed: only with the rule hall | zones | video; this block has rostrum',
        'options.together: found a list of 1, allowed: only with the rule banquet; this block has rostrum',
      ],
    ],
    ['an option that asks for nothing', { people: 5, arrangement: 'rostrum', options: { units: [] } }, []],
    [
      'rows behind the last one',
      { ...hall, rule: 'video', options: { reservedRows: [2, 3], visibleRows: [4, 9] } },
      [
        'options.reservedRows[1]: found 3, allowed: a row of the block, at most 2',
        'options.visibleRows[0]: found 4, allowed: a row of the block, at most 2',
      ],
    ],
    [
      'a camera that sees backwards',
      { ...hall, rule: 'video', options: { visibleRows: [2, 1] } },
      ['options.visibleRows: found [2,1], allowed: the first row, then the last'],
    ],
    [
      'labels of seats and sections that are not there',
      { ...hall, numbering: { overrides: { 'theatre/r3/1': 'A' }, sections: [{ name: '左' }] } },
      [
        'numbering.overrides.theatre/r3/1: found "theatre/r3/1", allowed: the id of a seat, such as theatre/r1/1',
        'numbering.sections[0].name: found "左", allowed: none: there are no sections',
      ],
    ],
    [
      'missing seats and wheelchair places that are not there, in the block that names them',
      {
        people: 12,
        blocks: [
          { arrangement: 'rostrum' },
          {
            ...hall,
            people: undefined,
            parameters: { rows: [6], missing: ['r1/6', 'r1/7'], wheelchairs: ['r2/1'] },
          },
        ],
      },
      [
        'blocks[1].parameters.missing[1]: found "r1/7", allowed: a seat of the block, such as r1/1',
        'blocks[1].parameters.wheelchairs[0]: found "r2/1", allowed: a seat of the block, such as r1/1',
      ],
    ],
    [
      'a closed seat that is not there',
      { ...hall, closed: [{ seat: 'theatre/r1/7' }, { seat: 'theatre/r1/6' }] },
      ['closed[0].seat: found "theatre/r1/7", allowed: the id of a seat, such as theatre/r1/1'],
    ],
  ])('names %s', (_, json, complaints) => {
    expect(complaintsOf(json)).toEqual(complaints);
  });
});
