import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Changes,
  delegation,
  draw,
  faults,
  requestFor,
  servant,
  sitters,
  someone,
  straight,
} from '../../../test/support/party-request.ts';
import type { Attendee } from '../attendee.ts';
import type { Placing } from '../geometry/point.ts';
import type { SeatRow } from '../seat.ts';
import { talksRule } from './talks.ts';

const guests = (count: number) => delegation('G', 'guest', count);
const hosts = (count: number) => delegation('H', 'host', count);
const TG = servant('TG', 'guest', 'interpreter');
const TH = servant('TH', 'host', 'interpreter');

function table(far: number, near: number, behind = 0, placing?: Placing): SeatRow[] {
  const at = placing === undefined ? {} : { placing };
  const rows = [
    straight('head', 0, far, { yMm: -900, facingDeg: 180, ...at }),
    straight('foot', 0, near, { yMm: 900, facingDeg: 0, ...at }),
  ];
  if (behind === 0) return rows;
  rows.push(straight('head', 1, behind, { yMm: -1900, facingDeg: 180, ...at }));
  rows.push(straight('foot', 1, behind, { yMm: 1900, facingDeg: 0, ...at }));
  return rows;
}

function seat(rows: SeatRow[], people: readonly Attendee[], changes: Changes = {}): string[] {
  return draw(talksRule, requestFor(rows, people, changes));
}

describe('talks, vectors', () => {
  it('M1: domestic 5 v 5, left-high', () => {
    expect(seat(table(5, 5), [...guests(5), ...hosts(5)])).toEqual(['G5 G3 G1 G2 G4', 'H4 H2 H1 H3 H5']);
  });
  it('M2: foreign 5 v 5, right-high, interpreters behind their principals', () => {
    const policies = { high: 'right', interpreters: 'behind' } as const;
    expect(seat(table(5, 5, 3), [...guests(5), ...hosts(5), TG, TH], { policies })).toEqual([
      'G4 G2 G1 G3 G5',
      'H5 H3 H1 H2 H4',
      '· TG ·',
      '· TH ·',
    ]);
  });
  it('M3: domestic 4 v 4, principals-opposed', () => {
    expect(seat(table(4, 4), [...guests(4), ...hosts(4)])).toEqual(['G3 G1 G2 G4', 'H2 H1 H3 H4']);
  });
  it('M4: domestic 4 v 4, strict-own-hand', () => {
    const policies = { facingAlign: 'strict-own-hand' } as const;
    expect(seat(table(4, 4), [...guests(4), ...hosts(4)], { policies })).toEqual([
      'G3 G1 G2 G4',
      'H4 H2 H1 H3',
    ]);
  });
  it('M5: same-direction, 5 v 5 and 4 v 4', () => {
    const policies = { facingAlign: 'same-direction' } as const;
    expect(seat(table(5, 5), [...guests(5), ...hosts(5)], { policies })).toEqual([
      'G5 G3 G1 G2 G4',
      'H5 H3 H1 H2 H4',
    ]);
    expect(seat(table(4, 4), [...guests(4), ...hosts(4)], { policies })).toEqual([
      'G3 G1 G2 G4',
      'H3 H1 H2 H4',
    ]);
  });
  it('M6: interpreters beside their principals face each other, the parties stay centred', () => {
    const people = [...guests(5), ...hosts(5), TG, TH];
    expect(seat(table(6, 6), people, { policies: { high: 'right' } })).toEqual([
      'G4 G2 G1 TG G3 G5',
      'H5 H3 H1 TH H2 H4',
    ]);
    expect(seat(table(6, 6), people)).toEqual(['G5 G3 G1 TG G2 G4', 'H4 H2 H1 TH H3 H5']);
  });
  it('M6: behind, with two chairs equally near, the interpreters face each other too', () => {
    const notes = [servant('NG', 'guest', 'note-taker'), servant('NH', 'host', 'note-taker')];
    const people = [...guests(1), ...hosts(1), TG, TH, ...notes];
    const policies = { interpreters: 'behind' } as const;
    expect(seat(table(1, 1, 2), people, { policies }).slice(2)).toEqual(['NG TG', 'NH TH']);
  });
  it('M6: an interpreter takes the third place, or the end where no seat is behind', () => {
    const people = [...guests(4), ...hosts(3), TG];
    expect(seat(table(5, 5), people, { policies: { interpreters: 'third-seat' } })).toEqual([
      'G4 TG G1 G2 G3',
      '· H2 H1 H3 ·',
    ]);
    expect(seat(table(5, 5), people, { policies: { interpreters: 'behind' } })[0]).toBe('TG G3 G1 G2 G4');
  });
  it('M7: lengthwise, guests on the right of a person who looks in from the door', () => {
    const rows = [
      straight('right', 0, 4, { xMm: -900, facingDeg: 90 }),
      straight('left', 0, 4, { xMm: 900, facingDeg: 270 }),
    ];
    const request = requestFor(rows, [...guests(4), ...hosts(4)]);
    const seating = talksRule.seat(request);
    // The left side faces west: its left hand is the near end.
    expect(sitters(rows[1], seating, request).join(' ')).toBe('G4 G2 G1 G3');
    const hostRow = sitters(rows[0], seating, request);
    const y = (row: SeatRow | undefined, mark: string, marks: string[]) =>
      row?.seats[marks.indexOf(mark)]?.yMm;
    expect(y(rows[0], 'H1', hostRow)).toBe(y(rows[1], 'G1', ['G4', 'G2', 'G1', 'G3']));
    expect(hostRow.join(' ')).toBe('H2 H1 H3 H4');
    expect(seating.placements.find(({ person }) => person === 'G1')?.reason.rule).toBe('M7');
  });
});

