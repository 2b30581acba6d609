import type { ScreenPoint } from '../view/viewport.ts';
import type { HeldKeys, Hit, PaintTool } from './canvas-event.ts';

/** How people land where they are dropped: on the seat, or between, so that the row shifts. */
export type Landing = 'on' | 'between';

/** What the hand is in the middle of. */
export type Phase =
  | { readonly in: 'rest' }
  | {
      readonly in: 'pressed';
      readonly pointer: number;
      readonly from: ScreenPoint;
      readonly hit?: Hit;
      readonly keys: HeldKeys;
      readonly touch: boolean;
      readonly clicks: number;
      /** The finger has rested: a menu on release, or carry on moving. */
      readonly held: boolean;
    }
  | { readonly in: 'panning'; readonly pointer: number; readonly last: ScreenPoint }
  | {
      readonly in: 'banding';
      readonly pointer: number;
      readonly shape: 'box' | 'path';
      readonly path: readonly ScreenPoint[];
      readonly adds: boolean;
    }
  | {
      readonly in: 'carrying';
      readonly pointer: number;
      readonly at: ScreenPoint;
      readonly target?: string;
      readonly landing: Landing;
      readonly inside: boolean;
    }
  | {
      readonly in: 'painting';
      readonly pointer: number;
      readonly tool: PaintTool;
      readonly path: readonly ScreenPoint[];
      readonly erases: boolean;
    }
  | {
      readonly in: 'pinching';
      readonly fingers: readonly [Finger, Finger];
    };

/** A finger on the glass. */
export interface Finger {
  readonly pointer: number;
  readonly at: ScreenPoint;
}

/** Nothing is going on. */
export const REST = { in: 'rest' } as const satisfies Phase;

/** What the canvas is to do. */
export type Effect =
  | { readonly do: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly do: 'zoom'; readonly at: ScreenPoint; readonly factor: number }
  | { readonly do: 'select'; readonly seat: string; readonly how: 'only' | 'toggle' | 'through' }
  | { readonly do: 'select-row' | 'select-block'; readonly seat: string; readonly adds: boolean }
  | { readonly do: 'select-none' }
  | {
      readonly do: 'band';
      readonly shape: 'box' | 'path';
      readonly path: readonly ScreenPoint[];
    }
  | {
      readonly do: 'select-band';
      readonly shape: 'box' | 'path';
      readonly path: readonly ScreenPoint[];
      readonly adds: boolean;
    }
  | { readonly do: 'hide-band' }
  /** Show what a stroke has taken in so far, or take it over. */
  | {
      readonly do: 'stroke' | 'paint';
      readonly tool: PaintTool;
      readonly path: readonly ScreenPoint[];
      readonly erases: boolean;
    }
  | { readonly do: 'hide-stroke' }
  /** Lift whoever sits on a seat, with all selected people where the seat is one of theirs. */
  | { readonly do: 'lift'; readonly seat: string }
  | {
      readonly do: 'hover-drop';
      readonly at: ScreenPoint;
      readonly target?: string;
      readonly landing: Landing;
      readonly inside: boolean;
    }
  | { readonly do: 'drop'; readonly target?: string; readonly landing: Landing; readonly inside: boolean }
  | { readonly do: 'put-back' }
  | { readonly do: 'hover'; readonly seat?: string }
  | { readonly do: 'edit'; readonly seat: string }
  | { readonly do: 'menu'; readonly at: ScreenPoint; readonly seat?: string };

/** What follows from an event: the next phase, and what to do. */
export type Step = readonly [Phase, ...Effect[]];
