import type { Result } from '../base/result.ts';
import type { Roster, RosterFailure, RosterInput, RosterOptions } from './roster.ts';

/** What the page asks of the worker: only data, functions cannot be sent. */
export interface RosterRequest {
  readonly input: RosterInput;
  readonly options: Omit<RosterOptions, 'hasGlyph' | 'surnameReadings' | 'onProgress'>;
  /** Code points that bundled fonts draw, as sorted ranges, both ends included. */
  readonly coverage?: readonly (readonly [from: number, to: number])[];
}

/** What the worker answers. */
export type RosterReply =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'result'; readonly result: Result<Roster, RosterFailure> };
