import type { RosterSource } from '../ui/import/roster-source.ts';

const waiting = new Map<string, RosterSource>();

/** Leave a list for a meeting that is about to be opened. */
export const leaveRoster = (meeting: string, source: RosterSource): void => {
  waiting.set(meeting, source);
};

/** Take the list that was left for a meeting, once. */
export function takeRoster(meeting: string): RosterSource | undefined {
  const source = waiting.get(meeting);
  waiting.delete(meeting);
  return source;
}