describe('talks, odd company', () => {
  it.each([
    [9, 7, 'G9 G7 G5 G3 G1 G2 G4 G6 G8', 'H6 H4 H2 H1 H3 H5 H7'],
    [8, 7, 'G7 G5 G3 G1 G2 G4 G6 G8', 'H6 H4 H2 H1 H3 H5 H7'],
    [1, 5, 'G1', 'H4 H2 H1 H3 H5'],
    [5, 1, 'G5 G3 G1 G2 G4', 'H1'],
    [6, 4, 'G5 G3 G1 G2 G4 G6', 'H2 H1 H3 H4'],
  ])('M3: %i against %i, each row centred on its own seats', (far, near, farRow, nearRow) => {
    expect(seat(table(far, near), [...guests(far), ...hosts(near)])).toEqual([farRow, nearRow]);
  });
  it('M3: the host principal faces the seat to which the guest principal is pinned', () => {
    const rows = table(5, 5);
    const seated = seat(rows, [...guests(5), ...hosts(5)], { pins: { G1: 'b/head0/1' } });
    expect(seated).toEqual(['G5 G4 G2 G3 G1', 'H5 H4 H3 H2 H1']);
  });
  it('M6: note-takers go behind, then to the ends; what the side cannot hold is left over', () => {
    const notes = servant('NH', 'host', 'note-taker');
    expect(seat(table(3, 3, 1), [...guests(3), ...hosts(3), notes])[3]).toBe('NH');
    expect(seat(table(3, 4), [...guests(3), ...hosts(3), notes])[1]).toBe('NH H2 H1 H3');
    const request = requestFor(table(3, 3), [...guests(5), ...hosts(2)]);
    const seated = talksRule.seat(request).placements.map(({ person }) => person);
    expect(seated).not.toContain('G5');
    expect(seated).toContain('H2');
  });
  it('M1: whom his own side cannot hold sits where there is room, never beside empty seats without one', () => {
    expect(seat(table(3, 3), [...guests(4), ...hosts(2)])).toEqual(['G3 G1 G2', 'H2 H1 G4']);
    const request = requestFor(table(3, 3), [...guests(4), ...hosts(2)]);
    const fourth = talksRule.seat(request).placements.find(({ person }) => person === 'G4');
    expect(fourth?.reason).toEqual({
      rule: 'M1',
      says: 'party-free-seat',
      with: { party: 'guest', rank: 4 },
    });
  });
  it('PIN: a guest pinned among the hosts does not leave a host standing', () => {
    const pins = { G1: 'b/foot0/1' };
    expect(seat(table(1, 1), [...guests(1), ...hosts(1)], { pins })).toEqual(['H1', 'G1']);
    expect(seat(table(3, 3), [...guests(3), ...hosts(3)], { pins: { G1: 'b/foot0/2' } })).toEqual([
      'H3 G2 G3',
      'H1 G1 H2',
    ]);
  });
  it('M1: a table of four sides: the ends take whom the long sides cannot hold', () => {
    const ends = [
      straight('left', 0, 1, { xMm: 2000, facingDeg: 270 }),
      straight('right', 0, 1, { xMm: -2000, facingDeg: 90 }),
    ];
    const request = requestFor([...table(3, 3), ...ends], [...guests(5), ...hosts(3)]);
    expect(talksRule.seat(request).placements).toHaveLength(8);
  });
  it('M7: a square of equal sides follows the policy, a long table its long sides', () => {
    const square = (along: number) => [
      ...table(5, 5),
      straight('left', 0, along, { xMm: 2000, facingDeg: 270 }),
      straight('right', 0, along, { xMm: -2000, facingDeg: 90 }),
    ];
    const policies = { tableOrientation: 'lengthwise' } as const;
    const people = [...guests(3), ...hosts(3)];
    expect(seat(square(4), people, { policies }).slice(2)).toEqual(['· G2 G1 G3', 'H2 H1 H3 ·']);
    expect(seat(square(1), people, { policies })[0]).toBe('· G3 G1 G2 ·');
    expect(seat(square(4), people)[0]).toBe('· G3 G1 G2 ·');
  });
  it('M1: without two sides everybody still has a seat', () => {
    const [row] = table(6, 1);
    const request = requestFor(row === undefined ? [] : [row], [...guests(2), ...hosts(3)]);
    expect(talksRule.seat(request).placements).toHaveLength(5);
  });
  it('M1: members beyond the table sit behind it when there are seats', () => {
    const request = requestFor(table(2, 2, 3), [...guests(3), ...hosts(2)]);
    const third = talksRule.seat(request).placements.find(({ person }) => person === 'G3');
    expect(third?.seat.startsWith('b/head1/')).toBe(true);
    expect(third?.reason.says).toBe('outer-ring');
  });
  it('M1: a missing party and people of no party are reported, not guessed', () => {
    const stranger: Attendee = { id: 'X', name: 'X', rank: 1, roles: [] };
    const { issues, placements } = talksRule.seat(requestFor(table(3, 3), [...hosts(2), stranger]));
    expect(issues.map(({ code, with: about }) => [code, about.party])).toEqual([
      ['party-missing', 'guest'],
      ['party-missing', 'none'],
    ]);
    expect(placements.map(({ person }) => person)).toEqual(['H1', 'H2', 'X']);
    expect(placements[2]?.reason).toEqual({ rule: 'M1', says: 'no-party-seat', with: { rank: 1 } });
  });
  it('M1: a plain list fills the hosts’ side, then the other; one issue asks who is who', () => {
    const people = ['1', '2', '3', '4', '5'].map((mark, index) => someone(mark, index + 1));
    const request = requestFor(table(3, 3), people);
    expect(draw(talksRule, request)).toEqual(['· 4 5', '2 1 3']);
    expect(talksRule.seat(request).issues.map(({ code, with: about }) => [code, about])).toEqual([
      ['party-missing', { party: 'none', count: 5 }],
    ]);
  });
});

