import type { SeatRow } from '../../layout/seat.ts';
import type { Plan } from '../../model/plan.ts';
import { selectedSchemeOf } from '../../model/plan.ts';
import { buildScene } from '../../scene/build-scene.ts';
import { paintSvg } from '../../scene/paint-svg.ts';
import { roomShapeOf } from '../../scene/room-shape.ts';

/** More seats than this make a thumbnail too heavy for a list: of greater halls every so many seats are drawn. */
const MOST_SEATS = 4000;

/**
 * The small drawing of a meeting for the list, without names; empty where no room is set out.
 *
 * @param full - show every seat as taken: the room of a template, not who sits there.
 */
export function thumbnailOf(plan: Plan, { full = false }: { readonly full?: boolean } = {}): string {
  if (selectedSchemeOf(plan).blocks.length === 0) return '';
  const shape = roomShapeOf(plan);
  if (shape.seats.size === 0) return '';
  const every = Math.ceil(Math.sqrt(shape.seats.size / MOST_SEATS));
  const blocks = shape.blocks.map((block) => ({ ...block, rows: thinned(block.rows, every) }));
  const words = full ? taken([...shape.seats.keys()]) : taken(takenSeats(plan));
  return paintSvg(buildScene({ blocks, frame: 'A', words }));
}

/** Every so many rows, and of each every so many seats; of round tables all. */
const thinned = (rows: readonly SeatRow[], every: number): readonly SeatRow[] =>
  rows
    .filter(({ part }, index) => part === 'round' || index % every === 0)
    .map((row) => ({ ...row, seats: row.seats.filter((_, index) => index % every === 0) }));

const takenSeats = (plan: Plan): readonly string[] =>
  selectedSchemeOf(plan).seating.chunks.flatMap(({ seats }) => seats);

const taken = (seats: readonly string[]): ReadonlyMap<string, { readonly state: 'taken' }> =>
  new Map(seats.map((seat) => [seat, { state: 'taken' }]));
