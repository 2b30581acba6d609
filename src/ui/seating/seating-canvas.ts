import type { ComponentType, Ref } from 'react';
import type { SeatWords } from '../../scene/build-scene.ts';
import type { RoomShape, ViewFrame } from '../../scene/room-shape.ts';
import type { Survey } from './survey.ts';

/** Somebody of the list on the way to the canvas. */
export interface TakenPerson {
  readonly person: string;
  readonly name: string;
  readonly rank: number;
}

/** What the panels beside the canvas ask of it. */
export interface SeatingHand {
  /** Go on with a drag that began in the list; call it with the button still down. */
  readonly take: (people: readonly TakenPerson[], pointer: number) => void;
  /** Seat people on a seat and after it; false where that is refused. */
  readonly put: (people: readonly TakenPerson[], seat: string) => boolean;
  /** Give the keyboard to the seats. */
  readonly focus: () => void;
  /** Bring a seat to the middle. */
  readonly flyTo: (seat: string) => void;
}

/** A painted zone, for the canvas. */
export interface CanvasZone {
  readonly id: string;
  readonly name: string;
  /** `#rrggbb`. */
  readonly colour: string;
  readonly seats: readonly string[];
}

/** A painting hand: what it takes in, in which colour, and who hears of each stroke. */
export interface CanvasPaint {
  readonly tool: 'brush' | 'rows' | 'area';
  readonly colour: string;
  readonly onPaint: (seats: readonly string[], erases: boolean) => void;
}

/** What the seating page tells the canvas. */
export interface SeatingCanvasProps {
  readonly shape: RoomShape;
  readonly frame: ViewFrame;
  readonly words: ReadonlyMap<string, SeatWords>;
  readonly label: string;
  readonly frameWords: string;
  readonly seatLabel: (seat: string) => string;
  readonly rowLabel: (row: string) => string;
  readonly labelOf: (seat: string) => string;
  /** Where somebody sits, in words; empty = nowhere. */
  readonly seatOf: (person: string) => string;
  /** All seats chosen. */
  readonly selected: ReadonlySet<string>;
  /** The one of them the panel tells of. */
  readonly chosen: string | undefined;
  /** Seats an issue tells of. */
  readonly marked: ReadonlySet<string>;
  /** What the rules say of the seating on screen, when it has been worked out. */
  readonly survey: Survey | undefined;
  /** People chosen in the list. */
  readonly standing: readonly string[];
  /** People are signed in: the colours tell who is here, whatever they tell otherwise. */
  readonly arriving: boolean;
  readonly onSelect: (seats: readonly string[]) => void;
  /** One seat was meant: a click, or Enter on it. */
  readonly onChoose: (seat: string, by: 'pointer' | 'keyboard') => void;
  readonly zones: readonly CanvasZone[];
  /** The hand paints zones and moves nobody. */
  readonly paint: CanvasPaint | undefined;
  readonly hand: Ref<SeatingHand>;
}

/** The canvas, given by whoever wires the application: panels and canvas do not know each other. */
export type SeatingCanvasComponent = ComponentType<SeatingCanvasProps>;
