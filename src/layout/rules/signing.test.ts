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
import type { Seat, SeatRow } from '../seat.ts';
import { signingRule } from './signing.ts';

const guests = (count: number) => delegation('G', 'guest', count);
const hosts = (count: number) => delegation('H', 'host', count);
/** Entourage and signers: the signer is the party's first and marked by its letter alone. */
const party = (letter: 'G' | 'H', count: number) => {
  const side = letter === 'G' ? 'guest' : 'host';
  const signer = { id: letter, name: letter, rank: 0, roles: [], party: side } as const;
  return [signer, ...delegation(letter, side, count)];
};

function table(standing: boolean, ...behind: number[]): SeatRow[] {
  const row = straight('row', 0, standing ? 4 : 2, { facingDeg: 180 });
  const kindOf = (seat: Seat): Seat =>
    standing && (seat.slot === 0 || seat.slot === 3) ? { ...seat, kind: 'standing' } : seat;
  const rows = behind.map((count, index) =>
    straight('row', index + 1, count, { yMm: -900 * (index + 1), facingDeg: 180, kind: 'standing' }),
  );
  return [{ ...row, seats: row.seats.map(kindOf) }, ...rows];
}

describe('signing', () => {
  it('S1: the guest signs at the host’s right', () => {
    expect(draw(signingRule, requestFor(table(false), [...party('G', 0), ...party('H', 0)]))).toEqual([
      'G H',
    ]);
  });
  it('S1: who is told to sign does, whatever his rank; the first of his party stands behind', () => {
    const told = hosts(3).map((person) =>
      person.name === 'H2' ? { ...person, roles: ['signer' as const] } : person,
    );
    expect(draw(signingRule, requestFor(table(false, 4), [...guests(2), ...told]))).toEqual([
      'G1 H2',
      '· G2 H1 H3',
    ]);
  });
  it('S2: assistants stand outside', () => {
    const assistants = [servant('Ga', 'guest', 'assistant'), servant('Ha', 'host', 'assistant')];
    const people = [...party('G', 0), ...party('H', 0), ...assistants];
    expect(draw(signingRule, requestFor(table(true), people))).toEqual(['Ga G H Ha']);
  });
  it('S2: standing places stay empty without assistants', () => {
    expect(draw(signingRule, requestFor(table(true, 2), [...guests(2), ...hosts(2)]))).toEqual([
      '· G1 H1 ·',
      'G2 H2',
    ]);
  });
  it('S3: 3 + 3 stand behind', () => {
    const request = requestFor(table(false, 6), [...party('G', 3), ...party('H', 3)]);
    expect(draw(signingRule, request)).toEqual(['G H', 'G3 G2 G1 H1 H2 H3']);
  });
  it('S3: more rows behind, the front ones higher', () => {
    const request = requestFor(table(false, 4, 6), [...party('G', 4), ...party('H', 3)]);
    expect(draw(signingRule, request)).toEqual(['G H', 'G2 G1 H1 H2', '· G4 G3 H3 · ·']);
  });
  it('S3: a row is cut off-centre only when a party would be short of places', () => {
    const request = requestFor(table(false, 6), [...party('G', 1), ...party('H', 5)]);
    expect(draw(signingRule, request)).toEqual(['G H', 'G1 H1 H2 H3 H4 H5']);
  });
  it('S1: with the first host pinned behind, the second signs', () => {
    const request = requestFor(table(false, 2), [...guests(2), ...hosts(2)], { pins: { H1: 'b/row1/1' } });
    expect(draw(signingRule, request)).toEqual(['G1 H2', 'G2 H1']);
  });

  it('S1: a plain list of two signs on both chairs; one issue asks who is who', () => {
    const request = requestFor(
      table(false, 2),
      [1, 2, 3, 4].map((rank) => someone(String(rank), rank)),
    );
    expect(draw(signingRule, request)).toEqual(['2 1', '3 4']);
    expect(signingRule.seat(request).issues.map(({ with: about }) => about)).toEqual([
      { party: 'none', count: 4 },
    ]);
  });
  it('S1: a party alone takes both chairs and is told that the other is missing', () => {
    const request = requestFor(table(false, 2), hosts(4));
    expect(draw(signingRule, request)).toEqual(['H2 H1', 'H3 H4']);
    expect(signingRule.seat(request).issues.map(({ with: about }) => about)).toEqual([{ party: 'guest' }]);
  });
  it('PIN: with the guest pinned to the host’s chair the host signs on the other', () => {
    const request = requestFor(table(false, 2), [...guests(2), ...hosts(2)], { pins: { G1: 'b/row0/1' } });
    expect(draw(signingRule, request)).toEqual(['H1 G1', 'G2 H2']);
    const alone = requestFor(table(false, 2), [...guests(1), ...hosts(2)], { pins: { G1: 'b/row0/1' } });
    expect(draw(signingRule, alone)).toEqual(['H1 G1', '· H2']);
  });
  it('S3: ranks behind the signers are places in the party, assistants not counted', () => {
    const people = [servant('Ha', 'host', 'assistant'), ...hosts(3), ...guests(3)].map((person) =>
      person.id === 'Ha' ? { ...person, rank: 1 } : { ...person, rank: person.rank + 1 },
    );
    const seating = signingRule.seat(requestFor(table(true, 4), people));
    const reason = (mark: string) => seating.placements.find(({ person }) => person === mark)?.reason;
    expect(reason('H2')?.with).toEqual({ party: 'host', rank: 2, row: 1 });
    expect(reason('H1')?.with).toEqual({ party: 'host', rank: 1 });
  });

  it('S3: nobody twice, nobody lost, guests always at the hosts’ right, pins kept, deterministic', () => {
    const sizes = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(sizes, sizes, fc.integer({ min: 1, max: 60 }), sizes, fc.boolean(), (g, h, a, b, pin) => {
        const rows = table(false, a, b);
        const pins = pin && h > 1 ? { H2: 'b/row1/1' } : {};
        const request = requestFor(rows, [...guests(g), ...hosts(h)], { pins });
        const seating = signingRule.seat(request);
        expect(faults(request, seating)).toEqual([]);
        expect(signingRule.seat(request)).toEqual(seating);
        const behind = Math.min(g - 1 + h - 1, a + b);
        expect(seating.placements.length + request.pinned.size).toBe(behind + 2);
        for (const row of rows) {
          const marks = sitters(row, seating, request).filter((mark) => mark !== '·' && !(mark in pins));
          const letters = marks.map((mark) => mark[0]).join('');
          expect(letters).toMatch(/^H*G*$/);
        }
      }),
    );
  });
});
