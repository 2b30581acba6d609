import type { Attendee } from '../../../layout/attendee.ts';
import { isPresent } from '../../../layout/attendee.ts';
import { type LaidBlock, layOutBlocks } from '../../../layout/lay-out-blocks.ts';
import { readBlock } from '../../../layout/read-out.ts';
import { type AwardBatch, awardBatches } from '../../../layout/rules/award-batches.ts';
import type { Seat, SeatRow } from '../../../layout/seat.ts';
import { attendeesOf, layoutCaseOf } from '../../../model/layout-case-of.ts';
import { personAt } from '../../../model/seating-chunks.ts';
import type { PrintSource } from '../../print-source.ts';

/** Somebody on stage. */
export interface OnStage {
  readonly person: Attendee;
  readonly seat: Seat;
}

/** Somebody who receives an award, and from whom. */
export interface Receiving extends OnStage {
  readonly leader: Attendee | undefined;
  /** Place from the recipients' own left, from 1. */
  readonly own: number;
}

/** Who is on stage together; both lines from left to right as the hall sees them. */
export interface AwardTurn {
  readonly block: LaidBlock;
  readonly batch: number;
  readonly leaders: readonly OnStage[];
  readonly recipients: readonly Receiving[];
  /** Recipients of the batch for whom the stage has no place. */
  readonly standing: readonly Attendee[];
  /** True where the recipients stand with their backs to the hall. */
  readonly facesLeaders: boolean;
}

/** Every batch of every award of a scheme: the one on stage as it is seated, the others as the rule will seat them. */
export function awardTurns(source: PrintSource): readonly AwardTurn[] {
  const blocks = source.shape.blocks.filter((block) => block.rule.kind === 'awards');
  if (blocks.length === 0) return [];
  const laid = layOutBlocks(layoutCaseOf(source.plan, source.scheme));
  return blocks.flatMap((block) => {
    const meant = laid.ok ? (laid.value.find(({ id }) => id === block.id)?.people ?? []) : [];
    return turnsOf(source, block, meant);
  });
}

function turnsOf(source: PrintSource, block: LaidBlock, meant: readonly Attendee[]): readonly AwardTurn[] {
  const { plan, scheme } = source;
  const attendees = new Map(attendeesOf(plan.people, plan.units).map((one) => [one.id, one]));
  const [front, second] = [...block.rows].sort((a, b) => a.tier - b.tier);
  const leadersRow = second === undefined ? undefined : front;
  const row = second ?? front;
  if (row === undefined) return [];
  const seatedOn = (seat: Seat): Attendee | undefined =>
    attendees.get(personAt(scheme.seating, seat.id) ?? '');
  const inRow = (of: SeatRow | undefined): readonly OnStage[] =>
    leftToRight(block, of).flatMap((seat) => {
      const person = seatedOn(seat);
      return person === undefined ? [] : [{ person, seat }];
    });
  const leaders = inRow(leadersRow);
  const now = inRow(row);
  const onStage = new Set(now.map(({ person }) => person.id));
  const isLeader = new Set(leaders.map(({ person }) => person.id));
  const known = new Map([...meant, ...now.map(({ person }) => person)].map((one) => [one.id, one]));
  const everyone = [...known.values()]
    .filter((one) => isPresent(one) && !isLeader.has(one.id))
    .map((one): Attendee => (leadersRow === undefined || onStage.has(one.id) ? receives(one) : one));
  const batches = awardBatches(
    everyone,
    leaders.map(({ person }) => person),
    block.policies,
    row.seats.length,
  );
  return batches.map((batch) => {
    const people = batch.pairs.map(({ recipient }) => recipient);
    const isNow = people.some(({ id }) => onStage.has(id));
    const placed = isNow
      ? now.filter(({ person }) => people.some(({ id }) => id === person.id))
      : seatLater(source, block, { people, leaders, row });
    return turnOf(block, { batch, placed, leaders, row });
  });
}

const receives = (one: Attendee): Attendee =>
  one.roles.includes('recipient') ? one : { ...one, roles: [...one.roles, 'recipient'] };

/** Seats of a row from left to right as the hall sees them. */
function leftToRight(block: LaidBlock, row: SeatRow | undefined): readonly Seat[] {
  if (row === undefined) return [];
  return readBlock({ rows: [row], placing: block.placing }, 'A').flatMap(({ seats }) => seats);
}

/** Where the rule will place a batch that is not on stage yet, before the leaders as they stand. */
function seatLater(
  { scheme }: PrintSource,
  block: LaidBlock,
  on: { readonly people: readonly Attendee[]; readonly leaders: readonly OnStage[]; readonly row: SeatRow },
): readonly OnStage[] {
  const shut = new Set([...scheme.closed.map(({ seat }) => seat), ...on.leaders.map(({ seat }) => seat.id)]);
  const { placements } = block.rule.seat({
    rows: block.rows,
    people: on.people,
    everyone: [...on.leaders.map(({ person }) => person), ...on.people],
    pinned: new Map(on.leaders.map(({ person, seat }) => [person.id, seat.id])),
    isOpen: (seat) => !shut.has(seat.id),
    policies: block.policies,
    options: block.options,
  });
  const bySeat = new Map(placements.map(({ seat, person }) => [seat, person]));
  const people = new Map(on.people.map((one) => [one.id, one]));
  return leftToRight(block, on.row).flatMap((seat) => {
    const person = people.get(bySeat.get(seat.id) ?? '');
    return person === undefined ? [] : [{ person, seat }];
  });
}

function turnOf(
  block: LaidBlock,
  on: {
    readonly batch: AwardBatch;
    readonly placed: readonly OnStage[];
    readonly leaders: readonly OnStage[];
    readonly row: SeatRow;
  },
): AwardTurn {
  const { batch, placed, leaders, row } = on;
  const own = new Map(
    row.seats
      .filter(({ id }) => placed.some(({ seat }) => seat.id === id))
      .map(({ id }, index) => [id, index + 1]),
  );
  const paired = new Map(batch.pairs.map(({ recipient, leader }) => [recipient.id, leader]));
  const [anyone] = leaders;
  const facing = row.seats[0]?.facingDeg ?? 0;
  return {
    block,
    batch: batch.batch,
    leaders,
    recipients: placed.map(({ person, seat }) => ({
      person,
      seat,
      leader: opposite(seat, leaders) ?? paired.get(person.id),
      own: own.get(seat.id) ?? 0,
    })),
    standing: batch.pairs
      .map(({ recipient }) => recipient)
      .filter(({ id }) => !placed.some(({ person }) => person.id === id)),
    facesLeaders: anyone !== undefined && Math.abs(((facing - anyone.seat.facingDeg + 540) % 360) - 180) > 90,
  };
}

/** Half a step aside is still opposite. */
const ASIDE_MM = 350;

/** The leader who stands straight across. */
function opposite(seat: Seat, leaders: readonly OnStage[]): Attendee | undefined {
  const turn = (seat.facingDeg * Math.PI) / 180;
  const [x, y] = [Math.cos(turn), Math.sin(turn)];
  const aside = (one: Seat): number => Math.abs((one.xMm - seat.xMm) * x + (one.yMm - seat.yMm) * y);
  const [nearest] = [...leaders].sort((a, b) => aside(a.seat) - aside(b.seat));
  return nearest !== undefined && aside(nearest.seat) <= ASIDE_MM ? nearest.person : undefined;
}
