import { describe, expect, it } from 'vitest';
import type { PaintedZone } from '../painted-zone.ts';
import { paintedZones } from './painted-zones.ts';
import { block, person, plan, straightRow } from './subject-fixture.ts';

const hall = block([straightRow(4)], { rule: 'hall' });
const seats = (...numbers: number[]): string[] => numbers.map((number) => `hall/r1/${number}`);
const zone = (name: string, of: readonly string[], ...numbers: number[]): PaintedZone => ({
  name,
  units: of,
  seats: seats(...numbers),
});
const people = [
  person(1, { unit: 'A' }),
  person(2, { unit: 'A' }),
  person(3, { unit: 'B' }),
  person(4, { unit: 'A', roles: ['absent'] }),
];
const check = (zones: readonly PaintedZone[], sits: readonly (string | undefined)[], of = hall) =>
  paintedZones
    .check(plan([of], people, sits, { zones }))
    .map(({ code, people: who, with: told }) => [code, who.join(' '), told]);

describe('painted zones', () => {
  it('L11: units inside their zones offend nobody', () => {
    expect(check([zone('a', ['A'], 1, 2)], seats(1, 2, 3))).toEqual([]);
    expect(check([], seats(1, 2, 3))).toEqual([]);
  });

  it('L11: somebody sits outside although his zone has room', () => {
    expect(check([zone('a', ['A'], 1, 2)], seats(1, 4, 3))).toEqual([
      ['outside-zone', 'p2', { zone: 'a', count: 1 }],
    ]);
  });

  it('L11: somebody of another unit sits inside', () => {
    expect(check([zone('a', ['A'], 1, 2, 3)], seats(1, 2, 3))).toEqual([
      ['stranger-in-zone', 'p3', { zone: 'a', count: 1 }],
    ]);
  });

  it('L11: whoever is pinned elsewhere was told to', () => {
    const pins = [{ person: 'p2', seat: 'hall/r1/4', reason: 'office' }];
    const subject = plan([hall], people, seats(1, 4, 3), { pins, zones: [zone('a', ['A'], 1, 2)] });
    expect(paintedZones.check(subject)).toEqual([]);
  });

  it('L12: a zone with fewer seats than its units have people', () => {
    expect(check([zone('a', ['A'], 1)], seats(1, 2, 3))).toEqual([
      ['zone-too-small', 'p2', { zone: 'a', units: 'A', have: 1, count: 2, over: 1 }],
    ]);
  });

  it('L12: several units of a zone are told in words of any language', () => {
    expect(check([zone('a', ['A', 'B'], 1)], seats(1, 2, 3))).toEqual([
      ['zone-too-small', 'p2 p3', { zone: 'a', units: 'A B', have: 1, count: 3, over: 2 }],
    ]);
  });

  it('L12: a unit with two zones, a seat in two zones, seats that are gone', () => {
    expect(check([zone('a', ['A'], 1), zone('b', ['A'], 2)], seats(1, 2, 3))).toEqual([
      ['unit-in-two-zones', '', { unit: 'A', zone: 'a', other: 'b' }],
    ]);
    expect(check([zone('a', ['A'], 1, 2), zone('b', ['B'], 2, 3)], seats(1, 2, 3))).toEqual([
      ['zone-seat-twice', '', { zone: 'a', other: 'b', count: 1 }],
    ]);
    expect(check([zone('a', ['A'], 1, 2, 9)], seats(1, 2, 3))).toEqual([
      ['zone-seat-missing', '', { zone: 'a', count: 1 }],
    ]);
  });

  it('L12: a zone over seats whose rule knows no zones', () => {
    const banquet = block([straightRow(4)], { rule: 'banquet' });
    expect(check([zone('a', ['A'], 1, 2)], seats(1, 2, 3), banquet)).toEqual([
      ['zone-not-followed', '', { zone: 'a', block: 'hall' }],
    ]);
  });
});
