import type { RosterPerson } from '../roster.ts';
import type { ReadWish } from './read-wishes.ts';

/** A person whose wishes still name other people by their names; they are looked up when the whole list is read. */
export interface PersonDraft extends Omit<RosterPerson, 'wishes'> {
  readonly wished: readonly ReadWish[];
}
