import type { SeatWords } from './build-scene.ts';
import type { SeatField } from './seat-field.ts';

/** A colour with a mark, so that the colour never speaks alone. */
export interface SeatTint {
  /** `#rrggbb`. */
  readonly colour: string;
  /** One or two characters, the same as in the legend. */
  readonly mark: string;
  /** What is cut out of the seat where it is too small for its mark, a place in `TINT_CUTS`. */
  readonly cut: number;
}

/** All that a seat shows and whom it holds. */
export interface SeatFace extends SeatWords {
  /** Id of whoever sits there. */
  readonly person?: string;
  readonly unit?: string;
  /** Shown instead of the name. */
  readonly text?: string;
  /** The rank, in a badge at the corner. */
  readonly badge?: string;
  /** Cameras see it. */
  readonly lit?: boolean;
  /** Nothing tells that it is fixed. */
  readonly quiet?: boolean;
  readonly tint?: SeatTint;
  /** Something was found that concerns this seat. */
  readonly doubt?: boolean;
}

/** The faces of a field, by the seats' numbers. */
export type SeatSheet = readonly SeatFace[];

const BLANK: SeatFace = {};

/** Put the words of seats in the order of a field. */
export function sheetOf(field: SeatField, words: ReadonlyMap<string, SeatFace>): SeatSheet {
  const sheet = new Array<SeatFace>(field.count);
  for (let seat = 0; seat < field.count; seat += 1) sheet[seat] = words.get(field.ids[seat] ?? '') ?? BLANK;
  return sheet;
}

/** Numbers of the seats that two sheets of one field show differently, ascending. */
export function changedSeats(before: SeatSheet, after: SeatSheet): readonly number[] {
  const changed: number[] = [];
  for (let seat = 0; seat < after.length; seat += 1) {
    const [a, b] = [before[seat] ?? BLANK, after[seat] ?? BLANK];
    if (a !== b && !sameFace(a, b)) changed.push(seat);
  }
  return changed;
}

const sameFace = (a: SeatFace, b: SeatFace): boolean =>
  a.name === b.name &&
  a.label === b.label &&
  a.rank === b.rank &&
  a.state === b.state &&
  a.person === b.person &&
  a.unit === b.unit &&
  a.text === b.text &&
  a.badge === b.badge &&
  a.lit === b.lit &&
  a.quiet === b.quiet &&
  a.doubt === b.doubt &&
  a.tint?.colour === b.tint?.colour &&
  a.tint?.mark === b.tint?.mark &&
  a.tint?.cut === b.tint?.cut;

/** State of a seat as it is drawn: who wants no pins sees none. */
export const shownStateOf = (face: SeatFace): ReturnType<typeof stateOf> => {
  const state = stateOf(face);
  return state === 'pinned' && face.quiet === true ? 'taken' : state;
};

/** State of a seat: as told, or by whether it has a name. */
export const stateOf = (face: SeatFace): 'taken' | 'empty' | 'pinned' | 'closed' =>
  face.state ?? (face.name === undefined ? 'empty' : 'taken');
