import type { CanvasEvent, HeldKeys } from '../tools/canvas-event.ts';
import type { Finger } from '../tools/phase.ts';
import type { ScreenPoint } from '../view/viewport.ts';

/** Which tool of the room is in the hand. */
export type RoomTool = 'select' | 'pan' | 'box' | 'path' | 'measure' | 'calibrate';

/** What lies under the pointer in the room. */
export type Mark =
  | { readonly on: 'thing'; readonly key: string; readonly chosen: boolean }
  /** A handle of the one block that is chosen, or the one that turns what is chosen. */
  | { readonly on: 'grip'; readonly id: string }
  | { readonly on: 'corner'; readonly index: number }
  | { readonly on: 'wall'; readonly index: number };

/** What a hand does in the room. */
export type RoomEvent = CanvasEvent<Mark>;

/** What the hand is in the middle of. */
export type RoomPhase =
  | { readonly in: 'rest' }
  | {
      readonly in: 'pressed';
      readonly pointer: number;
      readonly from: ScreenPoint;
      readonly mark?: Mark;
      readonly keys: HeldKeys;
      readonly touch: boolean;
      readonly clicks: number;
      readonly held: boolean;
    }
  | { readonly in: 'panning'; readonly pointer: number; readonly last: ScreenPoint }
  | { readonly in: 'pinching'; readonly fingers: readonly [Finger, Finger] }
  | {
      readonly in: 'banding';
      readonly pointer: number;
      readonly from: ScreenPoint;
      readonly adds: boolean;
    }
  /** Things are carried: from their place, or in from the palette. */
  | { readonly in: 'moving'; readonly pointer: number; readonly from: ScreenPoint }
  | { readonly in: 'bringing'; readonly pointer: number }
  /** A handle or a corner is pulled. */
  | { readonly in: 'pulling'; readonly pointer: number; readonly from: ScreenPoint }
  /** The outline is drawn: as a rectangle by a drag, or corner by corner. */
  | { readonly in: 'boxing'; readonly pointer: number; readonly from: ScreenPoint }
  | { readonly in: 'pathing' }
  /** Two points: by a drag, or by two clicks. */
  | { readonly in: 'measuring'; readonly from: ScreenPoint };

/** What the room is to do, in order. */
export type RoomEffect =
  | { readonly do: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly do: 'zoom'; readonly at: ScreenPoint; readonly factor: number }
  | { readonly do: 'hover'; readonly mark?: Mark }
  | { readonly do: 'choose'; readonly key: string; readonly adds: boolean }
  | { readonly do: 'choose-none' }
  | {
      readonly do: 'band' | 'choose-band';
      readonly from: ScreenPoint;
      readonly to: ScreenPoint;
      readonly adds: boolean;
    }
  | { readonly do: 'hide-band' }
  | { readonly do: 'lift'; readonly key: string }
  | {
      readonly do: 'carry';
      readonly from: ScreenPoint;
      readonly at: ScreenPoint;
      /** No snapping. */
      readonly free: boolean;
      /** Along one direction only. */
      readonly straight: boolean;
    }
  | { readonly do: 'bring'; readonly at: ScreenPoint; readonly free: boolean; readonly inside: boolean }
  | { readonly do: 'drop' | 'put-back' }
  | { readonly do: 'grasp'; readonly mark: Mark; readonly from: ScreenPoint }
  | { readonly do: 'pull'; readonly from: ScreenPoint; readonly at: ScreenPoint; readonly free: boolean }
  | { readonly do: 'let-go' | 'give-up' }
  | { readonly do: 'box' | 'end-box'; readonly from: ScreenPoint; readonly to: ScreenPoint }
  | { readonly do: 'path-add' | 'path-to'; readonly at: ScreenPoint; readonly straight: boolean }
  | { readonly do: 'path-end' | 'drop-draft' }
  | { readonly do: 'measure-from' | 'measure-to'; readonly at: ScreenPoint; readonly straight: boolean }
  | { readonly do: 'measure-end' }
  | { readonly do: 'split'; readonly wall: number; readonly at: ScreenPoint }
  | { readonly do: 'menu'; readonly at: ScreenPoint };

/** The next phase and what to do. */
export type RoomStep = readonly [RoomPhase, ...RoomEffect[]];

/** Nothing is under way. */
export const ROOM_REST: RoomPhase = { in: 'rest' };
