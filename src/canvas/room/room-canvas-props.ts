import type { Ref } from 'react';
import type { Language } from '../../i18n/say.ts';
import type { LaidBlock } from '../../layout/lay-out-blocks.ts';
import type { Room } from '../../layout/layout-case.ts';
import type { Block } from '../../model/block.ts';
import type { Fixture } from '../../model/fixture.ts';
import type { FixtureShape } from '../../scene/fixture-items.ts';
import type { ScenePoint } from '../../scene/scene.ts';
import type { SeatFace } from '../../scene/seat-sheet.ts';
import type { Backdrop } from '../paint/paint-backdrop.ts';
import type { RoomListener } from './room-context.ts';
import type { RoomTool } from './room-phase.ts';

/** Moves the sight and takes things in from elsewhere. */
export interface RoomHandle {
  readonly fitAll: () => void;
  readonly zoomTo100: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly focus: () => void;
  /** The middle of what is in sight. */
  readonly middle: () => ScenePoint;
  /** Go on with a drag that began in the palette: call it with the button down. */
  readonly bring: (
    things: { readonly blocks: readonly LaidBlock[]; readonly fixtures: readonly FixtureShape[] },
    pointer: number,
  ) => void;
  readonly isSettled: () => boolean;
}

/** What `RoomCanvas` needs. Keep the parts the same objects while they are the same. */
export interface RoomCanvasProps
  extends Pick<
    RoomListener,
    | 'onChoose'
    | 'onMove'
    | 'onBring'
    | 'onLocked'
    | 'onParameters'
    | 'onParametersEnd'
    | 'onOutline'
    | 'onMeasured'
  > {
  readonly laid: readonly LaidBlock[];
  readonly blocks: readonly Block[];
  readonly fixtures: readonly Fixture[];
  readonly room?: Room;
  readonly words: ReadonlyMap<string, SeatFace>;
  readonly backdrop?: Backdrop;
  readonly language: Language;
  readonly label: string;
  readonly describedBy: string;
  readonly chosen: ReadonlySet<string>;
  readonly tool: RoomTool;
  readonly snaps: boolean;
  readonly grid: boolean;
  readonly rulers: boolean;
  /** Show how wide the ways are. */
  readonly aisles: boolean;
  readonly readOnly: boolean;
  readonly ref?: Ref<RoomHandle>;
  readonly onMenu: (place: { readonly clientX: number; readonly clientY: number }) => void;
  /** A key that the sight has no use for. @returns true where it was of use. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}
