import { normalDeg, type Placing, sineCosine } from '../geometry/point.ts';
import type { Seat, SeatRow } from '../seat.ts';
import { type Bend, type BentPlace, bendPlace } from './hall-bend.ts';
import { type Exception, makeRoom, type RunPlaces } from './hall-exceptions.ts';
import type { LaneRow } from './hall-lanes.ts';

/** What all rows of a hall have in common. */
export interface HallFrame {
  readonly bend: Bend;
  readonly pitchMm: number;
  readonly wheelchairMm: number;
  readonly placing: Placing;
}

/** One row to be made. */
export interface HallRow {
  readonly id: string;
  readonly tier: number;
  /** Depth of the row on the axis behind the front row, plus a shift along the row where rows are staggered. */
  readonly depthMm: number;
  readonly shiftMm: number;
  readonly lanes: LaneRow;
  /** Letters of the lanes in seat ids; all empty in a hall of one section. */
  readonly letters: readonly string[];
  /** Names of the lanes; absent where they have none. */
  readonly sections: readonly string[] | undefined;
  readonly exceptions: ReadonlyMap<string, Exception> | undefined;
}

/**
 * Seats of a straight run: the plain case of a hundred thousand chairs, so nothing but the seats is made.
 *
 * @param at - index of the run's first seat in `seats`.
 * @returns index after its last seat.
 */
function setStraight(
  seats: Seat[],
  at: number,
  prefix: string,
  base: number,
  slot: number,
  count: number,
  firstMm: number,
  depthMm: number,
  frame: HallFrame,
): number {
  const { sine, cosine } = sineCosine(frame.placing.turnDeg);
  const facingDeg = normalDeg(frame.placing.turnDeg);
  const startX = frame.placing.xMm - depthMm * sine;
  const startY = frame.placing.yMm + depthMm * cosine;
  const pitchMm = frame.pitchMm;
  for (let place = 0; place < count; place += 1) {
    const along = firstMm + place * pitchMm;
    seats[at + place] = {
      id: prefix + (base + place + 1),
      slot: slot + place,
      xMm: startX + along * cosine + 0,
      yMm: startY + along * sine + 0,
      facingDeg,
      kind: 'chair',
    };
  }
  return at + count;
}

/** Seats of a run on a bent row, or of a run with missing seats and wheelchairs; as `setStraight`. */
function setUneven(
  seats: Seat[],
  at: number,
  prefix: string,
  base: number,
  slot: number,
  count: number,
  firstMm: number,
  depthMm: number,
  frame: HallFrame,
  room: RunPlaces | undefined,
): number {
  const { sine, cosine } = sineCosine(frame.placing.turnDeg);
  const { bend, placing, pitchMm } = frame;
  const bent: BentPlace = { xMm: 0, yMm: 0, facingDeg: 0 };
  let end = at;
  for (let place = 0; place < count; place += 1) {
    const centre = room === undefined ? place : room.centres[place];
    if (centre === undefined) continue;
    bendPlace(bend, firstMm + centre * pitchMm, depthMm, bent);
    seats[end] = {
      id: prefix + (base + place + 1),
      slot: slot + place,
      xMm: placing.xMm + bent.xMm * cosine - bent.yMm * sine + 0,
      yMm: placing.yMm + bent.xMm * sine + bent.yMm * cosine + 0,
      facingDeg: normalDeg(placing.turnDeg + bent.facingDeg),
      kind: room?.wheelchair[place] === true ? 'wheelchair' : 'chair',
    };
    end += 1;
  }
  return end;
}

/** Turn a place on the grid into a (fractional) index among the seats that are there. */
function indexOfPlace(seats: readonly Seat[], place: number): number {
  const after = seats.findIndex((seat) => seat.slot >= place);
  const right = seats[after];
  const left = after === -1 ? seats[seats.length - 1] : seats[after - 1];
  if (right === undefined) return seats.length - 1 + (place - (left?.slot ?? 0));
  if (right.slot === place || left === undefined) return after - (right.slot - place);
  return after - 1 + (place - left.slot) / (right.slot - left.slot);
}

/**
 * Make one row of a hall, across all its lanes, in the sitters' order from left to right.
 *
 * Ids count from the left of each section, so a chair added at the right end keeps all others.
 */
export function makeHallRow(row: HallRow, frame: HallFrame): SeatRow {
  const aisles: number[] = [];
  const sections: string[] = [];
  const { lengths, firstMm } = row.lanes;
  const plain = frame.bend.kind === 'straight';
  let places = 0;
  for (const length of lengths) places += length;
  // Room for all at once: a row that grows seat by seat is copied again and again.
  const seats: Seat[] = row.exceptions === undefined ? new Array(places) : [];
  let made = 0;
  let slot = 0;
  let axisInAisle = false;
  for (let lane = 0; lane < lengths.length; lane += 1) {
    const count = lengths[lane] as number;
    const letter = row.letters[lane] as string;
    const prefix = `${row.id}/${letter}`;
    const first = (firstMm[lane] as number) + row.shiftMm;
    const before = made;
    const base = letter === '' ? slot : 0;
    const named = row.exceptions;
    if (plain && named === undefined) {
      made = setStraight(seats, before, prefix, base, slot, count, first, row.depthMm, frame);
    } else {
      const room =
        named === undefined
          ? undefined
          : makeRoom(
              count,
              (place) => named.get(`${letter}${base + place + 1}`),
              frame.wheelchairMm / frame.pitchMm,
            );
      made = setUneven(seats, before, prefix, base, slot, count, first, row.depthMm, frame, room);
    }
    slot += count;
    if (count > 0 && slot - 0.5 === row.lanes.axis) axisInAisle = true;
    if (made === before) continue;
    if (before > 0) aisles.push(before);
    if (row.sections !== undefined) sections.push(row.sections[lane] ?? '');
  }
  // In a staggered row the axis moves along the seats, but an aisle on the axis stays between the same two.
  const shifted = axisInAisle ? row.lanes.axis : row.lanes.axis - row.shiftMm / frame.pitchMm;
  const axis = row.exceptions === undefined ? shifted : indexOfPlace(seats, shifted);
  const { id, tier } = row;
  return row.sections === undefined
    ? { id, part: 'row', tier, seats, axis, aisles }
    : { id, part: 'row', tier, seats, axis, aisles, sections };
}
