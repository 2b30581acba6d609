import type { Issue } from '../issue.ts';
import { absentSeated } from './absent-seated.ts';
import { backRowPhenomenon } from './back-row-phenomenon.ts';
import { behindChair } from './behind-chair.ts';
import type { Check, CheckSubject } from './check.ts';
import { emptyVisibleSeat } from './empty-visible-seat.ts';
import { evenNumber } from './even-number.ts';
import { frontRowSplit } from './front-row-split.ts';
import { furnitureOverlap } from './furniture-overlap.ts';
import { hostInBackRow } from './host-in-back-row.ts';
import { knownNames } from './known-names.ts';
import { labelsRead } from './labels-read.ts';
import { notFollowed } from './not-followed.ts';
import { notSeated } from './not-seated.ts';
import { outsideRoom } from './outside-room.ts';
import { paintedZones } from './painted-zones.ts';
import { personTwice } from './person-twice.ts';
import { pinsKept } from './pins-kept.ts';
import { rankTie } from './rank-tie.ts';
import { rowDepth } from './row-depth.ts';
import { sameName } from './same-name.ts';
import { books } from './seat-book.ts';
import { seatOverlap } from './seat-overlap.ts';
import { seatPitch } from './seat-pitch.ts';
import { seatTwice } from './seat-twice.ts';
import { seatsBetweenAisles } from './seats-between-aisles.ts';
import { sitsAlone } from './sits-alone.ts';
import { piecesKept } from './unit-pieces.ts';
import { unitTorn } from './unit-torn.ts';

/** Everything that is looked at, in the order in which issues are told: people, protocol, hall, floor, labels. */
const CHECKS: readonly Check[] = [
  personTwice,
  seatTwice,
  knownNames,
  absentSeated,
  notSeated,
  pinsKept,
  sameName,
  hostInBackRow,
  frontRowSplit,
  behindChair,
  evenNumber,
  rankTie,
  emptyVisibleSeat,
  backRowPhenomenon,
  unitTorn,
  sitsAlone,
  paintedZones,
  seatsBetweenAisles,
  rowDepth,
  seatPitch,
  seatOverlap,
  furnitureOverlap,
  outsideRoom,
  notFollowed,
  labelsRead,
];

/** Check a plan. The subject must not change meanwhile: what was counted once is kept with it until the end. */
export function checkPlan(subject: CheckSubject): readonly Issue[] {
  const issues: Issue[] = [];
  for (const { check } of CHECKS) for (const issue of check(subject)) issues.push(issue);
  books.forget(subject);
  piecesKept.forget(subject);
  return issues;
}
