/** Who is carried, and from which seat; without one from the list. */
export interface Carried {
  readonly person: string;
  readonly name: string;
  readonly from?: string;
  /** 1 = most senior: the order in which several take seats. */
  readonly rank?: number;
}

/** Why nobody may land there. */
export type DropRefusal = 'closed' | 'pinned' | 'row-full' | 'too-few-seats';

/** What letting go would do: shown before, done after. */
export type Drop =
  /** Nothing changes: dropped on the floor, or where it was. */
  | { readonly how: 'nothing' }
  | { readonly how: 'refused'; readonly why: DropRefusal; readonly seat: string }
  | { readonly how: 'move'; readonly person: string; readonly seat: string }
  /** The two change places; somebody from the list takes the seat and the other stands up. */
  | { readonly how: 'swap'; readonly person: string; readonly other: string; readonly seat: string }
  /** Everybody from the seat on moves along `row` to the next free seat. */
  | {
      readonly how: 'insert';
      readonly person: string;
      readonly seat: string;
      /** Seats from the target on, in the order people move along them. */
      readonly row: readonly string[];
      /** Those of them whose sitters move, with the free one at the end. */
      readonly shifted: readonly string[];
    }
  | {
      readonly how: 'several';
      readonly placements: readonly (readonly [seat: string, person: string])[];
    }
  | { readonly how: 'out'; readonly people: readonly string[] };
