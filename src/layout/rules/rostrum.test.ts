import { describe, expect, it } from 'vitest';
import { requestFor, someone, straight } from '../../../test/support/party-request.ts';
import { readLines } from '../../../test/support/read-lines.ts';
import { rostrumRule } from './rostrum.ts';

type Case = readonly [string, Record<string, unknown>, Record<string, string>];

const oneRow = (people: number, policies: object, rest: object = {}) => ({
  people,
  arrangement: 'rostrum',
  policies,
  ...rest,
});

const host = (rank: number, count: number) =>
  Array.from({ length: count }, (_, index) =>
    index + 1 === rank ? { name: String(index + 1), roles: ['host'] } : String(index + 1),
  );

describe('rostrum', () => {
  const cases: readonly Case[] = [
    ['R1: seven', oneRow(7, {}), { r1: '7 5 3 1 2 4 6' }],
    ['R1: read by the seated it is reversed', oneRow(7, {}, { frame: 'S' }), { r1: '6 4 2 1 3 5 7' }],
    ['R2: eight, second at the left hand', oneRow(8, {}), { r1: '7 5 3 1 2 4 6 8' }],
    ['R3: nine', oneRow(9, {}), { r1: '9 7 5 3 1 2 4 6 8' }],
    ['R4: two as even', oneRow(2, {}), { r1: '1 2' }],
    ['R4: two, first left', oneRow(2, { twoRule: 'first-left-second-right' }), { r1: '2 1' }],
    ['R5: four', oneRow(4, {}), { r1: '3 1 2 4' }],
    ['R6: six, E2', oneRow(6, { evenRule: 'first-in-left-centre-seat' }), { r1: '6 4 2 1 3 5' }],
    ['R7: eight, E2', oneRow(8, { evenRule: 'first-in-left-centre-seat' }), { r1: '8 6 4 2 1 3 5 7' }],
    ['R8: seven, right-high', oneRow(7, { high: 'right' }), { r1: '6 4 2 1 3 5 7' }],
    ['R9: six, first on the axis', oneRow(6, { evenAnchor: 'first-on-axis' }), { r1: '5 3 1 2 4 6' }],
    ['R10: seven around an empty centre', oneRow(7, { twinHeads: 'centre-gap' }), { r1: '6 4 2 □ 1 3 5 7' }],
    [
      'R11: seven and five',
      oneRow(12, {}, { parameters: { rows: [7, 5] } }),
      { r1: '7 5 3 1 2 4 6', r2: '12 10 8 9 11' },
    ],
    [
      'R12: eight and six',
      oneRow(14, {}, { parameters: { rows: [8, 6] } }),
      { r1: '7 5 3 1 2 4 6 8', r2: '13 11 9 10 12 14' },
    ],
    [
      'H1: host in the centre',
      oneRow(0, { hostSeat: 'front-centre' }, { people: host(4, 5) }),
      { r1: '5 2 4 1 3' },
    ],
    [
      'H1: host at the end',
      oneRow(0, { hostSeat: 'front-end' }, { people: host(2, 5) }),
      { r1: '2 4 1 3 5' },
    ],
    [
      'H2: a host never sits in a back row',
      oneRow(0, {}, { people: host(8, 9), parameters: { rows: [5, 4] } }),
      { r1: '8 3 1 2 4', r2: '7 5 6 9' },
    ],
  ];
  it.each(cases)('%s', (_, json, lines) => {
    expect(readLines(json)).toEqual(lines);
  });

  it('R11: who sits in front as executive chair is told so; who sits behind has the reason of his place', () => {
    const people = [1, 2, 3].map((rank) => someone(String(rank), rank));
    const executives = [4, 5, 6].map((rank) => someone(String(rank), rank, { roles: ['executive'] }));
    const rows = [0, 1].map((tier) => straight('row', tier, 3, { yMm: -1600 * tier, facingDeg: 180 }));
    const policies = { backRows: 'reserved-for-role' } as const;
    const { placements } = rostrumRule.seat(requestFor(rows, [...people, ...executives], { policies }));
    const told = new Map(placements.map(({ person, reason }) => [person, reason.says]));
    expect([4, 5, 6].map((rank) => told.get(String(rank)))).toEqual(Array(3).fill('executive-front'));
    expect([1, 2, 3].map((rank) => told.get(String(rank)))).toEqual([
      'row-centre',
      'row-hand-of',
      'row-hand-of',
    ]);
  });
});
