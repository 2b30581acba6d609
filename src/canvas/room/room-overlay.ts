import type { SceneBox } from '../../scene/box.ts';
import type { ScenePoint } from '../../scene/scene.ts';
import type { ScreenPoint } from '../view/viewport.ts';
import type { LiftedPicture } from './lifted-picture.ts';
import type { Distance, Guide } from './snap.ts';

/** Things on their way. */
export interface Lifted {
  readonly picture: LiftedPicture;
  readonly dxMm: number;
  readonly dyMm: number;
  readonly turnDeg: number;
  readonly pivot: ScenePoint;
}

/** All that lies over the room and changes while the hand moves. */
export interface RoomOverlay {
  readonly hover?: readonly ScenePoint[] | undefined;
  readonly lifted?: Lifted | undefined;
  /** True while the outlines of what is chosen are left out: it is on its way. */
  readonly busy?: boolean | undefined;
  readonly guides?: readonly Guide[] | undefined;
  readonly distances?: readonly Distance[] | undefined;
  readonly band?: SceneBox | undefined;
  /** Corners of an outline that is being drawn; the last follows the hand. */
  readonly draft?: readonly ScenePoint[] | undefined;
  readonly isBox?: boolean | undefined;
  readonly measure?: Distance | undefined;
  readonly tip?: { readonly at: ScreenPoint; readonly text: string } | undefined;
}

/** What stands still under the hand: it changes only with the plan or the choice. */
export interface RoomMarks {
  readonly chosen: readonly { readonly hull: readonly ScenePoint[]; readonly locked: boolean }[];
  readonly outline: readonly ScenePoint[];
  /** True where corners and walls can be pulled. */
  readonly corners: boolean;
  readonly aisles: readonly Distance[];
}

/** Nothing lies over the room. */
export const CLEAR_ROOM: RoomOverlay = {};
