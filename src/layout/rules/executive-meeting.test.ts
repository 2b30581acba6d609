import { describe, expect, it } from 'vitest';
import { readLines } from '../../../test/support/read-lines.ts';

const square = { arrangement: 'hollow-square', parameters: { head: 5, left: 4, right: 4, foot: 5 } };
const leadersAndUnits = [
  ...Array.from({ length: 5 }, (_, index) => String(index + 1)),
  ...Array.from({ length: 8 }, (_, index) => `U${index + 1}`),
  { name: 'R', rank: 99, roles: ['reporter'] },
];

describe('executive meeting', () => {
  const cases: readonly (readonly [string, Record<string, unknown>, Record<string, string>])[] = [
    [
      'T1: hollow square, alternate',
      { ...square, people: leadersAndUnits },
      { head: '5 3 1 2 4', left: 'U1 U3 U5 U7', right: 'U2 U4 U6 U8', foot: '□ □ R □ □' },
    ],
    [
      'T2: hollow square, left then right',
      { ...square, people: leadersAndUnits, policies: { sideFill: 'left-then-right' } },
      { head: '5 3 1 2 4', left: 'U1 U2 U3 U4', right: 'U5 U6 U7 U8', foot: '□ □ R □ □' },
    ],
    [
      'T3: long table, chair at the short end',
      {
        arrangement: 'long-table',
        people: 9,
        policies: { chairAt: 'short-end' },
        parameters: { head: 1, left: 4, right: 4, foot: 0 },
      },
      { head: '1', left: '2 4 6 8', right: '3 5 7 9' },
    ],
    [
      'T4: long table, chair in the middle of the far side',
      {
        arrangement: 'long-table',
        people: [...'1234567', { name: 'R', rank: 9, roles: ['reporter'] }],
        parameters: { head: 7, foot: 7, left: 0, right: 0 },
      },
      { head: '7 5 3 1 2 4 6', foot: '□ □ □ R □ □ □' },
    ],
    [
      'T5: U open towards the screen',
      { arrangement: 'u-shape', people: 9, parameters: { head: 3, left: 3, right: 3 } },
      { head: '3 1 2', left: '4 6 8', right: '5 7 9' },
    ],
    [
      'T6: observers sit behind where there is a row behind',
      {
        arrangement: 'long-table',
        people: [...'123', { name: 'O', rank: 4, roles: ['observer'] }],
        parameters: { head: 3, foot: 3, left: 0, right: 0, ring: { foot: 1 } },
      },
      { head: '3 1 2', foot: '□ □ □', 'ring-foot': 'O' },
    ],
  ];
  it.each(cases)('%s', (_, json, lines) => {
    expect(readLines(json)).toEqual(lines);
  });
});
