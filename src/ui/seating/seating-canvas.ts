import type { ComponentType } from 'react';
import type { SeatWords } from '../../scene/build-scene.ts';
import type { RoomShape, ViewFrame } from '../../scene/room-shape.ts';

/** What the seating page tells the canvas on which people are moved by hand. */
export interface SeatingCanvasProps {
  readonly shape: RoomShape;
  readonly frame: ViewFrame;
  readonly words: ReadonlyMap<string, SeatWords>;
  readonly label: string;
  readonly frameWords: string;
  readonly seatLabel: (seat: string) => string;
  readonly rowLabel: (row: string) => string;
  readonly selected: string | undefined;
  readonly marked: ReadonlySet<string>;
  readonly onSeat: (seat: string | undefined) => void;
  readonly onChoose: (seat: string, by: 'pointer' | 'keyboard') => void;
}

/** The canvas, given by whoever wires the application: panels and canvas do not know each other. */
export type SeatingCanvasComponent = ComponentType<SeatingCanvasProps>;
