import type { RoomPoint } from '../geometry/point.ts';
import { type Issue, issue } from '../issue.ts';
import type { Seat, SeatRow } from '../seat.ts';
import type { Check } from './check.ts';
import type { Corners } from './convex-overlap.ts';
import { coreOf, coreRadius } from './seat-core.ts';

/** Corners may stand this far over the line of a wall. */
const WALL_MM = 1;

/** Tell whether a point is inside a polygon, or within a hair of its edge. */
export function isInside(xMm: number, yMm: number, outline: readonly RoomPoint[]): boolean {
  let inside = false;
  for (let index = 0; index < outline.length; index += 1) {
    const a = outline[index] as RoomPoint;
    const b = outline[(index + 1) % outline.length] as RoomPoint;
    const dx = b.xMm - a.xMm;
    const dy = b.yMm - a.yMm;
    const length = dx * dx + dy * dy;
    const share = length === 0 ? 0 : ((xMm - a.xMm) * dx + (yMm - a.yMm) * dy) / length;
    const along = Math.min(1, Math.max(0, share));
    if (Math.hypot(xMm - a.xMm - along * dx, yMm - a.yMm - along * dy) <= WALL_MM) return true;
    if (a.yMm > yMm !== b.yMm > yMm && xMm < a.xMm + ((yMm - a.yMm) / dy) * dx) inside = !inside;
  }
  return inside;
}

const allInside = (corners: Corners, outline: readonly RoomPoint[]): boolean => {
  for (let at = 0; at < corners.length; at += 2) {
    if (!isInside(corners[at] as number, corners[at + 1] as number, outline)) return false;
  }
  return true;
};

/** True when a whole row is inside because no wall comes into its box. */
function rowClearlyInside(row: SeatRow, outline: readonly RoomPoint[]): boolean {
  let [lowX, lowY, highX, highY, reach] = [1 / 0, 1 / 0, -1 / 0, -1 / 0, 0];
  for (const seat of row.seats) {
    if (seat.xMm < lowX) lowX = seat.xMm;
    if (seat.xMm > highX) highX = seat.xMm;
    if (seat.yMm < lowY) lowY = seat.yMm;
    if (seat.yMm > highY) highY = seat.yMm;
    if (seat.kind !== row.seats[0]?.kind || reach === 0) reach = Math.max(reach, coreRadius(seat.kind));
  }
  for (let index = 0; index < outline.length; index += 1) {
    const a = outline[index] as RoomPoint;
    const b = outline[(index + 1) % outline.length] as RoomPoint;
    const beside = Math.max(a.xMm, b.xMm) < lowX - reach || Math.min(a.xMm, b.xMm) > highX + reach;
    const beyond = Math.max(a.yMm, b.yMm) < lowY - reach || Math.min(a.yMm, b.yMm) > highY + reach;
    if (!beside && !beyond) return false;
  }
  return isInside(lowX, lowY, outline);
}

/** Every seat and piece of furniture stands inside the room [K8]. One issue a row, one a piece. */
export const outsideRoom: Check = {
  rule: 'K8',
  check: (subject) => {
    const outline = subject.room?.outline ?? [];
    if (outline.length < 3) return [];
    const issues: Issue[] = [];
    for (const { rows, furniture } of subject.blocks) {
      for (const row of rows) {
        if (row.seats.length === 0 || rowClearlyInside(row, outline)) continue;
        const out = row.seats.filter((seat: Seat) => !allInside(coreOf(seat), outline));
        if (out.length === 0) continue;
        const seats = out.map((seat) => seat.id);
        issues.push(issue('outside-room', 'K8', { seats, with: { what: row.id, count: out.length } }));
      }
      for (const { id, outline: own } of furniture) {
        if (own.every(({ xMm, yMm }) => isInside(xMm, yMm, outline))) continue;
        issues.push(issue('outside-room', 'K8', { with: { what: id } }));
      }
    }
    return issues;
  },
};
