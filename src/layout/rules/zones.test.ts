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
import type { SeatRow } from '../seat.ts';
import { zonesRule } from './zones.ts';

function seat(rows: readonly SeatRow[], people: readonly Attendee[], changes: Changes = {}): string[] {
  const request = requestFor(rows, people, changes);
  const seating = zonesRule.seat(request);
  expect(faults(request, seating)).toEqual([]);
  return rows.map((row) => sitters(row, seating, request).join(' '));
}

describe('zones', () => {
  it('L4: units in the order given sit in blocks, the reason names the unit', () => {
    const options = { units: [{ name: 'B' }, { name: 'A' }] };
    const lines = seat(hallRows([4, 4]), units({ A: 4, B: 4 }), { options });
    expect(lines.map((line) => line.replace(/\d/g, ''))).toEqual(['B B B B', 'A A A A']);
    const request = requestFor(hallRows([4, 4]), units({ A: 4, B: 4 }), { options });
    expect(zonesRule.seat(request).placements.find(({ person }) => person === 'A2')?.reason).toEqual({
      rule: 'L4',
      says: 'zone',
      with: { unit: 'A', row: 2, place: 2 },
    });
  });

  it('L5: inside a zone the first sits in front, nearest to the axis', () => {
    expect(seat(hallRows([5]), units({ A: 5 }))).toEqual(['A4 A2 A1 A3 A5']);
    expect(
      seat(hallRows([4, 4], [2]), units({ A: 4, B: 4 })).map((line) => line.split(' ').slice(0, 2)),
    ).toEqual([
      ['A2', 'A1'],
      ['A4', 'A3'],
    ]);
  });

  it('L6: people beyond the seats are the lowest ranks of the lowest units', () => {
    const request = requestFor(hallRows([3, 3]), units({ A: 4, B: 4, C: 2 }));
    const seated = new Set(zonesRule.seat(request).placements.map(({ person }) => person));
    expect([...seated].sort()).toEqual(['A1', 'A2', 'A3', 'A4', 'B1', 'B2']);
  });

  it('L7: reserved rows stay free', () => {
    const lines = seat(hallRows([3, 3, 3]), units({ A: 3, B: 3 }), { options: { reservedRows: [1] } });
    expect(lines.map((line) => line.replace(/\d/g, ''))).toEqual(['· · ·', 'A A A', 'B B B']);
  });

  it('L4: units of a category are brought together in the order of its first unit', () => {
    const options = {
      units: [
        { name: 'A', category: 'x' },
        { name: 'B', category: 'y' },
        { name: 'C', category: 'x' },
      ],
    };
    const lines = seat(hallRows([4, 4, 4]), units({ A: 4, B: 4, C: 4 }), { options });
    expect(lines.map((line) => line.replace(/\d/g, ''))).toEqual(['A A A A', 'C C C C', 'B B B B']);
  });

  it('L4: people without a unit sit together last', () => {
    const others = [7, 8, 9].map((rank) => someone(`Z${rank}`, rank, { unit: 'Z' }));
    expect(seat(hallRows([3, 3]), [...units({ '?': 3 }), ...others])).toEqual(['Z8 Z7 Z9', '?2 ?1 ?3']);
  });

  it('Z5: recipients first, at the aisle', () => {
    const recipients = [1, 2].map((n) =>
      someone(`r${n}`, 90 + n, { roles: ['recipient'], batch: 1, unit: 'B' }),
    );
    expect(
      seat(hallRows([6], [3]), [...units({ A: 3 }), ...recipients])[0]
        ?.split(' ')
        .slice(3, 5),
    ).toEqual(['r1', 'r2']);
  });

  it('PIN: a pinned person keeps his seat and his unit sits around him', () => {
    const lines = seat(hallRows([6, 6, 6]), units({ A: 4 }), { pins: { A4: 'hall/r3/6' } });
    expect(lines[2]?.endsWith('A4')).toBe(true);
    expect(lines.join(' ').match(/A\d/g)).toHaveLength(4);
  });

  it('L4: everyone exactly once, or no seat is left; pins and closed seats are kept', () => {
    const anyCase = fc.record({
      counts: fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 6 }),
      units: fc.array(fc.constantFrom('A', 'B', 'C', 'D', ''), { maxLength: 60 }),
      pinned: fc.option(fc.tuple(fc.nat(9), fc.nat(9))),
      aisle: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(anyCase, ({ counts, units: of, pinned, aisle }) => {
        const rows = hallRows(counts, counts.every((count) => count > aisle) ? [aisle] : []);
        const people = of.map((unit, index) => someone(`p${index}`, index, unit === '' ? {} : { unit }));
        const at = rows.flatMap((row) => row.seats)[pinned?.[1] ?? -1]?.id;
        const who = people[pinned?.[0] ?? -1]?.id;
        const pins = at === undefined || who === undefined ? {} : { [who]: at };
        const request = requestFor(rows, people, { pins });
        const seating = zonesRule.seat(request);
        expect(faults(request, seating)).toEqual([]);
        const open = rows.flatMap((row) => row.seats.filter(request.isOpen)).length;
        expect(seating.placements.length).toBe(Math.min(open, request.people.length));
        expect(zonesRule.seat(request)).toEqual(seating);
      }),
      { numRuns: 40 },
    );
  });
});
