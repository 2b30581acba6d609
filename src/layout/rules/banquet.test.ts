import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Changes,
  delegation,
  draw,
  faults,
  requestFor,
  round,
  servant,
  sitters,
  someone,
} from '../../../test/support/party-request.ts';
import type { Attendee } from '../attendee.ts';
import type { SeatRow } from '../seat.ts';
import { banquetRule } from './banquet.ts';

const guests = (count: number) => delegation('G', 'guest', count);
const hosts = (count: number) => delegation('H', 'host', count);
const staff = (count: number) => Array.from({ length: count }, (_, i) => someone(String(i + 1), i + 1));
const atTable = (count: number, people: readonly Attendee[], changes: Changes = {}): string =>
  draw(
    banquetRule,
    requestFor([round(count)], people, { ...changes, policies: { high: 'right', ...changes.policies } }),
  ).join('');
const room = (...counts: number[]): SeatRow[] =>
  counts.map((count, index) => round(count, `b/t${index + 1}`, index * 3000));
const mirrorRing = (line: string): string => {
  const [first, ...rest] = line.split(' ');
  return [first, ...rest.reverse()].join(' ');
};

describe('banquet, one table', () => {
  it('B1: 10 seats, two hosts: the seats that the rule names', () => {
    const line = atTable(10, [...hosts(2), ...guests(4)]);
    expect(line).toBe('H1 G2 · · G3 H2 G4 · · G1');
  });
  it('B1: the rest: hosts and guests in turn, so that guests have a host beside them', () => {
    expect(atTable(10, [...hosts(5), ...guests(5)])).toBe('H1 G2 H4 H5 G3 H2 G4 G5 H3 G1');
    expect(atTable(10, [...hosts(2), ...guests(8)])).toBe('H1 G2 G6 G7 G3 H2 G4 G8 G5 G1');
  });
  it.each([
    [4, 2, 2, 'H1 G2 H2 G1'],
    [5, 2, 3, 'H1 G2 H2 G3 G1'],
    [7, 2, 4, 'H1 G2 G3 H2 G4 · G1'],
    [3, 2, 1, 'H1 H2 G1'],
    [3, 1, 2, 'H1 G2 G1'],
    [2, 1, 1, 'H1 G1'],
    [10, 1, 2, 'H1 G2 · · · · · · · G1'],
  ])('B1: %i seats, %i hosts, %i guests', (seats, h, g, line) => {
    expect(atTable(seats, [...hosts(h), ...guests(g)])).toBe(line);
  });
  it('B2: 8 seats, one host, clockwise', () => {
    const policies = { banquet: 'one-host-clockwise' } as const;
    const host = { ...someone('H', 1), party: 'host' } as const;
    expect(atTable(8, [host, ...guests(7)], { policies })).toBe('H G2 G3 G4 G5 G6 G7 G1');
    expect(atTable(8, [host, ...guests(7)], { policies: { ...policies, high: 'left' } })).toBe(
      'H G1 G7 G6 G5 G4 G3 G2',
    );
  });
  it('B3: 8 seats, one list, zigzag, right first', () => {
    const policies = { banquet: 'one-host-zigzag' } as const;
    expect(atTable(8, staff(8), { policies })).toBe('1 3 5 7 8 6 4 2');
    expect(atTable(8, [...hosts(1), ...guests(7)], { policies })).toBe('H1 G2 G4 G6 G7 G5 G3 G1');
  });
  it('B3: a company of one party is one list under the policy of two hosts too', () => {
    expect(atTable(8, staff(8))).toBe('1 3 5 7 8 6 4 2');
    expect(atTable(4, guests(3))).toBe('G1 G3 · G2');
    expect(atTable(5, hosts(5))).toBe('H1 H3 H5 H4 H2');
  });
  it('B8: the chief guest takes the host’s seat and the host the chief guest’s', () => {
    const policies = { banquet: 'guest-takes-host-seat' } as const;
    expect(atTable(10, [...hosts(2), ...guests(4)], { policies })).toBe('G1 G2 · · G3 H2 G4 · · H1');
  });
  it('B1: an interpreter sits beside the person he serves', () => {
    const people = [...hosts(2), ...guests(4), servant('TG', 'guest', 'interpreter')];
    expect(atTable(10, people)).toBe('H1 G2 · · G3 H2 G4 · TG G1');
  });
  it('B1: a pinned guest keeps his seat, the others move up', () => {
    expect(atTable(10, [...hosts(2), ...guests(4)], { pins: { G1: 'b/t1/3' } })).toBe(
      'H1 G3 G1 · G4 H2 · · · G2',
    );
    expect(atTable(10, [...hosts(2), ...guests(2)], { pins: { H1: 'b/t1/1' } })).toBe(
      'H1 G2 · · · H2 · · · G1',
    );
  });
  it('B1: the occasion is right-high and left-high is the mirror', () => {
    expect(banquetRule.occasion).toEqual({ high: 'right' });
    const people = [...hosts(5), ...guests(5)];
    expect(atTable(10, people, { policies: { high: 'left' } })).toBe(mirrorRing(atTable(10, people)));
  });
  const reasonsAt = (rows: SeatRow[], people: readonly Attendee[], changes: Changes = {}) => {
    const policies = { high: 'right', ...changes.policies } as const;
    const { placements } = banquetRule.seat(requestFor(rows, people, { ...changes, policies }));
    return new Map(placements.map(({ person, reason }) => [person, reason]));
  };
  it('B1: a guest sits at the hand of the first or of the second host; his place is that among the guests', () => {
    const people = [...hosts(2), ...guests(4)].map((person) => ({ ...person, rank: person.rank * 10 }));
    const reasons = reasonsAt([round(10)], people);
    expect(['G1', 'G2', 'G3', 'G4'].map((mark) => reasons.get(mark)?.with)).toMatchObject([
      { rank: 1, host: 1, hand: 'right', neighbour: 'H1' },
      { rank: 2, host: 1, hand: 'left', neighbour: 'H1' },
      { rank: 3, host: 2, hand: 'right', neighbour: 'H2' },
      { rank: 4, host: 2, hand: 'left', neighbour: 'H2' },
    ]);
  });
  it('B1: at a lower table sits its own host, not the first', () => {
    const reasons = reasonsAt(room(6, 6), [...hosts(4), ...guests(8)]);
    expect(['H1', 'H2', 'H3', 'H4'].map((mark) => reasons.get(mark)?.says)).toEqual([
      'banquet-host',
      'banquet-second-host',
      'banquet-table-host',
      'banquet-table-second-host',
    ]);
    expect(reasons.get('H3')?.with).toMatchObject({ table: 2 });
    const pinned = reasonsAt([round(10)], [...hosts(2), ...guests(2)], { pins: { H1: 'b/t1/3' } });
    expect(pinned.get('H2')?.says).toBe('banquet-table-host');
  });
  it('B8: host and chief guest each have a sentence of their own', () => {
    const policies = { banquet: 'guest-takes-host-seat' } as const;
    const reasons = reasonsAt([round(10)], [...hosts(2), ...guests(4)], { policies });
    expect(reasons.get('G1')).toMatchObject({ rule: 'B8', says: 'banquet-guest-in-host-seat' });
    expect(reasons.get('H1')).toMatchObject({
      rule: 'B8',
      says: 'banquet-host-beside',
      with: { hand: 'right', neighbour: 'G1' },
    });
    expect(reasons.get('G2')).toMatchObject({
      says: 'party-hand-of',
      with: { rank: 2, hand: 'left', of: 1 },
    });
  });
  it('B1: reasons name the host and the hand', () => {
    const request = requestFor([round(10)], [...hosts(2), ...guests(4)], { policies: { high: 'right' } });
    const reasons = banquetRule
      .seat(request)
      .placements.map(({ person, reason }) => [person, reason.says, reason.with.hand, reason.with.neighbour]);
    expect(reasons).toEqual([
      ['H1', 'banquet-host', undefined, undefined],
      ['H2', 'banquet-second-host', undefined, undefined],
      ['G1', 'banquet-guest', 'right', 'H1'],
      ['G2', 'banquet-guest', 'left', 'H1'],
      ['G3', 'banquet-guest', 'right', 'H2'],
      ['G4', 'banquet-guest', 'left', 'H2'],
    ]);
  });
});

