/** A point of a drawing, millimetres of the room after turning it into its frame; y down. */
export interface ScenePoint {
  readonly xMm: number;
  readonly yMm: number;
}

/** What a shape stands for; each painter gives each its look from one table. */
export type Look =
  | 'room'
  | 'obstacle'
  | 'stage'
  | 'table'
  | 'lectern'
  | 'soft'
  | 'landmark'
  | 'seat-taken'
  | 'seat-empty'
  | 'seat-pinned'
  | 'seat-closed'
  | 'axis'
  | 'opening'
  | 'swing'
  | 'device'
  | 'ceremony'
  | 'gold'
  | 'plant'
  | 'glass'
  | 'paper'
  | 'fixture';

/** What a text says. */
export type TextLook =
  | 'name'
  | 'rank'
  | 'label'
  | 'row-label'
  | 'landmark'
  | 'frame'
  | 'title'
  | 'on-ceremony';

/** One thing to draw; later ones lie above earlier ones. */
export type SceneItem =
  | { readonly kind: 'polygon'; readonly look: Look; readonly points: readonly ScenePoint[] }
  | { readonly kind: 'line'; readonly look: Look; readonly from: ScenePoint; readonly to: ScenePoint }
  | {
      readonly kind: 'seat';
      readonly look: Look;
      readonly id: string;
      readonly at: ScenePoint;
      /** Where the sitter looks in the drawing, degrees clockwise from its top. */
      readonly facingDeg: number;
      readonly sizeMm: number;
      readonly round: boolean;
    }
  | {
      readonly kind: 'text';
      readonly look: TextLook;
      readonly at: ScenePoint;
      /** Height of a character, millimetres. */
      readonly sizeMm: number;
      /** The text is squeezed to this width and never wrapped. */
      readonly widestMm: number;
      readonly text: string;
    };

/** A display list: everything a painter needs, and nothing it has to decide. */
export interface Scene {
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly items: readonly SceneItem[];
}
