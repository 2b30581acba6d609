import type { CanvasDesk } from '../desk/canvas-desk.ts';
import type { CanvasEvent } from '../tools/canvas-event.ts';
import type { RoomDesk } from './room-desk.ts';
import type { Mark, RoomEvent } from './room-phase.ts';

/** What hears of the hand: events as the canvas of seats knows them. */
type Heard = Pick<CanvasDesk, 'send' | 'hitAt' | 'phase'>;

/**
 * Let the room hear the same hand as the seats. A mark travels as the hit of an event, written as JSON in the
 * place of a seat's id; the room reads it back.
 */
export function handOf(desk: RoomDesk): Heard {
  return {
    send: (event) => desk.send(roomEventOf(event)),
    hitAt: (at, slackPx) => {
      const mark = desk.markAt(at, slackPx);
      return mark === undefined ? undefined : { seat: JSON.stringify(mark), selected: false };
    },
    phase: () => {
      const phase = desk.phase();
      return phase === 'rest' || phase === 'pressed' || phase === 'panning' || phase === 'pinching'
        ? phase
        : 'banding';
    },
  };
}

function roomEventOf(event: CanvasEvent): RoomEvent {
  if (!('hit' in event) || event.hit === undefined) return event as RoomEvent;
  const { hit, ...rest } = event;
  return { ...rest, mark: JSON.parse(hit.seat) as Mark };
}
