import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collisions } from '../../../test/support/collisions.ts';
import { type Asked, countsOf, layOut } from '../../../test/support/lay-out.ts';
import { meetingOf, talkOf } from '../../../test/support/plain-demand.ts';
import { expectTurned } from '../../../test/support/turned.ts';
import type { Arrangement } from '../arrangement.ts';
import { normalDeg, sineCosine } from '../geometry/point.ts';
import { DEFAULT_POLICIES } from '../policies.ts';
import type { BlockShape, Seat } from '../seat.ts';
import { awardRow } from './award-row.ts';
import { banquetRoom } from './banquet-room.ts';
import { classroom } from './classroom.ts';
import { hollowSquare } from './hollow-square.ts';
import { longTable } from './long-table.ts';
import { ovalTable } from './oval-table.ts';
import { photoRisers } from './photo-risers.ts';
import { receptionSemicircle } from './reception-semicircle.ts';
import { receptionU } from './reception-u.ts';
import { rostrum } from './rostrum.ts';
import { roundTable } from './round-table.ts';
import { signingTable } from './signing-table.ts';
import { theatre } from './theatre.ts';
import { uShape } from './u-shape.ts';

/** A way to set out a number of people. */
interface Setting {
  readonly name: string;
  /** True where people take turns on the same places. */
  readonly inTurns: boolean;
  readonly layOut: (people: number, placing?: Asked['placing']) => BlockShape;
}

function setting<Parameters>(
  name: string,
  arrangement: Arrangement<Parameters>,
  ask: (people: number) => Asked,
): Setting {
  return {
    name: `${arrangement.kind}, ${name}`,
    inTurns: arrangement.kind === awardRow.kind && name === 'unequal',
    layOut: (people, placing) => layOut(arrangement, { ...ask(people), ...(placing ? { placing } : {}) }),
  };
}

const meeting = (people: number): Asked => ({ demand: meetingOf(people) });
const talk = (people: number): Asked => ({ demand: talkOf(Math.ceil(people / 2), Math.floor(people / 2)) });
const withInterpreters = (people: number): Asked => ({
  demand: talkOf(people + 1, people + 2, { hostInterpreters: 1, guestInterpreters: 1, guestAttendants: 1 }),
});
const half = (people: number): number => Math.ceil(people / 2);

const SETTINGS: readonly Setting[] = [
  setting('meeting crosswise', longTable, meeting),
  setting('chair at the short end', longTable, (n) => ({
    ...meeting(n),
    policies: { chairAt: 'short-end' },
  })),
  setting('talk crosswise', longTable, talk),
  setting('talk lengthwise', longTable, (n) => ({
    ...talk(n),
    policies: { tableOrientation: 'lengthwise' },
  })),
  setting('talk, interpreters behind', longTable, (n) => ({
    ...withInterpreters(n),
    policies: { interpreters: 'behind', high: 'right' },
  })),
  setting('heads and ring', longTable, (n) => ({
    demand: meetingOf(n),
    given: { left: 2, right: 2, ring: { head: 2 * half(n), left: 3, right: 3, foot: half(n) } },
  })),
  setting('tight', longTable, (n) => ({ ...meeting(n), given: { seatPitchMm: 500, ringGapMm: 600 } })),
  setting('meeting', ovalTable, meeting),
  setting('meeting lengthwise', ovalTable, (n) => ({
    ...meeting(n),
    policies: { tableOrientation: 'lengthwise' },
  })),
  setting('talk', ovalTable, talk),
  setting('ring', ovalTable, (n) => ({
    demand: meetingOf(n),
    given: { ring: { head: 4, left: 2, right: 2, foot: 3 } },
  })),
  setting('meeting', hollowSquare, meeting),
  setting('talk', hollowSquare, talk),
  setting('wide ring', hollowSquare, (n) => ({
    demand: meetingOf(n),
    given: { head: 3, foot: 3, ring: { head: 2 * half(n), left: n, right: n, foot: n } },
  })),
  setting('meeting', uShape, meeting),
  setting('ring', uShape, (n) => ({
    demand: meetingOf(n),
    given: { ring: { head: 2 * half(n), left: n, right: n } },
  })),
  setting('banquet', roundTable, meeting),
  setting('banquet', banquetRoom, (n) => ({ demand: meetingOf(7 * n) })),
  setting('large main table and stage', banquetRoom, (n) => ({
    demand: meetingOf(9 * n),
    given: { mainTable: { seats: 18 }, stage: {} },
  })),
  setting('U', receptionU, talk),
  setting('U, interpreters behind', receptionU, withInterpreters),
  setting('U, sofas close', receptionU, (n) => ({ ...withInterpreters(n), given: { gapMm: 0, behind: 3 } })),
  setting('semicircle', receptionSemicircle, talk),
  setting('semicircle, interpreters behind', receptionSemicircle, withInterpreters),
  setting('semicircle, sofas close', receptionSemicircle, (n) => ({
    ...withInterpreters(n),
    given: { gapMm: 0, behind: 3 },
  })),
  setting('two parties', signingTable, talk),
  setting('assistants', signingTable, (n) => ({
    demand: talkOf(n + 1, n + 1, { hostAttendants: 1, guestAttendants: 1 }),
  })),
  setting('photo', photoRisers, meeting),
  setting('shallow steps', photoRisers, (n) => ({
    ...meeting(n),
    given: { stepDepthMm: 450, standingPitchMm: 500 },
  })),
  setting('leaders and recipients', awardRow, (n) => ({ demand: meetingOf(2 * n, { recipients: n }) })),
  setting('unequal', awardRow, (n) => ({ demand: meetingOf(n + 5, { recipients: n }) })),
  setting('podium', awardRow, (n) => ({ demand: meetingOf(n, { recipients: n }) })),
];

