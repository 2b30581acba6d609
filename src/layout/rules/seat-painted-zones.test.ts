import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hallRows } from '../../../test/support/hall-rows.ts';
import { type Changes, faults, requestFor, sitters, someone } from '../../../test/support/party-request.ts';
import type { Attendee } from '../attendee.ts';
import type { PaintedZone } from '../painted-zone.ts';
import { POLICY_VALUES } from '../policies.ts';
import type { Rule } from '../rule.ts';
import type { SeatRow } from '../seat.ts';
import { hallRule } from './hall.ts';
import { zonesRule } from './zones.ts';

/** A(2) is A1, A2 of unit A; ranks run through all units; ? is no unit. */
const units = (sizes: Readonly<Record<string, number>>): Attendee[] =>
  Object.entries(sizes)
    .flatMap(([unit, size]) =>
      Array.from({ length: size }, (_, index) => ({ unit, mark: unit + (index + 1) })),
    )
    .map(({ unit, mark }, index) => someone(mark, index + 1, unit === '?' ? {} : { unit }));

/** A zone by places: 2/3 is the third seat of row two. */
const zone = (name: string, places: string, ...of: string[]): PaintedZone => ({
  name,
  units: of,
  seats: places.split(' ').map((place) => `hall/r${place}`),
});

const seat = (
  rows: readonly SeatRow[],
  people: readonly Attendee[],
  zones: readonly PaintedZone[],
  changes: Changes = {},
  rule: Rule = hallRule,
): string[] => {
  const request = requestFor(rows, people, { ...changes, options: { ...changes.options, zones } });
  const seating = rule.seat(request);
  expect(faults(request, seating)).toEqual([]);
  return rows.map((row) => sitters(row, seating, request).join(' '));
};

const LEFT = '1/1 1/2 2/1 2/2';

describe('painted zones', () => {
  it.each<[string, Rule]>([
    ['hall', hallRule],
    ['zones', zonesRule],
  ])('L11: a unit sits in its zone, nearest to the axis in front first, under the rule %s', (_, rule) => {
    const lines = seat(hallRows([4, 4]), units({ A: 3, B: 3 }), [zone('left', LEFT, 'B')], {}, rule);
    expect(lines.map((line) => line.split(' ').slice(0, 2))).toEqual([
      ['B2', 'B1'],
      ['·', 'B3'],
    ]);
    expect(lines.join(' ').match(/A\d/g)).toHaveLength(3);
  });

  it('L11: the reason names zone and unit', () => {
    const request = requestFor(hallRows([4]), units({ A: 1 }), {
      options: { zones: [zone('left', '1/1', 'A')] },
    });
    expect(hallRule.seat(request).placements[0]?.reason).toEqual({
      rule: 'L11',
      says: 'painted-zone',
      with: { zone: 'left', unit: 'A', row: 1, place: 1 },
    });
  });

  it('L11: who finds no seat in the zone is seated like everybody else', () => {
    expect(seat(hallRows([4, 4]), units({ A: 2, B: 3 }), [zone('end', '2/4', 'B')])).toEqual([
      'A1 A2 B2 B3',
      '· · · B1',
    ]);
  });

  it('L11: others take seats of a zone only when no others are left, from its back', () => {
    const zones = [zone('left', LEFT, 'B')];
    expect(seat(hallRows([4, 4]), units({ A: 4, B: 1 }), zones)).toEqual(['· B1 A1 A2', '· · A3 A4']);
    expect(seat(hallRows([4, 4]), units({ A: 5, B: 1 }), zones)).toEqual(['· B1 A1 A2', 'A3 · A4 A5']);
  });

  it('L11: two units share a zone in compact blocks, the last one loses its seats first', () => {
    const right = '1/3 1/4 2/3 2/4 3/3 3/4';
    const lines = seat(hallRows([4, 4, 4]), units({ A: 3, B: 4 }), [zone('right', right, 'B', 'A')]);
    const inside = lines.flatMap((line) => line.split(' ').slice(2)).map((mark) => mark[0]);
    expect(inside.filter((mark) => mark === 'B')).toHaveLength(4);
    expect(inside.filter((mark) => mark === 'A')).toHaveLength(2);
    expect(lines[0]?.split(' ')[0]).toBe('A3');
  });

  it('L11: a unit with two zones fills the first and goes on in the second', () => {
    const zones = [zone('a', '1/1', 'A'), zone('b', '2/2', 'A')];
    expect(seat(hallRows([2, 2]), units({ A: 2 }), zones)).toEqual(['A1 ·', '· A2']);
  });

  it('L11: a zone without units sets nothing aside, reserved and closed seats stay free', () => {
    expect(seat(hallRows([2, 2]), units({ A: 2 }), [zone('a', '1/1 1/2')])).toEqual(['A1 A2', '· ·']);
    const zones = [zone('a', '1/1 2/1 3/1', 'A')];
    const changes = { options: { reservedRows: [1] }, blocked: ['hall/r2/1'] };
    expect(seat(hallRows([2, 2, 2]), units({ A: 1 }), zones, changes)).toEqual(['· ·', '· ·', 'A1 ·']);
  });

  it('L11: a pin and a recipient stand before the zone', () => {
    const people = [...units({ A: 2, B: 1 }), someone('r', 9, { unit: 'A', roles: ['recipient'] })];
    const zones = [zone('a', '2/1 2/2 2/3', 'A')];
    const lines = seat(hallRows([3, 3]), people, zones, { pins: { A1: 'hall/r1/3' } });
    expect(lines).toEqual(['r B1 A1', '· A2 ·']);
  });
});

