import type { Ref } from 'react';
import type { Language } from '../i18n/say.ts';
import type { Frame } from '../layout/arrangement.ts';
import type { LaidBlock } from '../layout/lay-out-blocks.ts';
import type { Room } from '../layout/layout-case.ts';
import type { FixtureShape } from '../scene/fixture-items.ts';
import type { SeatFace } from '../scene/seat-sheet.ts';
import type { Carried, Drop } from './hall/drop.ts';
import type { ZoneMark } from './hall/zone-shape.ts';
import type { CanvasTool } from './tools/canvas-event.ts';
import type { CanvasAction } from './tools/key-command.ts';
import type { Viewport } from './view/viewport.ts';

/** What the canvas draws. Keep the parts the same objects while they are the same: each is built once. */
export interface CanvasPlan {
  readonly blocks: readonly Pick<LaidBlock, 'id' | 'rows' | 'furniture'>[];
  readonly room?: Room;
  readonly fixtures?: readonly FixtureShape[];
  readonly frame: Frame;
  /** What each seat shows and whom it holds, by seat id. */
  readonly words: ReadonlyMap<string, SeatFace>;
  readonly rowLabels?: ReadonlyMap<string, string>;
  readonly farWords?: string;
  readonly nearWords?: string;
}

/** What the canvas says to a screen reader; words of the caller. */
export interface CanvasSpeech {
  readonly seat: (seat: string) => string;
  readonly row: (row: string) => string;
  readonly block: (block: string) => string;
}

/** A place for a context menu. */
export interface MenuPlace {
  readonly clientX: number;
  readonly clientY: number;
  readonly seat?: string;
}

/** Moves the sight and takes people in from elsewhere. */
export interface CanvasHandle {
  readonly fitAll: () => void;
  readonly fitSelection: () => void;
  readonly zoomTo100: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Bring a seat to the middle, near enough to read it, and put the keyboard on it. */
  readonly flyTo: (seat: string) => void;
  readonly focus: () => void;
  /** Go on with a drag that began elsewhere, in the list: call it from `pointermove` with the button down. */
  readonly take: (people: readonly Carried[], pointer: number) => void;
  /** Seat people on a seat and after it, as if they were dropped there; says what was done. */
  readonly put: (people: readonly Carried[], seat: string) => Drop;
  /** Where a seat lies in the window now; its middle and its half width. */
  readonly placeOf: (seat: string) => {
    readonly clientX: number;
    readonly clientY: number;
    readonly halfPx: number;
  };
  readonly view: () => Viewport;
  /** True when the picture in sight is whole and sharp. */
  readonly isSettled: () => boolean;
}

/** What `SeatCanvas` needs. */
export interface SeatCanvasProps {
  readonly plan: CanvasPlan;
  readonly language: Language;
  /** Name of the drawing for a screen reader, with its frame. */
  readonly label: string;
  readonly speech: CanvasSpeech;
  readonly selected: ReadonlySet<string>;
  readonly tool?: CanvasTool;
  /** Painted zones, drawn under names and rings. */
  readonly zones?: readonly ZoneMark[];
  /** Colour of a stroke of the tools that paint. */
  readonly paintColour?: string;
  readonly grid?: boolean;
  readonly rulers?: boolean;
  /** Unless told, from 300 seats on. */
  readonly minimap?: boolean;
  readonly ref?: Ref<CanvasHandle>;
  /** The whole selection, in the order of the seats, and whether the hand or the keyboard made it. */
  readonly onSelect: (seats: readonly string[], by: 'hand' | 'keys') => void;
  /** People were let go; never called with `nothing` or `refused`. */
  readonly onDrop: (drop: Drop) => void;
  /** A stroke of a painting tool has ended; `erases` with Alt held. */
  readonly onPaint?: (seats: readonly string[], erases: boolean) => void;
  readonly onContextMenu?: (place: MenuPlace) => void;
  /** Double click, F2, or a letter typed on a seat. */
  readonly onEdit?: (seat: string, typed: string | undefined) => void;
  /** Enter on a seat. */
  readonly onActivate?: (seat: string) => void;
  /** A key that does something to seats. */
  readonly onAct?: (what: CanvasAction, seats: readonly string[]) => void;
  /** The hand is over a seat, or over none; a finger that tapped one is over it. */
  readonly onHover?: (seat: string | undefined) => void;
  /** Sentences about what a drop would break; asked while the hand rests on a seat. */
  readonly judgeDrop?: (drop: Drop) => readonly string[] | Promise<readonly string[]>;
  /** The sight has moved. */
  readonly onView?: (view: Viewport) => void;
}