const SIZES = Array.from({ length: 60 }, (_, index) => index + 1);
const seatsOf = (shape: BlockShape): readonly Seat[] => shape.rows.flatMap((row) => row.seats);
/** Moved off the half millimetres, where two equal values could round apart. */
const rounded = (value: number): number => Math.round(value + 0.1234567);
const spot = (x: number, y: number, facing: number): string =>
  `${rounded(x)} ${rounded(y)} ${rounded(normalDeg(facing) * 10) % 3600}`;

describe.each(SETTINGS)('$name', (one) => {
  it('law: nothing stands in the way of anything, for 1 to 60 people', () => {
    for (const people of SIZES)
      expect({ people, found: collisions(one.layOut(people)) }).toEqual({ people, found: [] });
  });

  it('law: has a seat for everyone, each with an id of its own under the block', () => {
    for (const people of SIZES) {
      const shape = one.layOut(people);
      const ids = seatsOf(shape).map((seat) => seat.id);
      if (!one.inTurns) expect(ids.length).toBeGreaterThanOrEqual(people);
      expect(new Set(ids).size).toBe(ids.length);
      for (const row of shape.rows) {
        expect(row.seats.length).toBeGreaterThan(0);
        expect(row.seats.every((seat) => seat.id.startsWith(`${row.id}/`))).toBe(true);
        expect(row.id.startsWith('b/')).toBe(true);
      }
      const furniture = shape.furniture.map((piece) => piece.id);
      expect(new Set(furniture).size).toBe(furniture.length);
    }
  });

  it('law: is the same on both sides of its axis', () => {
    for (const people of SIZES) {
      const shape = one.layOut(people);
      // Interpreters sit behind their principal, who is beside the axis of an even row; an even number of
      // recipients before an odd number of leaders reaches further on the side of the second leader.
      const counts = countsOf(shape);
      const askew =
        ((counts.leaders ?? 0) - (counts.recipients ?? 0)) % 2 === 0 ? /behind-/ : /behind-|recipients/;
      const seats = shape.rows.filter((row) => !askew.test(row.id)).flatMap((row) => row.seats);
      const here = seats.map((seat) => spot(seat.xMm, seat.yMm, seat.facingDeg));
      const there = seats.map((seat) => spot(-seat.xMm, seat.yMm, -seat.facingDeg));
      expect(there.sort()).toEqual(here.sort());
      const corners = shape.furniture.flatMap((piece) => piece.outline);
      const left = corners.map((corner) => spot(corner.xMm, corner.yMm, 0));
      const right = corners.map((corner) => spot(-corner.xMm, corner.yMm, 0));
      expect(right.sort()).toEqual(left.sort());
    }
  });

  it('law: lists each row from the sitters left to right, and a round table clockwise', () => {
    for (const people of SIZES) {
      for (const row of one.layOut(people).rows) {
        row.seats.slice(1).forEach((seat, index) => {
          const before = row.seats[index] as Seat;
          const { sine, cosine } = sineCosine(before.facingDeg);
          const towardsRight = (seat.xMm - before.xMm) * cosine + (seat.yMm - before.yMm) * sine;
          if (row.part === 'round') expect(towardsRight).toBeLessThan(0.001);
          else expect(towardsRight).toBeGreaterThan(0);
          expect(seat.slot).toBeGreaterThan(before.slot);
        });
      }
    }
  });

  it('law: turns and moves as one piece, and stays exactly straight at quarter turns', () => {
    const turns = fc.constantFrom(0, 30, 90, 180, 270, 317);
    fc.assert(
      fc.property(turns, fc.integer({ min: 1, max: 60 }), (turnDeg, people) => {
        const placing = { xMm: 1000, yMm: -2000, turnDeg };
        expectTurned(one.layOut(people, placing), one.layOut(people), placing);
      }),
      { numRuns: 25 },
    );
  });

  it('law: gives the same shape twice', () => {
    expect(one.layOut(23)).toEqual(one.layOut(23));
  });
});