describe('laws of painted zones', () => {
  const anyRequest = fc
    .record({
      counts: fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 7 }),
      people: fc.array(fc.constantFrom('', 'A', 'B', 'C'), { maxLength: 70 }),
      zones: fc.array(
        fc.record({
          units: fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'Z'), { maxLength: 2 }),
          seats: fc.uniqueArray(fc.nat(80), { maxLength: 25 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      hallFill: fc.constantFrom(...POLICY_VALUES.hallFill),
      blocked: fc.uniqueArray(fc.nat(80), { maxLength: 3 }),
      pins: fc.uniqueArray(fc.tuple(fc.nat(69), fc.nat(80)), { maxLength: 3, selector: ([who]) => who }),
      rule: fc.constantFrom(hallRule, zonesRule),
    })
    .map(({ counts, people, zones, hallFill, blocked, pins, rule }) => {
      const rows = hallRows(counts);
      const seats = rows.flatMap((row) => row.seats.map(({ id }) => id));
      const at = (place: number): string => seats[place % seats.length] ?? '';
      const shut = blocked.map(at);
      const pinned = new Map<string, string>();
      for (const [who, place] of pins) {
        if (who >= people.length || shut.includes(at(place)) || [...pinned.values()].includes(at(place)))
          continue;
        pinned.set(`p${who}`, at(place));
      }
      const request = requestFor(
        rows,
        people.map((unit, index) => someone(`p${index}`, index, unit === '' ? {} : { unit })),
        {
          policies: { hallFill },
          blocked: shut,
          pins: Object.fromEntries(pinned),
          options: {
            zones: zones.map(({ units: of, seats: places }, index) => ({
              name: `z${index}`,
              units: of,
              seats: [...new Set(places.map(at))],
            })),
          },
        },
      );
      return { request, rule };
    });

  it('L11: everyone exactly once, or no seat is left; pins and closed seats are kept', () => {
    fc.assert(
      fc.property(anyRequest, ({ request, rule }) => {
        const seating = rule.seat(request);
        expect(faults(request, seating)).toEqual([]);
        const open = request.rows.flatMap((row) => row.seats).filter(request.isOpen);
        expect(seating.placements.length).toBe(Math.min(open.length, request.people.length));
      }),
    );
  });

  it('L11: people of a zoned unit sit inside while seats of it last', () => {
    fc.assert(
      fc.property(anyRequest, ({ request, rule }) => {
        const at = new Map(rule.seat(request).placements.map(({ person, seat: id }) => [person, id]));
        const taken = new Set(at.values());
        const owned = new Set<string>();
        const zones = (request.options.zones ?? []).filter((one) => one.units.length > 0);
        const own = zones.map((one) => one.seats.filter((id) => !owned.has(id) && owned.add(id)));
        const open = new Set(
          request.rows.flatMap((row) => row.seats.filter(request.isOpen)).map(({ id }) => id),
        );
        for (const unit of ['A', 'B', 'C']) {
          const seats = own.flatMap((ids, index) => (zones[index]?.units.includes(unit) ? ids : []));
          const outside = request.people.filter(
            ({ id, unit: name }) => name === unit && !seats.includes(at.get(id) ?? ''),
          );
          const free = seats.filter((id) => open.has(id) && !taken.has(id));
          if (seats.length > 0 && outside.length > 0) expect(free).toEqual([]);
        }
      }),
    );
  });
});
