import type { ScenePoint } from '../../scene/scene.ts';

/** What a handle changes. */
export type GripKind = 'turn' | 'length' | 'rows' | 'curve' | 'aisle' | 'width' | 'depth' | 'size';

/** What is said of the number that a handle makes: mostly what it changes, else what is counted. */
export type GripWords = GripKind | 'side' | 'tables' | 'desks';

type Parameters = Readonly<Record<string, unknown>>;

/** What a pull makes, and the number that is said beside the hand. */
export interface Pulled {
  readonly parameters: Parameters;
  readonly value: number;
}

/** A handle of a block, in the block's own frame: its place, the way it is pulled, and what a pull makes. */
export interface BlockGrip {
  readonly id: string;
  readonly kind: GripKind;
  /** Where its kind does not say what is counted. */
  readonly says?: GripWords;
  readonly at: ScenePoint;
  /** Unit vector. */
  readonly along: ScenePoint;
  /** The parameters after a pull of so many millimetres; the number that is shown. */
  readonly pull: (mm: number) => Pulled;
}

/** What the handles of an arrangement are made from. */
export interface GripContext {
  readonly parameters: Parameters;
  /** Box of seats and furniture in the block's own frame. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** Places of the aisles: the parameter they come from, where they lie, how wide they are. */
  readonly aisles: readonly AislePlace[];
}

/** An aisle between two seats of the last row, in the block's own frame. */
export interface AislePlace {
  readonly index: number;
  readonly xMm: number;
  readonly yMm: number;
}
