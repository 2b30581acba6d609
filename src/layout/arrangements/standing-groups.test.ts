import { describe, expect, it } from 'vitest';
import { across, countsOf, down, layOut, rowNamed } from '../../../test/support/lay-out.ts';
import { meetingOf, talkOf } from '../../../test/support/plain-demand.ts';
import { awardRow } from './award-row.ts';
import { photoRisers, photoRows } from './photo-risers.ts';
import { receptionSemicircle } from './reception-semicircle.ts';
import { receptionU } from './reception-u.ts';
import { signingTable } from './signing-table.ts';

describe('reception', () => {
  it('RC1: four and four: one row round the U, the two principals in the middle of the base', () => {
    const shape = layOut(receptionU, { demand: talkOf(4, 4) });
    const row = rowNamed(shape, 'sofas');
    expect(row).toMatchObject({ tier: 0, part: 'row', axis: 3.5 });
    expect(row.seats.map((seat) => seat.facingDeg)).toEqual([270, 270, 270, 180, 180, 90, 90, 90]);
    expect(across(row).slice(3, 5)).toEqual([750, -750]);
    expect(row.seats.every((seat) => seat.kind === 'sofa')).toBe(true);
  });

  it('RC1: interpreters and note-takers get chairs behind the two principals', () => {
    const demand = talkOf(5, 6, { hostInterpreters: 1, guestInterpreters: 1, guestAttendants: 1 });
    for (const [arrangement, name] of [
      [layOut(receptionU, { demand }), 'U'],
      [layOut(receptionSemicircle, { demand }), 'semicircle'],
    ] as const) {
      expect({ name, ...countsOf(arrangement) }).toEqual({ name, sofas: 8, behind: 4 });
      expect(rowNamed(arrangement, 'behind').tier).toBe(1);
    }
    const straight = layOut(receptionU, {
      demand: talkOf(5, 5, { hostInterpreters: 1, guestInterpreters: 1 }),
    });
    expect(across(rowNamed(straight, 'behind'))).toEqual([750, -750]);
  });

  it('RC1: a semicircle runs from the sitters left to their right, all facing its middle', () => {
    const row = rowNamed(layOut(receptionSemicircle, { demand: talkOf(4, 4) }), 'sofas');
    expect(row.axis).toBe(3.5);
    expect(across(row)[0]).toBeGreaterThan(2000);
    for (const seat of row.seats) {
      const towards = (seat.facingDeg * Math.PI) / 180;
      const radius = Math.hypot(seat.xMm, seat.yMm);
      expect(seat.xMm + radius * Math.sin(towards)).toBeCloseTo(0);
      expect(seat.yMm - radius * Math.cos(towards)).toBeCloseTo(0);
    }
  });

  it('RC2: three and three, arms that the user has set are kept', () => {
    expect(countsOf(layOut(receptionU, { demand: talkOf(3, 3) }))).toEqual({ sofas: 6 });
    expect(
      rowNamed(layOut(receptionU, { demand: talkOf(3, 3), given: { left: 1, right: 1 } }), 'sofas').axis,
    ).toBe(2.5);
  });
});

describe('signing table', () => {
  it('S1: two signers face the hall', () => {
    const shape = layOut(signingTable, { demand: talkOf(1, 1) });
    expect(countsOf(shape)).toEqual({ signers: 2 });
    expect(across(rowNamed(shape, 'signers'))).toEqual([700, -700]);
    expect(shape.furniture.map((piece) => piece.kind)).toEqual(['signing-table']);
  });

  it('S2: assistants stand outside the signers, whose ids stay', () => {
    const demand = talkOf(2, 2, { hostAttendants: 1, guestAttendants: 1 });
    const row = rowNamed(layOut(signingTable, { demand }), 'signers');
    expect(row.seats.map((seat) => seat.kind)).toEqual(['standing', 'chair', 'chair', 'standing']);
    expect(row.seats.map((seat) => seat.id)).toEqual([
      'b/signers/assistant-1',
      'b/signers/1',
      'b/signers/2',
      'b/signers/assistant-2',
    ]);
  });

  it('S3: an entourage of three and three stands behind; unequal parties get halves of the larger', () => {
    expect(countsOf(layOut(signingTable, { demand: talkOf(4, 4) }))).toEqual({
      signers: 2,
      'entourage-1': 6,
    });
    const shape = layOut(signingTable, { demand: talkOf(22, 20) });
    expect(countsOf(shape)).toEqual({ signers: 2, 'entourage-1': 14, 'entourage-2': 14, 'entourage-3': 14 });
    expect(shape.rows.map((row) => row.tier)).toEqual([0, 1, 2, 3]);
    expect(down(rowNamed(shape, 'entourage-2'))[0]).toBeLessThan(
      down(rowNamed(shape, 'entourage-1'))[0] ?? 0,
    );
  });
});