describe('rows that face or are the stage', () => {
  const halls: readonly (readonly [string, (placing?: Asked['placing']) => BlockShape])[] = [
    hall('rostrum', rostrum, { rows: [5, 6], aisles: [{ row: 2, afterSeat: 3 }] }),
    hall('straight', theatre, { rows: [10, 11, 12], aisles: [{ afterSeat: 4 }], staggered: true }),
    hall('chevron', theatre, {
      rows: [18, 18],
      aisles: [{ afterSeat: 6 }, { afterSeat: 12 }],
      shape: 'chevron',
    }),
    hall('curved with a balcony', theatre, {
      rows: [9, 11],
      shape: 'curved',
      radiusMm: 9000,
      balconies: [{ rows: [13] }],
      wheelchairs: ['r1/1'],
    }),
    hall('desks', classroom, { desks: [4, 4], shape: 'chevron' }),
  ];
  it.each(halls)('law: %s turns and moves as one piece', (_, layOutAt) => {
    for (const turnDeg of [30, 90, 180, 270, 317]) {
      const placing = { xMm: 1000, yMm: -2000, turnDeg };
      expectTurned(layOutAt(placing), layOutAt(), placing);
    }
  });
});

function hall<Parameters>(
  name: string,
  arrangement: Arrangement<Parameters>,
  given: Asked['given'] & object,
): readonly [string, (placing?: Asked['placing']) => BlockShape] {
  return [
    `${arrangement.kind}, ${name}`,
    (placing) => layOut(arrangement, { given, ...(placing ? { placing } : {}) }),
  ];
}

describe('a crowd', () => {
  const crowds = [127, 503, 2001, 4001].flatMap((people) => [meeting(people), talk(people)]);
  const arrangements = [longTable, ovalTable, hollowSquare, uShape, roundTable, banquetRoom, receptionU];
  const others = [receptionSemicircle, signingTable, photoRisers, awardRow];
  it.each([...arrangements, ...others].map((one) => [one.kind, one] as const))(
    'law: %s is fitted within what it may have at most, the rest is left over',
    (_, arrangement) => {
      for (const { demand } of crowds) {
        const fitted = arrangement.fit(demand ?? meetingOf(0), {}, DEFAULT_POLICIES);
        expect(arrangement.schema.safeParse(fitted).error?.issues ?? []).toEqual([]);
      }
    },
  );
});
