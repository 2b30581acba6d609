import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hallRows } from '../../../test/support/hall-rows.ts';
import {
  type Changes,
  faults,
  requestFor,
  sitters,
  someone,
  units,
} from '../../../test/support/party-request.ts';
import type { Attendee } from '../attendee.ts';
import { makeStraightRow } from '../geometry/make-row.ts';
import { UNMOVED } from '../geometry/point.ts';
import { POLICY_VALUES } from '../policies.ts';
import type { SeatRow } from '../seat.ts';
import { hallRule } from './hall.ts';

const ranked = (count: number): Attendee[] =>
  Array.from({ length: count }, (_, index) => someone(String(index + 1), index + 1));

/** The marks of each row in the sitters' order, which is H from left to right. */
function seat(rows: readonly SeatRow[], people: readonly Attendee[], changes: Changes = {}): string[] {
  const request = requestFor(rows, people, changes);
  const seating = hallRule.seat(request);
  return rows.map((row) => sitters(row, seating, request).join(' '));
}

/** The marks column by column, front to back, empty seats left out. */
const columnsOf = (lines: readonly string[]): string[] => {
  const cells = lines.map((line) => line.split(' '));
  return (cells[0] ?? []).map((_, column) =>
    cells
      .map((row) => row[column])
      .filter((mark) => mark !== '·')
      .join(' '),
  );
};

const CENTRE_OUT = { policies: { hallFill: 'centre-out' } } as const;
const COLUMNS = { policies: { hallFill: 'columns' } } as const;

describe('hall', () => {
  it('L1: seven from the centre outward, own left first', () => {
    expect(seat(hallRows([7]), ranked(7), CENTRE_OUT)).toEqual(['6 4 2 1 3 5 7']);
  });

  it('L1: a high right hand of the stage does not mirror the audience', () => {
    const changes = { policies: { hallFill: 'centre-out', high: 'right' } } as const;
    expect(seat(hallRows([7]), ranked(7), changes)).toEqual(['6 4 2 1 3 5 7']);
  });

  it('L1: each row in turn from the front, an even row read by its policy', () => {
    expect(seat(hallRows([4, 4]), ranked(6), CENTRE_OUT)).toEqual(['4 2 1 3', '· 6 5 ·']);
    const inLeft = { policies: { hallFill: 'centre-out', evenRule: 'first-in-left-centre-seat' } } as const;
    expect(seat(hallRows([4]), ranked(4), inLeft)).toEqual(['3 1 2 4']);
  });

  it('L1: the axis of unequal wings is the centre', () => {
    const straight = { id: 'hall/r1', part: 'row', tier: 0, count: 6, pitchMm: 550, xMm: 0, yMm: 0 } as const;
    const row = makeStraightRow({ ...straight, axis: 1, facingDeg: 0, kind: 'chair', placing: UNMOVED });
    expect(seat([row], ranked(6), CENTRE_OUT)).toEqual(['2 1 3 4 5 6']);
  });

  it('L1: the reason names the neighbour on the inner side', () => {
    const request = requestFor(hallRows([5]), ranked(5), { ...CENTRE_OUT, blocked: ['hall/r1/2'] });
    const { placements } = hallRule.seat(request);
    const reasons = new Map(placements.map(({ person, reason }) => [person, reason]));
    expect(reasons.get('1')).toEqual({ rule: 'L1', says: 'row-centre', with: { rank: 1, row: 1 } });
    expect(reasons.get('3')).toEqual({
      rule: 'L1',
      says: 'hall-centre-out',
      with: { row: 1, hand: 'left', of: 1, neighbour: '1' },
    });
  });

  it('L2: twelve in rows of five', () => {
    expect(seat(hallRows([5, 5, 5]), ranked(12))).toEqual(['1 2 3 4 5', '6 7 8 9 10', '11 12 · · ·']);
  });

  it('L3: units of 6, 4 and 6 in columns of four', () => {
    const lines = seat(hallRows([5, 5, 5, 5]), units({ A: 6, B: 4, C: 6 }), COLUMNS);
    expect(columnsOf(lines)).toEqual(['A1 A2 A3 A4', 'A5 A6', 'B1 B2 B3 B4', 'C1 C2 C3 C4', 'C5 C6']);
  });

  it('L3: units in the order given, people without a unit together at the end', () => {
    const people = [someone('x', 0), ...units({ A: 2, B: 1 })];
    const options = { units: [{ name: 'B' }, { name: 'A' }] };
    expect(columnsOf(seat(hallRows([4, 4]), people, { ...COLUMNS, options }))).toEqual([
      'B1',
      'A1 A2',
      'x',
      '',
    ]);
  });

  it('L3: units run on where new columns would cost somebody his seat', () => {
    const lines = seat(hallRows([3, 3, 3]), units({ A: 4, B: 5 }), COLUMNS);
    expect(columnsOf(lines)).toEqual(['A1 A2 A3', 'A4 B1 B2', 'B3 B4 B5']);
  });

  it('L3: a new column is begun when the seats behind it are just enough', () => {
    expect(columnsOf(seat(hallRows([2, 2]), units({ A: 1, B: 2 }), COLUMNS))).toEqual(['A1', 'B1 B2']);
  });

  it('L3: columns keep to the axis where rows differ in length', () => {
    const lines = seat(hallRows([3, 5, 5]), units({ A: 2, B: 3 }), COLUMNS);
    expect(lines).toEqual(['B1 · ·', 'A1 B2 · · ·', 'A2 B3 · · ·']);
  });

  it('L7: reserved rows stay free', () => {
    const options = { reservedRows: [1, 3] };
    expect(seat(hallRows([2, 2, 2, 2]), ranked(3), { options })).toEqual(['· ·', '1 2', '· ·', '3 ·']);
    expect(seat(hallRows([2, 2]), ranked(3), { ...COLUMNS, options })).toEqual(['· ·', '1 2']);
  });

  it('PIN: pinned people and closed seats are filled around', () => {
    const changes = { pins: { '4': 'hall/r1/2' }, blocked: ['hall/r2/1'] };
    expect(seat(hallRows([3, 3]), ranked(5), changes)).toEqual(['1 4 2', '· 3 5']);
    expect(seat(hallRows([3, 3]), ranked(5), { ...changes, ...CENTRE_OUT })).toEqual(['1 4 2', '· 3 5']);
  });

  describe('recipients', () => {
    const recipient = (mark: string, batch: number): Attendee =>
      someone(mark, 50, { roles: ['recipient'], batch });
    const batch1 = ['a', 'b', 'c'].map((mark) => recipient(mark, 1));
    const batch2 = ['d', 'e', 'f'].map((mark) => recipient(mark, 2));

    it('Z5: together at the aisle nearest to the axis, batch by batch from left to right', () => {
      const rows = hallRows([12, 12], [4, 8]);
      const lines = seat(rows, [...batch2, ...batch1, ...ranked(9)]);
      expect(lines).toEqual(['1 2 3 4 a b c 5 6 7 8 9', '· · · · d e f · · · · ·']);
    });

    it('Z5: a batch that fits one row is not split, and everyone else fills the rest', () => {
      const lines = seat(hallRows([4, 4]), [...batch1, ...batch2, ...ranked(2)]);
      expect(lines).toEqual(['a b c 1', 'd e f 2']);
    });

    it('Z5: the reason names batch and place', () => {
      const { placements } = hallRule.seat(requestFor(hallRows([6]), [...batch1, ...batch2]));
      expect(placements.find(({ person }) => person === 'e')?.reason).toEqual({
        rule: 'Z5',
        says: 'recipients-aisle',
        with: { batch: 2, place: 2, row: 1 },
      });
    });

    it('Z5: recipients beyond the run at the aisle sit like everyone else', () => {
      expect(seat(hallRows([4], [2]), [...batch1, ...ranked(1)])).toEqual(['1 c a b']);
    });
  });
});

