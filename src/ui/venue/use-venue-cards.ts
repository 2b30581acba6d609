import { type RefObject, useRef } from 'react';
import { selectedSchemeOf } from '../../model/plan.ts';
import { FIXTURE_SIZES } from '../../scene/fixture-sizes.ts';
import type { RoomShape } from '../../scene/room-shape.ts';
import { boxAround, keyOf, type RoomThing, reachOf } from '../../scene/room-thing.ts';
import type { Spot } from '../../scene/turn-things.ts';
import { ontoWall } from '../../scene/walls.ts';
import { useDesk } from '../desk.ts';
import { seatsOffered } from '../seating/ArrangementGallery.tsx';
import { attendanceOf } from '../seating/attendance-counts.ts';
import { layOutDraft, STANDS_IN_FRONT } from '../seating/place-block.ts';
import { samplePeople } from '../seating/sample-drawing.ts';
import { listedForRostrum, useAddBlock } from '../seating/use-add-block.ts';
import { useRun } from '../use-run.ts';
import { freePlace } from './free-place.ts';
import type { Card } from './Palette.tsx';
import type { VenueHand } from './venue-canvas.ts';

/** Cards of the palette on their way into the room. */
export interface VenueCards {
  /** Put one where there is room. */
  readonly add: (card: Card) => void;
  /** Let the canvas go on with a drag. */
  readonly drag: (card: Card, pointer: number) => void;
  /** What was dragged has been let go. */
  readonly drop: (spot: Spot) => void;
}

const FAR_MM = 1_000_000;

/** Bring arrangements and fixtures from the palette into the room. */
export function useVenueCards(
  shape: RoomShape,
  things: readonly RoomThing[],
  seats: number | undefined,
  hand: RefObject<VenueHand | null>,
  onMade: (key: string) => void,
): VenueCards {
  const { plan, readOnly } = useDesk();
  const run = useRun();
  const { addBlock } = useAddBlock(shape.blocks);
  const dragged = useRef<Card>(undefined);
  const { standing } = attendanceOf(plan);
  const boxes = things.map(({ box }) => box);

  const seatsFor = (kind: string): number => {
    if (seats !== undefined) return seats;
    const usual = standing.length === 0 || (STANDS_IN_FRONT.has(kind) && kind !== 'rostrum');
    return usual ? samplePeople(kind) : seatsOffered(kind, standing.length, listedForRostrum(plan).length);
  };
  const put = (card: Card, spot: Spot | undefined): void => {
    if (readOnly) return;
    if (card.what === 'arrangement') {
      const at = spot === undefined ? placeInside(card.kind) : { xMm: spot.xMm, yMm: spot.yMm };
      const made = addBlock(card.kind, seatsFor(card.kind), at);
      if (made !== undefined) onMade(keyOf('block', made));
      return;
    }
    const size = FIXTURE_SIZES[card.kind];
    const at = spot ?? freeSpot(card);
    const fixture = { kind: card.kind, ...size, xMm: at.xMm, yMm: at.yMm, turnDeg: at.turnDeg ?? 0 };
    const [made] = run('add-fixtures', { fixtures: [fixture] })?.made ?? [];
    if (made !== undefined) onMade(keyOf('fixture', made));
  };
  /** In a room with walls an arrangement is added inside them; else before or behind what is there. */
  const placeInside = (kind: string): Spot | undefined => {
    const { outline } = plan.venue;
    if (outline === undefined || selectedSchemeOf(plan).blocks.length > 0) return undefined;
    const draft = layOutDraft(plan, kind, seatsFor(kind));
    if (draft === undefined) return undefined;
    const [own, room] = [boxAround(reachOf(draft)), boxAround(outline)];
    return {
      xMm: Math.round((room.left + room.right - own.left - own.right) / 2),
      yMm: Math.round((room.top + room.bottom - own.top - own.bottom) / 2),
    };
  };
  const freeSpot = (card: Extract<Card, { readonly what: 'fixture' }>): Spot => {
    const { outline } = plan.venue;
    const size = FIXTURE_SIZES[card.kind];
    if (card.kind === 'door' && outline !== undefined) {
      const room = boxAround(outline);
      const entry = { xMm: (room.left + room.right) / 2, yMm: room.bottom };
      const free = freePlace(entry, size, boxes);
      const onWall = ontoWall(outline, free, size.widthMm, FAR_MM);
      if (onWall !== undefined) return onWall;
    }
    return freePlace(hand.current?.middle() ?? { xMm: 0, yMm: 0 }, size, boxes);
  };

  return {
    add: (card) => put(card, undefined),
    drag: (card, pointer) => {
      dragged.current = card;
      if (card.what === 'fixture') {
        const fixture = { kind: card.kind, xMm: 0, yMm: 0, turnDeg: 0, ...FIXTURE_SIZES[card.kind] };
        hand.current?.bring({ blocks: [], fixtures: [fixture] }, pointer);
        return;
      }
      const block = layOutDraft(plan, card.kind, seatsFor(card.kind));
      if (block !== undefined) hand.current?.bring({ blocks: [block], fixtures: [] }, pointer);
    },
    drop: (spot) => {
      const card = dragged.current;
      dragged.current = undefined;
      if (card !== undefined) put(card, spot);
    },
  };
}
