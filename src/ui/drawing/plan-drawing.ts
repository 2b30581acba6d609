import { saySeat } from '../../i18n/say-seat.ts';
import { roomOf } from '../../model/layout-case-of.ts';
import type { Plan } from '../../model/plan.ts';
import { buildScene, type SeatWords } from '../../scene/build-scene.ts';
import { labelledRows } from '../../scene/labelled-rows.ts';
import {
  framesOf,
  type RoomShape,
  roomShapeOf,
  sceneFrameOf,
  type ViewFrame,
} from '../../scene/room-shape.ts';
import type { Scene } from '../../scene/scene.ts';
import { seatWordsOf } from '../../scene/seat-words.ts';
import type { Say } from '../say/use-say.ts';
import type { MapPoint } from './map-sight.ts';

/** A scheme as it is looked at: the drawing, where its seats are, and what they are called. */
export interface PlanDrawing {
  readonly plan: Plan;
  readonly shape: RoomShape;
  readonly frame: ViewFrame;
  readonly scene: Scene;
  /** Middle of each seat in the drawing. */
  readonly seats: ReadonlyMap<string, MapPoint>;
  readonly labelOf: (seat: string) => string;
}

/** Show another scheme of a plan; one that it does not have is passed over. */
export const withScheme = (plan: Plan, scheme: string | undefined): Plan =>
  scheme === undefined || scheme === plan.selectedScheme || !plan.schemes.some(({ id }) => id === scheme)
    ? plan
    : { ...plan, selectedScheme: scheme };

/** Say row and number of the seats of a room. */
export function seatLabelsOf({ labels }: RoomShape, say: Say): (seat: string) => string {
  return (seat) => {
    const label = labels.get(seat);
    if (label === undefined) return seat;
    return saySeat(say, label);
  };
}

/**
 * Draw the selected scheme of a plan with the names of those who sit.
 *
 * @param faces - what seats say instead of names, where it is something else.
 */
export function drawPlan(
  plan: Plan,
  say: Say,
  faces: (words: ReadonlyMap<string, SeatWords>) => ReadonlyMap<string, SeatWords> = (words) => words,
): PlanDrawing {
  const shape = roomShapeOf(plan);
  const frame = framesOf(shape.blocks)[0] ?? 'A';
  const room = roomOf(plan.venue);
  const { fixtures } = plan.venue;
  const scene = buildScene({
    blocks: shape.blocks,
    frame: sceneFrameOf(frame),
    words: faces(seatWordsOf(plan, shape)),
    rowLabels: labelledRows(shape),
    fixtures,
    ...(room === undefined ? {} : { room }),
    frameWords: say(`seating.frame.${frame}`),
  });
  const seats = new Map(
    scene.items.flatMap((item) => (item.kind === 'seat' ? [[item.id, item.at] as const] : [])),
  );
  return { plan, shape, frame, scene, seats, labelOf: seatLabelsOf(shape, say) };
}