describe('banquet, a room of tables', () => {
  const tablesOf = (people: readonly Attendee[], sizes: number[], changes: Changes = {}) => {
    const request = requestFor(room(...sizes), people, changes);
    const seating = banquetRule.seat(request);
    const marks = request.rows.map((row) =>
      sitters(row, seating, request)
        .filter((mark) => mark !== '·')
        .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
        .join(' '),
    );
    return { marks, issues: seating.issues, seating };
  };
  it('B9: two hosts at the main table, one at every other, guests by rank table after table', () => {
    expect(tablesOf([...hosts(4), ...guests(14)], [6, 6, 6]).marks).toEqual([
      'G1 G2 G3 G4 H1 H2',
      'G5 G6 G7 G8 G9 H3',
      'G10 G11 G12 G13 G14 H4',
    ]);
  });
  it('B9: too few hosts, and too many', () => {
    expect(tablesOf([...hosts(2), ...guests(10)], [6, 6]).marks).toEqual([
      'G1 G2 G3 G4 H1 H2',
      'G5 G6 G7 G8 G9 G10',
    ]);
    expect(tablesOf([...hosts(10), ...guests(2)], [6, 6]).marks[0]).toBe('G1 G2 H1 H2 H5 H7');
  });
  it('B9: the tables behind the main table share evenly, unneeded tables stay empty', () => {
    const { marks } = tablesOf([...hosts(3), ...guests(11)], [6, 6, 6, 6]);
    expect(marks.map((line) => (line === '' ? 0 : line.split(' ').length))).toEqual([6, 4, 4, 0]);
  });
  it('B9: guests of one unit and rank stay together', () => {
    const of = (mark: string, unit: string, rank: number) => someone(mark, rank, { unit, party: 'guest' });
    const units = [of('a1', 'A', 2), of('b1', 'B', 2), of('b2', 'B', 2), of('b3', 'B', 2), of('a2', 'A', 2)];
    const { marks } = tablesOf([...hosts(2), of('c1', 'C', 1), ...units], [5, 3]);
    expect(marks).toEqual(['a1 a2 c1 H1 H2', 'b1 b2 b3']);
  });
  it('B9: a promised table is kept; a promise that cannot be kept is reported', () => {
    const promised = someone('P', 99, { party: 'guest', table: 1 });
    const { marks, issues } = tablesOf([...hosts(2), ...guests(9), promised], [6, 6]);
    expect(marks[0]).toBe('G1 G2 G3 H1 H2 P');
    expect(issues).toEqual([]);
    const lost = someone('P', 99, { party: 'guest', table: 7 });
    const broken = tablesOf([...hosts(2), ...guests(9), lost], [6, 6]);
    expect(broken.issues.map(({ code, people, with: about }) => [code, people, about])).toEqual([
      ['wish-broken', ['P'], { wish: 'table', table: 7 }],
    ]);
    expect(broken.marks.join(' ')).toContain('P');
  });
  it('B10: people who want to sit together do, the junior comes to the senior', () => {
    const { marks, issues } = tablesOf([...hosts(3), ...guests(15)], [6, 6, 6], {
      options: { together: [['G2', 'G15']] },
    });
    expect(issues).toEqual([]);
    expect(marks[0]).toBe('G1 G2 G3 G15 H1 H2');
  });
  it('B10: a table keeps its only host where another change helps as much', () => {
    const { marks, issues } = tablesOf([...hosts(4), ...guests(10)], [4, 6, 6], {
      options: { together: [['G3', 'H4']] },
    });
    expect(issues).toEqual([]);
    expect(marks).toEqual(['G1 G2 H1 H2', 'G3 G4 G5 G6 H4', 'G7 G8 G9 G10 H3']);
  });
  it('B9: with the leading hosts pinned elsewhere the main table gets the next', () => {
    const pins = { H1: 'b/t2/1', H2: 'b/t2/2' };
    const { marks } = tablesOf([...hosts(3), ...guests(9)], [6, 6], { pins });
    expect(marks).toEqual(['G1 G2 G3 G4 G5 H3', 'G6 G7 G8 G9 H1 H2']);
  });
  it('B9: leading hosts whom a full main table cannot take dine at the next one', () => {
    const pins = { G1: 'b/t1/1', G2: 'b/t1/2' };
    const { marks } = tablesOf([...hosts(2), ...guests(4)], [2, 6], { pins });
    expect(marks).toEqual(['G1 G2', 'G3 G4 H1 H2']);
  });
  it('B10: who makes room moves down one table, and so on from table to table', () => {
    const { marks } = tablesOf([...hosts(4), ...guests(14)], [6, 6, 6], {
      options: { together: [['G2', 'G14']] },
    });
    expect(marks).toEqual(['G1 G2 G3 G14 H1 H2', 'G4 G5 G6 G7 G8 H3', 'G9 G10 G11 G12 G13 H4']);
  });
  it('B10: people who must not share a table do not; neither loses its only host', () => {
    const { marks, issues } = tablesOf([...hosts(3), ...guests(9)], [6, 6], {
      options: { apart: [['G3', 'G4']], together: [['G1', 'H3']] },
    });
    expect(issues).toEqual([]);
    const main = marks[0]?.split(' ') ?? [];
    expect(main).toContain('H3');
    expect(main.includes('G3')).not.toBe(main.includes('G4'));
  });
  it('B10: a wish that no change can grant is reported', () => {
    const { issues } = tablesOf([...hosts(2), ...guests(2)], [4], { options: { apart: [['G1', 'G2']] } });
    expect(issues.map(({ code, with: about }) => [code, about])).toEqual([
      ['wish-broken', { wish: 'apart', count: 1 }],
    ]);
  });
  it('B10: two who must not share a table part by the junior moving down, nobody moves up past a senior', () => {
    const apart = (pair: string[]) =>
      tablesOf(staff(30), [10, 10, 10], { options: { apart: [pair] } }).marks.map((line) => line.split(' '));
    const [first, second, third] = apart(['12', '13']);
    expect(first).toEqual(staff(10).map(({ id }) => id));
    expect(second).toEqual(['11', '12', '14', '15', '16', '17', '18', '19', '20', '21']);
    expect(third?.[0]).toBe('13');
    // Across the end of a table two neighbours change places.
    expect(apart(['9', '10']).map((line) => line.at(-1))).toEqual(['11', '20', '30']);
  });
  it('B10: wishes of several groups disturb nobody at a higher table', () => {
    const options = { together: [['15', '25']], apart: [['12', '13']] };
    const { marks, issues } = tablesOf(staff(30), [10, 10, 10], { options });
    expect(issues).toEqual([]);
    expect(marks[0]).toBe('1 2 3 4 5 6 7 8 9 10');
    expect(marks[1]).toBe('11 12 14 15 16 17 18 19 20 25');
  });
  it('B10: for a wish that cannot be granted whole nobody moves, and nobody is sent away to dine alone', () => {
    const plain = tablesOf(staff(20), [10, 10]).marks;
    const options = { apart: [['11', '12', '13']] };
    for (const sizes of [
      [10, 10],
      [10, 10, 10],
    ]) {
      const { marks, issues } = tablesOf(staff(20), sizes, { options });
      expect(marks.slice(0, 2)).toEqual(plain);
      expect(issues.map(({ code, people }) => [code, people])).toEqual([['wish-broken', ['11', '12', '13']]]);
    }
  });
  it('B9: interpreters dine with the people they serve, beside them', () => {
    const interpreter = { ...servant('T', 'guest', 'interpreter'), serves: 'G6' };
    const request = requestFor(room(6, 6), [...hosts(3), ...guests(8), interpreter]);
    const [, second] = draw(banquetRule, request);
    expect(second).toMatch(/G6 T|T G6|^T .* G6$|^G6 .* T$/);
  });

  const given = fc.record({
    h: fc.nat(60),
    g: fc.nat(60),
    sizes: fc.array(fc.integer({ min: 4, max: 20 }), { minLength: 1, maxLength: 8 }),
    banquet: fc.constantFrom('two-hosts', 'one-host-clockwise', 'one-host-zigzag', 'guest-takes-host-seat'),
    high: fc.constantFrom('left', 'right'),
    promised: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 5 }),
    group: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 4 }),
    pin: fc.option(fc.nat(999)),
    served: fc.boolean(),
  } as const);
  it('B9: nobody twice, nobody lost while there is room, pins and promises kept, deterministic', () => {
    fc.assert(
      fc.property(given, ({ h, g, sizes, banquet, high, promised, group, pin, served }) => {
        const rows = room(...sizes);
        const all = rows.flatMap((row) => row.seats);
        const people = [
          ...hosts(h),
          ...guests(g).map((guest, index) => {
            const table = promised[index - 3];
            return table === undefined ? guest : { ...guest, table };
          }),
          ...(served ? [servant('TG', 'guest', 'interpreter'), servant('TH', 'host', 'interpreter')] : []),
        ];
        const seat = all[(pin ?? 0) % all.length];
        const leader = (pin ?? 0) % 2 === 0 ? 'G1' : 'H1';
        const pinnable = people.some(({ id }) => id === leader);
        const pins = pin === null || seat === undefined || !pinnable ? {} : { [leader]: seat.id };
        const ids = group.map((rank) => `G${rank}`);
        const options = { together: [ids.slice(0, 2)], apart: [ids.slice(1)] };
        const request = requestFor(rows, people, { pins, options, policies: { banquet, high } });
        const seating = banquetRule.seat(request);
        expect(faults(request, seating)).toEqual([]);
        expect(banquetRule.seat(request)).toEqual(seating);
        const placed = seating.placements.length + request.pinned.size;
        expect(placed).toBe(Math.min(people.length, all.length));
        if (h >= sizes.length + 1 && pin === null && promised.length === 0 && group.length < 2 && !served) {
          const withGuests = rows.map((row) => sitters(row, seating, request).filter((mark) => mark !== '·'));
          for (const marks of withGuests.filter((table) => table.length > 0)) {
            expect(marks.some((mark) => mark.startsWith('H'))).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
  it('B1: one table, left-high is the mirror of right-high', () => {
    fc.assert(
      fc.property(given, fc.integer({ min: 1, max: 20 }), ({ h, g, banquet }, seats) => {
        const people = [...hosts(h), ...guests(g)];
        const right = atTable(seats, people, { policies: { banquet, high: 'right' } });
        expect(atTable(seats, people, { policies: { banquet, high: 'left' } })).toBe(mirrorRing(right));
      }),
    );
  });
});
