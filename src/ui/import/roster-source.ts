import type { RosterInput } from '../../io/roster.ts';

/** A list that waits to be read, and what it is called. */
export interface RosterSource {
  /** Empty for the clipboard. */
  readonly name: string;
  readonly input: RosterInput;
}