describe('hall laws', () => {
  const anyRequest = fc
    .record({
      counts: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 }),
      aisles: fc.uniqueArray(fc.integer({ min: 1, max: 11 }), { maxLength: 2 }),
      people: fc.array(
        fc.record({
          unit: fc.constantFrom('', 'A', 'B', 'C'),
          batch: fc.option(fc.integer({ min: 1, max: 3 })),
        }),
        { maxLength: 100 },
      ),
      hallFill: fc.constantFrom(...POLICY_VALUES.hallFill),
      reservedRows: fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 2 }),
      pins: fc.uniqueArray(fc.tuple(fc.nat(99), fc.nat(95)), {
        maxLength: 4,
        selector: ([person]) => person,
      }),
    })
    .map(({ counts, aisles, people, hallFill, reservedRows, pins }) => {
      const rows = hallRows(counts, []).map((row) => ({
        ...row,
        aisles: aisles.filter((aisle) => aisle < row.seats.length).sort((a, b) => a - b),
      }));
      const seats = rows.flatMap((row) => row.seats.map(({ id }) => id));
      const everyone = people.map(({ unit, batch }, index) =>
        someone(`p${index}`, Math.floor(index / 2), {
          ...(unit === '' ? {} : { unit }),
          ...(batch === null ? {} : { roles: ['recipient'], batch }),
        }),
      );
      const pinned = new Map<string, string>();
      for (const [person, seatNumber] of pins) {
        const [id, at] = [everyone[person]?.id, seats[seatNumber]];
        if (id !== undefined && at !== undefined && ![...pinned.values()].includes(at)) pinned.set(id, at);
      }
      const options = { reservedRows };
      return requestFor(rows, everyone, {
        policies: { hallFill },
        options,
        pins: Object.fromEntries(pinned),
      });
    });

  it('L2: everyone has one open seat of his own, or no usable seat is left; pins are kept', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const seating = hallRule.seat(request);
        expect(faults(request, seating)).toEqual([]);
        const usable = request.rows
          .filter((row) => !request.options.reservedRows.includes(row.tier + 1))
          .flatMap((row) => row.seats.filter(request.isOpen));
        expect(seating.placements.length).toBe(Math.min(usable.length, request.people.length));
        const ids = new Set(usable.map(({ id }) => id));
        expect(seating.placements.filter((placement) => !ids.has(placement.seat))).toEqual([]);
      }),
    );
  });

  it('L2: nobody without a seat outranks somebody with one, recipients apart', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const seated = new Set(hallRule.seat(request).placements.map(({ person }) => person));
        const others = request.people.filter((person) => !person.roles.includes('recipient'));
        const firstLeft = others.findIndex((person) => !seated.has(person.id));
        const after = firstLeft === -1 ? [] : others.slice(firstLeft);
        expect(after.filter((person) => seated.has(person.id))).toEqual([]);
      }),
    );
  });

  it('L2: the same request gives the same seating', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        expect(hallRule.seat(request)).toEqual(hallRule.seat(request));
      }),
    );
  });
});
