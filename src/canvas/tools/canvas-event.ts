import type { ScreenPoint } from '../view/viewport.ts';

/** Keys held down during an event. */
export interface HeldKeys {
  readonly shift: boolean;
  readonly alt: boolean;
  /** Control, or Command on a Mac. */
  readonly control: boolean;
  readonly space: boolean;
}

/** No key is held. */
export const NO_KEYS: HeldKeys = { shift: false, alt: false, control: false, space: false };

/** The seat under a pointer. */
export interface Hit {
  readonly seat: string;
  /** Who sits there. */
  readonly person?: string;
  readonly selected: boolean;
}

interface Pointed<Found> {
  readonly pointer: number;
  readonly at: ScreenPoint;
  readonly hit?: Found;
  readonly keys: HeldKeys;
}

/** What a hand does on a canvas where `Found` may lie under it. */
export type CanvasEvent<Found = Hit> =
  | (Pointed<Found> & {
      readonly on: 'down';
      readonly touch: boolean;
      /** 0 = left or finger, 1 = middle, 2 = right. */
      readonly button: number;
      /** 1 = single, 2 = double. */
      readonly clicks: number;
    })
  | (Pointed<Found> & { readonly on: 'move' | 'up'; readonly inside: boolean })
  /** A finger has rested for half a second. */
  | { readonly on: 'held'; readonly pointer: number }
  | {
      readonly on: 'scroll';
      readonly at: ScreenPoint;
      readonly dx: number;
      readonly dy: number;
      /** Control is held, or two fingers on a touch pad spread. */
      readonly zooms: boolean;
    }
  | { readonly on: 'menu'; readonly at: ScreenPoint; readonly hit?: Found }
  /** Somebody is dragged in from elsewhere: from the list. */
  | { readonly on: 'take'; readonly pointer: number; readonly at: ScreenPoint }
  /** A key went down or up while something is carried. */
  | { readonly on: 'keys'; readonly keys: HeldKeys }
  /** Escape, or the pointer is lost. */
  | { readonly on: 'cancel' };

/** What a painting hand takes in: seats it touches, whole rows it touches, or all inside a line drawn round them. */
export type PaintTool = 'brush' | 'rows' | 'area';

/** Which tool is in the hand. */
export type CanvasTool = 'select' | 'lasso' | 'pan' | PaintTool;

/** True for a tool that paints seats. */
export const isPaintTool = (tool: CanvasTool): tool is PaintTool =>
  tool === 'brush' || tool === 'rows' || tool === 'area';