describe('talks, interpreters who serve others than the principal', () => {
  const serving = (mark: string, party: 'guest' | 'host', serves: string): Attendee => ({
    ...servant(mark, party, 'interpreter'),
    serves,
  });
  const reasonOf = (rows: SeatRow[], people: readonly Attendee[], mark: string, changes: Changes = {}) =>
    talksRule.seat(requestFor(rows, people, changes)).placements.find(({ person }) => person === mark)
      ?.reason;
  const right = { policies: { high: 'right' } } as const;

  it('M6: at the left hand of a guest, at the right hand of a host; the others move outward', () => {
    const people = [...guests(4), serving('Tg', 'guest', 'G2'), ...hosts(4)];
    expect(seat(table(5, 5), people, right)).toEqual(['G2 Tg G1 G3 G4', '· H3 H1 H2 H4']);
    expect(reasonOf(table(5, 5), people, 'Tg', right)).toEqual({
      rule: 'M6',
      says: 'interpreter-beside',
      with: { hand: 'left', of: 'G2', party: 'guest' },
    });
    const host = [...guests(4), ...hosts(4), serving('Th', 'host', 'H2')];
    expect(seat(table(5, 5), host)).toEqual(['· G3 G1 G2 G4', 'H2 Th H1 H3 H4']);
    expect(reasonOf(table(5, 5), people, 'G2', right)).toMatchObject({
      says: 'party-hand-of-interpreter',
      with: { rank: 2, hand: 'right', neighbour: 'Tg' },
    });
  });
  it('M6: two interpreters of one side, each beside the person he serves', () => {
    const people = [...guests(4), TG, serving('Tg', 'guest', 'G3'), ...hosts(4)];
    expect(seat(table(6, 6), people)[0]).toBe('G3 Tg G1 TG G2 G4');
  });
  it('M6: behind, straight behind the person he serves, or as near as there is a seat', () => {
    const people = [...guests(3), serving('Tg', 'guest', 'G2'), ...hosts(3)];
    const behind = { policies: { interpreters: 'behind' } } as const;
    expect(seat(table(3, 3, 3), people, behind)[2]).toBe('· · Tg');
    expect(reasonOf(table(3, 3, 3), people, 'Tg', behind)).toMatchObject({
      says: 'interpreter-behind',
      with: { of: 'G2' },
    });
    expect(seat(table(3, 3, 1), people, behind)[2]).toBe('Tg');
    expect(reasonOf(table(3, 3, 1), people, 'Tg', behind)).toMatchObject({
      says: 'interpreter-behind-near',
      with: { of: 'G2' },
    });
    expect(reasonOf(table(5, 5), people, 'Tg', behind)).toMatchObject({
      says: 'interpreter-near',
      with: { of: 'G2' },
    });
  });
  it('M6: nobody loses his place to an interpreter of another than the principal', () => {
    const people = [...guests(3), serving('Tg', 'guest', 'G2'), ...hosts(3)];
    expect(seat(table(3, 3, 1), people)[0]).toBe('G3 G1 G2');
    expect(reasonOf(table(3, 3, 1), people, 'Tg')).toMatchObject({ says: 'interpreter-behind-near' });
  });
  it('M1: ranks are places within the party, neighbours are named, interpreters not counted', () => {
    const staff = [...guests(3), ...hosts(3)].map((person) => ({ ...person, rank: person.rank * 10 }));
    const people = [...staff, { ...TG, rank: 1 }];
    expect(reasonOf(table(4, 4), people, 'G3')).toMatchObject({
      says: 'party-hand-of',
      with: { rank: 3, hand: 'right', of: 1, neighbour: 'G1' },
    });
  });
});

