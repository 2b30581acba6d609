import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Changes,
  delegation,
  draw,
  faults,
  requestFor,
  sitters,
  someone,
  straight,
} from '../../../test/support/party-request.ts';
import type { Attendee } from '../attendee.ts';
import { hostsInRow } from './interleave.ts';
import { photoRule } from './photo.ts';

const guests = (count: number) => delegation('G', 'guest', count);
const hosts = (count: number) => delegation('H', 'host', count);
const staff = (count: number) => Array.from({ length: count }, (_, i) => someone(String(i + 1), i + 1));
const risers = (...counts: number[]) =>
  counts.map((count, tier) => straight('row', tier, count, { yMm: -900 * tier, facingDeg: 180 }));
const mixed: Changes = { policies: { photo: 'host-guest-interleaved' } };
const shared: Changes = { policies: { photo: 'shared-centre' } };
const shoot = (counts: number[], people: readonly Attendee[], changes: Changes = {}) =>
  draw(photoRule, requestFor(risers(...counts), people, changes));

describe('photo', () => {
  it('C1: rows of 5 and 6, each re-centred', () => {
    expect(shoot([5, 6], staff(11))).toEqual(['5 3 1 2 4', '10 8 6 7 9 11']);
  });
  it.each([
    ['C2: 1 host, 2 guests', 1, 2, 'G1 H1 G2'],
    ['C3: 3 hosts, 2 guests', 3, 2, 'H2 G1 H1 G2 H3'],
    ['C5: 3 hosts, 4 guests', 3, 4, 'H2 G3 G1 H1 G2 G4 H3'],
    ['C5: 5 hosts, 4 guests', 5, 4, 'H4 G3 H2 G1 H1 G2 H3 G4 H5'],
    ['C5: an even row', 3, 3, 'H3 G3 G1 H1 G2 H2'],
    ['C5: hosts go on when the guests run out', 6, 1, 'H5 H3 G1 H1 H2 H4 H6'],
    ['C5: guests go on when the hosts run out', 1, 4, 'G3 G1 H1 G2 G4'],
  ])('%s', (_, h, g, line) => {
    expect(shoot([h + g], [...hosts(h), ...guests(g)], mixed)).toEqual([line]);
  });
  it('C5: the front row gets the highest of both parties', () => {
    expect(shoot([5, 5], [...hosts(5), ...guests(5)], mixed)).toEqual(['H2 G1 H1 G2 H3', 'H5 G3 H4 G4 G5']);
  });
  it('C4: shared centre 2 + 2', () => {
    expect(shoot([4], [...hosts(2), ...guests(2)], shared)).toEqual(['G2 G1 H1 H2']);
    expect(shoot([4, 3], [...hosts(2), ...guests(5)], shared)).toEqual(['G2 G1 H1 H2', 'G5 G4 G3']);
  });
  it('C1: people of one party only stand as a presidium under every policy', () => {
    expect(shoot([3], hosts(3), mixed)).toEqual(['H3 H1 H2']);
    expect(shoot([3], staff(3), shared)).toEqual(['3 1 2']);
  });
  it('R10: two equal heads leave the centre of the front row empty, rows behind are centred as ever', () => {
    const policies = { twinHeads: 'centre-gap' } as const;
    expect(shoot([6, 6], staff(11), { policies })).toEqual(['4 2 · 1 3 5', '10 8 6 7 9 11']);
  });
  it('C1: reasons name the centre of the photo, of a row behind, and a shared centre', () => {
    const first = (counts: number[], row: number, changes: Changes = {}, people = staff(9)) => {
      const seating = photoRule.seat(requestFor(risers(...counts), people, changes));
      const senior = seating.placements.find(({ seat }) => seat.startsWith(`b/row${row}/`));
      return senior?.reason;
    };
    expect(first([5, 4], 0)).toEqual({ rule: 'C1', says: 'photo-centre', with: { rank: 1, row: 1 } });
    expect(first([4, 5], 1)).toEqual({ rule: 'C1', says: 'row-centre', with: { rank: 5, row: 2 } });
    expect(first([4, 5], 0)).toEqual({
      rule: 'C1',
      says: 'pair-centre',
      with: { rank: 1, row: 1, hand: 'right' },
    });
    expect(first([4, 5], 0, { policies: { high: 'right' } })?.with.hand).toBe('left');
    expect(first([4], 0, mixed, [...hosts(2), ...guests(2)])).toMatchObject({ says: 'pair-centre' });
  });
  it('C4: with a shared centre guests stand at the right hand of the middle, hosts at its left, and are told so', () => {
    const { placements } = photoRule.seat(requestFor(risers(4), [...hosts(2), ...guests(2)], shared));
    const told = placements.map(({ person, reason }) => [person, reason.says, reason.with.hand]);
    expect(told.sort()).toEqual([
      ['G1', 'reception-centre', 'right'],
      ['G2', 'reception-outward', 'right'],
      ['H1', 'reception-centre', 'left'],
      ['H2', 'reception-outward', 'left'],
    ]);
  });
  it('C5: a place in the party is counted in the party', () => {
    const people = [...hosts(3), ...guests(4)].map((person) => ({ ...person, rank: person.rank * 10 }));
    const { placements } = photoRule.seat(requestFor(risers(7), people, mixed));
    const reason = (mark: string) => placements.find(({ person }) => person === mark)?.reason.with;
    expect(reason('G3')).toMatchObject({ party: 'guest', rank: 3 });
    expect(reason('H2')).toEqual({ rank: 2 });
  });
  it('C2: every person of a mixed row has a reason with his hand', () => {
    const request = requestFor(risers(3), [...hosts(1), ...guests(2)], mixed);
    const reasons = photoRule.seat(request).placements.map(({ reason }) => [reason.says, reason.with.hand]);
    expect(reasons).toEqual([
      ['photo-centre', undefined],
      ['photo-interleaved', 'right'],
      ['photo-interleaved', 'left'],
    ]);
  });

  const company = fc.record({
    h: fc.integer({ min: 1, max: 60 }),
    g: fc.integer({ min: 1, max: 60 }),
    front: fc.integer({ min: 1, max: 60 }),
    back: fc.integer({ min: 1, max: 60 }),
    photo: fc.constantFrom('presidium-like', 'host-guest-interleaved', 'shared-centre'),
    pin: fc.option(fc.nat(59)),
  } as const);
  it('C5: nobody twice, nobody lost while there is room, pins kept, deterministic', () => {
    fc.assert(
      fc.property(company, ({ h, g, front, back, photo, pin }) => {
        const rows = risers(front, back);
        const seat = rows[0]?.seats[(pin ?? 0) % front];
        const pins = pin === null || seat === undefined ? {} : { H1: seat.id };
        const request = requestFor(rows, [...hosts(h), ...guests(g)], { pins, policies: { photo } });
        const seating = photoRule.seat(request);
        expect(faults(request, seating)).toEqual([]);
        expect(photoRule.seat(request)).toEqual(seating);
        const room = front + back;
        expect(seating.placements.length + request.pinned.size).toBe(Math.min(room, h + g));
      }),
    );
  });
  it('C5: with three hosts in a row both its ends are hosts', () => {
    fc.assert(
      fc.property(company, ({ h, g, front }) => {
        const request = requestFor(risers(front), [...hosts(h), ...guests(g)], mixed);
        const marks = sitters(request.rows[0], photoRule.seat(request), request).filter((m) => m !== '·');
        if (marks.filter((mark) => mark.startsWith('H')).length < 3) return;
        expect([marks[0]?.[0], marks.at(-1)?.[0]]).toEqual(['H', 'H']);
      }),
    );
  });
  it('C5: rows share out hosts so that they can be symmetrical', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map((places) => hostsInRow(places, 99, 99))).toEqual([
      1, 1, 1, 2, 3, 3, 3, 4, 5,
    ]);
  });
});
