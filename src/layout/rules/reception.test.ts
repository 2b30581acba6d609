import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  delegation,
  draw,
  faults,
  requestFor,
  servant,
  sitters,
  straight,
} from '../../../test/support/party-request.ts';
import type { SeatRow } from '../seat.ts';
import { receptionRule } from './reception.ts';

const guests = (count: number) => delegation('G', 'guest', count);
const hosts = (count: number) => delegation('H', 'host', count);
const sofas = (count: number, behind = 0): SeatRow[] => {
  const row = straight('row', 0, count, { facingDeg: 180, kind: 'sofa' });
  return behind === 0 ? [row] : [row, straight('row', 1, behind, { yMm: -900, facingDeg: 180 })];
};

describe('reception', () => {
  it('RC1: 4 + 4, the guest at the host’s right', () => {
    expect(draw(receptionRule, requestFor(sofas(8), [...guests(4), ...hosts(4)]))).toEqual([
      'G4 G3 G2 G1 H1 H2 H3 H4',
    ]);
  });
  it('RC2: 3 + 3, superiors at the host’s left', () => {
    const policies = { reception: 'superior-at-host-left' } as const;
    const people = [...delegation('S', 'guest', 3), ...hosts(3)];
    expect(draw(receptionRule, requestFor(sofas(6), people, { policies }))).toEqual(['H3 H2 H1 S1 S2 S3']);
  });
  it('RC1: unequal parties go on outward, each on its own side', () => {
    const [line] = draw(receptionRule, requestFor(sofas(8), [...guests(2), ...hosts(4)]));
    expect(line).toBe('· · G2 G1 H1 H2 H3 H4');
    const request = requestFor(sofas(6), [...guests(1), ...hosts(5)]);
    expect(draw(receptionRule, request)).toEqual(['· · G1 H1 H2 H3']);
  });
  it('RC1: in an odd row the seat on the axis goes to the larger party', () => {
    expect(draw(receptionRule, requestFor(sofas(7), [...guests(3), ...hosts(4)]))).toEqual([
      'G3 G2 G1 H1 H2 H3 H4',
    ]);
    expect(draw(receptionRule, requestFor(sofas(7), [...guests(4), ...hosts(3)]))).toEqual([
      'G4 G3 G2 G1 H1 H2 H3',
    ]);
  });
  it('RC3: interpreters, then note-takers, behind their own principals', () => {
    const people = [
      ...guests(2),
      ...hosts(2),
      servant('NG', 'guest', 'note-taker'),
      servant('TG', 'guest', 'interpreter'),
      servant('TH', 'host', 'interpreter'),
    ];
    expect(draw(receptionRule, requestFor(sofas(4, 2), people))).toEqual(['G2 G1 H1 H2', 'TG TH']);
    expect(draw(receptionRule, requestFor(sofas(4, 4), people))).toEqual(['G2 G1 H1 H2', 'NG TG TH ·']);
    const placement = receptionRule
      .seat(requestFor(sofas(4, 2), people))
      .placements.find(({ person }) => person === 'TG');
    expect(placement?.reason).toEqual({
      rule: 'RC3',
      says: 'interpreter-behind',
      with: { of: 'G1', party: 'guest' },
    });
  });
  it('RC3: two chairs equally near: the interpreter takes the inner one on both sides', () => {
    const duties = ['interpreter', 'note-taker'] as const;
    const people = duties.flatMap((role) => [
      servant(`${role}-G`, 'guest', role),
      servant(`${role}-H`, 'host', role),
    ]);
    const row = straight('row', 0, 2, { facingDeg: 180, kind: 'sofa' });
    const wide = { ...row, seats: row.seats.map((seat) => ({ ...seat, xMm: seat.slot === 0 ? 700 : -700 })) };
    const rows = [wide, straight('row', 1, 4, { yMm: -900, facingDeg: 180 })];
    expect(draw(receptionRule, requestFor(rows, [...guests(1), ...hosts(1), ...people]))[1]).toBe(
      'note-taker-G interpreter-G interpreter-H note-taker-H',
    );
  });
  it('RC1: a pinned host keeps his sofa, the others close up around him', () => {
    const request = requestFor(sofas(6), [...guests(3), ...hosts(3)], { pins: { H3: 'b/row0/3' } });
    expect(draw(receptionRule, request)).toEqual(['G3 G2 G1 H3 H1 H2']);
  });
  it('RC1: a missing party is reported', () => {
    const { issues } = receptionRule.seat(requestFor(sofas(4), guests(2)));
    expect(issues.map(({ code, with: about }) => [code, about.party])).toEqual([['party-missing', 'host']]);
  });

  const given = fc.record({
    guest: fc.integer({ min: 1, max: 60 }),
    host: fc.integer({ min: 1, max: 60 }),
    seats: fc.integer({ min: 1, max: 80 }),
    behind: fc.integer({ min: 0, max: 8 }),
    pin: fc.option(fc.nat(79)),
  });
  it('RC1: nobody twice or across the centre, pins kept, deterministic; RC2 is its mirror', () => {
    fc.assert(
      fc.property(given, ({ guest, host, seats, behind, pin }) => {
        const rows = sofas(seats, behind);
        const pinned = rows[0]?.seats[(pin ?? 0) % seats];
        const pins = pin === null || pinned === undefined ? {} : { G1: pinned.id };
        const request = requestFor(rows, [...guests(guest), ...hosts(host)], { pins });
        const seating = receptionRule.seat(request);
        expect(faults(request, seating)).toEqual([]);
        expect(receptionRule.seat(request)).toEqual(seating);
        const row = sitters(rows[0], seating, request).filter((mark) => mark !== '·' && !(mark in pins));
        const firstGuest = row.findIndex((mark) => mark.startsWith('G'));
        expect(firstGuest < 0 ? [] : row.slice(firstGuest).filter((mark) => mark.startsWith('H'))).toEqual(
          [],
        );
        if (pin !== null || seats % 2 === 1) return;
        const mirrored = requestFor(rows, [...guests(guest), ...hosts(host)], {
          policies: { reception: 'superior-at-host-left' },
        });
        const other = sitters(rows[0], receptionRule.seat(mirrored), mirrored);
        expect(other.reverse()).toEqual(sitters(rows[0], seating, request));
      }),
    );
  });
});
