import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  delegation,
  draw,
  faults,
  requestFor,
  servant,
  sitters,
  someone,
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
    // Their own side is full: they go on beyond the guest rather than stand beside empty sofas.
    expect(draw(receptionRule, request)).toEqual(['H5 H4 G1 H1 H2 H3']);
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
  it('PIN: a guest pinned to the host’s sofa does not leave the host standing', () => {
    const request = requestFor(sofas(2), [...guests(1), ...hosts(1)], { pins: { G1: 'b/row0/1' } });
    expect(draw(receptionRule, request)).toEqual(['H1 G1']);
    const more = requestFor(sofas(6), [...guests(3), ...hosts(3)], { pins: { G1: 'b/row0/3' } });
    expect(draw(receptionRule, more)).toEqual(['H3 G3 G2 G1 H1 H2']);
  });
  it('RC1: a missing party is reported once, the other takes all places from the centre outward', () => {
    const { issues } = receptionRule.seat(requestFor(sofas(4), guests(2)));
    expect(issues.map(({ code, with: about }) => [code, about.party])).toEqual([['party-missing', 'host']]);
    expect(draw(receptionRule, requestFor(sofas(4), hosts(4)))).toEqual(['H4 H3 H1 H2']);
  });
  it('RC1: a plain list fills one side, then the other; one issue asks who is who', () => {
    const request = requestFor(sofas(4), [someone('1', 1), someone('2', 2), someone('3', 3)]);
    expect(draw(receptionRule, request)).toEqual(['· 3 1 2']);
    expect(receptionRule.seat(request).issues.map(({ with: about }) => about)).toEqual([
      { party: 'none', count: 3 },
    ]);
  });
  it('RC1: reasons count places in the party and always say which place', () => {
    const people = [...guests(2), ...hosts(3)].map((person) => ({ ...person, rank: person.rank * 10 }));
    const reasons = new Map(
      receptionRule
        .seat(requestFor(sofas(4, 4), people))
        .placements.map(({ person, reason }) => [person, reason]),
    );
    expect(reasons.get('H2')?.with).toEqual({ party: 'host', rank: 2, place: 2 });
    expect(reasons.get('H3')).toEqual({
      rule: 'RC1',
      says: 'outer-ring',
      with: { rank: 30, hand: 'left', place: 1 },
    });
  });
  it('RC3: an interpreter of another than the principal sits as near to him as there is a chair', () => {
    const interpreter = { ...servant('TG', 'guest', 'interpreter'), serves: 'G2' };
    const reason = (behind: number) => {
      const request = requestFor(sofas(4, behind), [...guests(2), ...hosts(2), interpreter]);
      return receptionRule.seat(request).placements.find(({ person }) => person === 'TG')?.reason;
    };
    expect(reason(4)).toMatchObject({ says: 'interpreter-behind', with: { of: 'G2' } });
    expect(reason(2)).toMatchObject({ says: 'interpreter-behind-near', with: { of: 'G2' } });
    expect(reason(0)).toBeUndefined();
  });

  const given = fc.record({
    guest: fc.integer({ min: 1, max: 60 }),
    host: fc.integer({ min: 1, max: 60 }),
    seats: fc.integer({ min: 1, max: 80 }),
    behind: fc.integer({ min: 0, max: 8 }),
    pin: fc.option(fc.nat(79)),
  });
  it('RC1: nobody twice, nobody lost, across the centre only when a side is full; RC2 is its mirror', () => {
    fc.assert(
      fc.property(given, ({ guest, host, seats, behind, pin }) => {
        const rows = sofas(seats, behind);
        const pinned = rows[0]?.seats[(pin ?? 0) % seats];
        const pins = pin === null || pinned === undefined ? {} : { G1: pinned.id };
        const request = requestFor(rows, [...guests(guest), ...hosts(host)], { pins });
        const seating = receptionRule.seat(request);
        expect(faults(request, seating)).toEqual([]);
        expect(receptionRule.seat(request)).toEqual(seating);
        const room = seats + (rows[1]?.seats.length ?? 0);
        expect(seating.placements.length + request.pinned.size).toBe(Math.min(room, guest + host));
        const halfRoom = Math.floor(seats / 2);
        const crosses = guest > halfRoom || host > halfRoom || pin !== null;
        const row = crosses
          ? []
          : sitters(rows[0], seating, request).filter((mark) => mark !== '·' && !(mark in pins));
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