describe('talks, laws', () => {
  const parties = fc.record({
    guest: fc.integer({ min: 1, max: 60 }),
    host: fc.integer({ min: 1, max: 60 }),
    far: fc.integer({ min: 1, max: 60 }),
    near: fc.integer({ min: 1, max: 60 }),
    behind: fc.integer({ min: 0, max: 6 }),
    served: fc.boolean(),
    turnDeg: fc.constantFrom(0, 37, 90, 180, 270),
    facingAlign: fc.constantFrom('principals-opposed', 'strict-own-hand', 'same-direction'),
    interpreters: fc.constantFrom('behind', 'face-to-face', 'third-seat'),
    pin: fc.option(fc.nat(59)),
  } as const);

  it('M1: nobody twice, nobody lost while there is room, deterministic, pins kept', () => {
    fc.assert(
      fc.property(parties, (given) => {
        const rows = table(given.far, given.near, given.behind, { xMm: 50, yMm: 9, turnDeg: given.turnDeg });
        const people = [...guests(given.guest), ...hosts(given.host), ...(given.served ? [TG, TH] : [])];
        const pinned = rows[0]?.seats[(given.pin ?? 0) % given.far];
        const pins = given.pin === null || pinned === undefined ? {} : { G1: pinned.id };
        const { facingAlign, interpreters } = given;
        const request = requestFor(rows, people, { pins, policies: { facingAlign, interpreters } });
        const seating = talksRule.seat(request);
        expect(faults(request, seating)).toEqual([]);
        expect(talksRule.seat(request)).toEqual(seating);
        const extra = given.served ? 1 : 0;
        const people_ = given.guest + given.host + 2 * extra;
        const seats = given.far + given.near + 2 * given.behind;
        expect(seating.placements.length).toBe(Math.min(people_, seats) - request.pinned.size);
      }),
    );
  });

  it('M2: right-high is left-high reversed, without interpreters', () => {
    fc.assert(
      fc.property(parties, ({ guest, host, far, near, facingAlign }) => {
        const people = [...guests(guest), ...hosts(host)];
        const lines = (high: 'left' | 'right') =>
          seat(table(far, near), people, { policies: { high, facingAlign } }).map((line) => line.split(' '));
        expect(lines('right')).toEqual(lines('left').map((line) => line.reverse()));
      }),
    );
  });

  it('M3: principals sit face to face in equal rows, however the table is turned', () => {
    fc.assert(
      fc.property(parties, ({ guest, host, far, turnDeg, served }) => {
        const rows = table(far, far, 0, { xMm: 0, yMm: 0, turnDeg });
        const people = [...guests(guest), ...hosts(host), ...(served ? [TG, TH] : [])];
        const request = requestFor(rows, people);
        const seating = talksRule.seat(request);
        const at = (row: SeatRow | undefined, mark: string) => sitters(row, seating, request).indexOf(mark);
        expect(at(rows[1], 'H1')).toBe(far - 1 - at(rows[0], 'G1'));
      }),
    );
  });
});
