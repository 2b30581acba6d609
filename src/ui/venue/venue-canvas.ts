import type { ComponentType, Ref } from 'react';
import type { LaidBlock } from '../../layout/lay-out-blocks.ts';
import type { SeatWords } from '../../scene/build-scene.ts';
import type { FixtureShape } from '../../scene/fixture-items.ts';
import type { RoomShape } from '../../scene/room-shape.ts';
import type { ScenePoint } from '../../scene/scene.ts';
import type { Spot, ThingMove } from '../../scene/turn-things.ts';

/** Tools of the room. */
export type VenueTool = 'select' | 'pan' | 'box' | 'path' | 'measure' | 'calibrate';

/** A picture of the room, loaded, and where it lies. */
export interface LoadedPicture {
  readonly image: ImageBitmap;
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly turnDeg: number;
  readonly opacity: number;
}

/** What is dragged out of the palette. */
export interface BroughtThings {
  readonly blocks: readonly LaidBlock[];
  readonly fixtures: readonly FixtureShape[];
}

/** Moves the sight of the room, and takes things in from the palette. */
export interface VenueHand {
  readonly fitAll: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly focus: () => void;
  /** The middle of what is in sight. */
  readonly middle: () => ScenePoint;
  readonly bring: (things: BroughtThings, pointer: number) => void;
}

/** What the venue page tells the canvas on which the room is built. */
export interface VenueCanvasProps {
  readonly shape: RoomShape;
  readonly words: ReadonlyMap<string, SeatWords>;
  readonly picture?: LoadedPicture;
  readonly label: string;
  /** Id of the element that says which keys there are. */
  readonly describedBy: string;
  readonly chosen: ReadonlySet<string>;
  readonly tool: VenueTool;
  readonly snaps: boolean;
  readonly grid: boolean;
  readonly rulers: boolean;
  readonly aisles: boolean;
  readonly hand: Ref<VenueHand>;
  readonly onChoose: (keys: readonly string[]) => void;
  readonly onMove: (moves: readonly ThingMove[]) => void;
  readonly onBring: (spot: Spot) => void;
  readonly onLocked: () => void;
  readonly onParameters: (block: string, parameters: Readonly<Record<string, unknown>>) => void;
  /** The handle was let go, or given up. */
  readonly onParametersEnd: (keeps: boolean) => void;
  readonly onOutline: (outline: readonly ScenePoint[]) => void;
  readonly onMeasured: (tool: VenueTool, from: ScenePoint, to: ScenePoint) => void;
  readonly onMenu: (place: { readonly clientX: number; readonly clientY: number }) => void;
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** The canvas, given by whoever wires the application: panels and canvas do not know each other. */
export type VenueCanvasComponent = ComponentType<VenueCanvasProps>;

/** Where pictures of a meeting are kept. */
export interface PictureShelf {
  readonly load: (id: string) => Promise<Uint8Array | undefined>;
  /** @returns the id by which it is known; undefined where it could not be kept. */
  readonly keep: (bytes: Uint8Array, type: 'png' | 'jpg' | 'webp') => Promise<string | undefined>;
}
