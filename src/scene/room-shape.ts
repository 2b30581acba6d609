import type { Frame } from '../layout/arrangement.ts';
import { type LaidBlock, layOutBlocks } from '../layout/lay-out-blocks.ts';
import type { Room } from '../layout/layout-case.ts';
import { labelsOfSeats, numberBlocks, type SeatLabel } from '../layout/number-blocks.ts';
import type { Problem } from '../layout/problem.ts';
import type { Seat } from '../layout/seat.ts';
import type { Fixture } from '../model/fixture.ts';
import { layoutCaseOf, roomOf } from '../model/layout-case-of.ts';
import type { Plan } from '../model/plan.ts';

/** The room as it stands: seats, furniture and labels, without people. */
export interface RoomShape {
  readonly blocks: readonly LaidBlock[];
  readonly seats: ReadonlyMap<string, Seat>;
  readonly labels: ReadonlyMap<string, SeatLabel>;
  readonly problems: readonly Problem[];
  /** The room, where its outline is known. */
  readonly room?: Room;
  readonly fixtures: readonly Fixture[];
}

/** Lay out the blocks of the scheme on screen. Seats follow from the blocks alone, never from the people. */
export function roomShapeOf(plan: Plan): RoomShape {
  const room = roomOf(plan.venue);
  const around = { fixtures: plan.venue.fixtures, ...(room === undefined ? {} : { room }) };
  const laid = layOutBlocks({ ...layoutCaseOf(plan), people: [], pins: [] });
  if (!laid.ok) return { ...around, blocks: [], seats: new Map(), labels: new Map(), problems: laid.failure };
  const numbered = numberBlocks(laid.value);
  const seats = new Map(
    laid.value.flatMap(({ rows }) =>
      rows.flatMap((row) => row.seats.map((seat) => [seat.id, seat] as const)),
    ),
  );
  const labels = numbered.ok ? labelsOfSeats(laid.value, numbered.value) : new Map<string, SeatLabel>();
  const problems = numbered.ok ? [] : numbered.failure;
  return { ...around, blocks: laid.value, seats, labels, problems };
}

/** A frame the drawing can be seen in; `T` = from the head of a table. */
export type ViewFrame = 'A' | 'S' | 'P' | 'T';

/** Frames that make sense for the blocks of a room, the usual one first. */
export function framesOf(blocks: readonly { readonly nativeFrame: Frame }[]): readonly ViewFrame[] {
  const stage = blocks.some(({ nativeFrame }) => nativeFrame === 'A' || nativeFrame === 'H');
  const table = blocks.some(({ nativeFrame }) => nativeFrame === 'P');
  if (stage) return table ? ['A', 'S', 'P'] : ['A', 'S'];
  return table ? ['P', 'T'] : ['A'];
}

/** The frame in which the scene is built: the far side seen from the near one, or turned round. */
export const sceneFrameOf = (frame: ViewFrame): Frame => (frame === 'T' ? 'S' : frame);