describe('photo', () => {
  it('C1: eleven people: five seated, six standing in their gaps', () => {
    const shape = layOut(photoRisers, { demand: meetingOf(11) });
    expect(countsOf(shape)).toEqual({ r1: 5, r2: 6 });
    expect(shape.rows.map((row) => row.seats[0]?.kind)).toEqual(['chair', 'standing']);
    expect(shape.furniture).toMatchObject([{ id: 'b/riser2', kind: 'riser', carriesSeats: true }]);
  });

  it('C1: the front row is odd, no row behind is shorter, nobody is left out', () => {
    for (let people = 8; people <= 400; people += 1) {
      const rows = photoRows(people);
      expect(rows.reduce((sum, row) => sum + row, 0)).toBe(people);
      expect((rows[0] ?? 0) % 2).toBe(1);
      rows.slice(1).forEach((row, index) => {
        expect(row).toBeGreaterThanOrEqual(rows[index] ?? 0);
      });
    }
  });

  it('R9: with the first on the axis an even row stands half a place aside', () => {
    const shape = layOut(photoRisers, { given: { rows: [6, 7] }, policies: { evenAnchor: 'first-on-axis' } });
    expect(across(rowNamed(shape, 'r1'))).toEqual([1950, 1300, 650, 0, -650, -1300]);
    expect(across(rowNamed(shape, 'r2'))[3]).toBe(0);
  });

  it('R10: an empty centre takes a place of its own in the front row only', () => {
    const policies = { twinHeads: 'centre-gap' } as const;
    const shape = layOut(photoRisers, { demand: meetingOf(11), policies });
    expect(countsOf(shape)).toEqual({ r1: 6, r2: 6 });
    // The empty place stands on the axis; the row behind is centred as ever.
    expect(across(rowNamed(shape, 'r1'))[3]).toBe(0);
    expect(across(rowNamed(shape, 'r2'))).toEqual([1375, 825, 275, -275, -825, -1375]);
    expect(countsOf(layOut(photoRisers, { demand: meetingOf(1), policies }))).toEqual({ r1: 1 });
  });

  it('C1: a crowd larger than all risers fills them and no more', () => {
    const rows = photoRows(9000);
    expect(rows).toHaveLength(30);
    expect(Math.max(...rows)).toBe(120);
    expect(countsOf(layOut(photoRisers, { demand: meetingOf(500) }))).not.toEqual({});
    expect(photoRisers.schema.safeParse({ rows: [121] }).success).toBe(false);
  });
});

describe('award row', () => {
  it('Z1: a list that holds the audience too puts one leader before each recipient', () => {
    const list = (people: number, recipients: number) =>
      countsOf(layOut(awardRow, { demand: meetingOf(people, { recipients }) }));
    expect(list(501, 8)).toEqual({ leaders: 8, recipients: 8 });
    expect(list(501, 40)).toEqual({ leaders: 15, recipients: 15 });
    expect(list(120, 0)).toEqual({ leaders: 5, recipients: 5 });
    expect(list(20, 6)).toEqual({ leaders: 14, recipients: 6 });
  });

  it('Z1: five recipients stand exactly before five leaders, all facing the hall', () => {
    const shape = layOut(awardRow, { demand: meetingOf(10, { recipients: 5 }) });
    expect(countsOf(shape)).toEqual({ leaders: 5, recipients: 5 });
    expect(across(rowNamed(shape, 'recipients'))).toEqual(across(rowNamed(shape, 'leaders')));
    expect(down(rowNamed(shape, 'recipients'))[0]).toBeGreaterThan(down(rowNamed(shape, 'leaders'))[0] ?? 0);
    expect(shape.rows.flatMap((row) => row.seats).every((seat) => seat.facingDeg === 180)).toBe(true);
  });

  it('Z1: rows of unequal length stand on one grid', () => {
    const odd = layOut(awardRow, { given: { leaders: 4, recipients: 5 } });
    const leaders = across(rowNamed(odd, 'leaders'));
    expect(across(rowNamed(odd, 'recipients'))).toEqual(expect.arrayContaining(leaders));
    // The first recipient stands before the first leader.
    expect(across(rowNamed(odd, 'recipients'))[2]).toBe(leaders[2]);
  });

  it('Z3: as many leaders as there are, and one place before each; the first stands on the axis', () => {
    for (const demand of [meetingOf(17, { recipients: 12 }), meetingOf(15, { recipients: 10 })]) {
      const shape = layOut(awardRow, { demand });
      expect(countsOf(shape)).toEqual({ leaders: 5, recipients: 5 });
      expect(across(rowNamed(shape, 'leaders'))[2]).toBe(0);
    }
    const few = layOut(awardRow, { demand: meetingOf(9, { recipients: 4 }) });
    expect(countsOf(few)).toEqual({ leaders: 5, recipients: 4 });
    // Each stands before a leader: the fourth before the fourth.
    expect(across(rowNamed(few, 'leaders'))).toEqual(
      expect.arrayContaining(across(rowNamed(few, 'recipients'))),
    );
    expect(
      countsOf(layOut(awardRow, { demand: meetingOf(8, { recipients: 3 }), given: { recipients: 6 } })),
    ).toEqual({ leaders: 5, recipients: 6 });
  });

  it('R10: an empty centre between two leaders is empty before them too', () => {
    const policies = { twinHeads: 'centre-gap' } as const;
    const shape = layOut(awardRow, { demand: meetingOf(9, { recipients: 5 }), policies });
    expect(countsOf(shape)).toEqual({ leaders: 5, recipients: 5 });
    const more = layOut(awardRow, { demand: meetingOf(8, { recipients: 4 }), policies });
    expect(countsOf(more)).toEqual({ leaders: 5, recipients: 5 });
    expect(countsOf(layOut(awardRow, { demand: meetingOf(2, { recipients: 1 }), policies }))).toEqual({
      leaders: 1,
      recipients: 1,
    });
  });

  it('Z2: a podium has a step for everyone where nobody is marked as recipient', () => {
    const shape = layOut(awardRow, { demand: meetingOf(3), given: { podium: true } });
    expect(countsOf(shape)).toEqual({ recipients: 3 });
  });

  it('Z2: a podium of three has a step for each', () => {
    const shape = layOut(awardRow, { demand: meetingOf(3, { recipients: 3 }) });
    expect(countsOf(shape)).toEqual({ recipients: 3 });
    expect(rowNamed(shape, 'recipients').tier).toBe(0);
    expect(shape.furniture.map((piece) => piece.kind)).toEqual(['riser', 'riser', 'riser']);
  });
});
