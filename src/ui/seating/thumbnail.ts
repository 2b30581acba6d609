import type { Plan } from '../../model/plan.ts';
import { selectedSchemeOf } from '../../model/plan.ts';
import { buildScene } from '../../scene/build-scene.ts';
import { paintSvg } from '../../scene/paint-svg.ts';
import { roomShapeOf } from '../../scene/room-shape.ts';

/** More seats than this make a thumbnail too heavy for a list. */
const MOST_SEATS = 4000;

/** The small drawing of a meeting for the list, without names; empty where no room is set out. */
export function thumbnailOf(plan: Plan): string {
  if (selectedSchemeOf(plan).blocks.length === 0) return '';
  const shape = roomShapeOf(plan);
  if (shape.seats.size === 0 || shape.seats.size > MOST_SEATS) return '';
  return paintSvg(buildScene({ blocks: shape.blocks, frame: 'A', words: takenSeats(plan) }));
}

function takenSeats(plan: Plan): ReadonlyMap<string, { readonly state: 'taken' }> {
  const { seating } = selectedSchemeOf(plan);
  return new Map(
    seating.chunks.flatMap(({ seats }) => seats.map((seat) => [seat, { state: 'taken' }] as const)),
  );
}
