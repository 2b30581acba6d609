import { useCallback, useMemo, useState } from 'react';
import { takeSeats } from './pending-seats.ts';

/** Which seats are chosen, and which of them the panel tells of. */
export interface SeatChoice {
  readonly seats: ReadonlySet<string>;
  readonly seat: string | undefined;
  /** Choose seats; the one that is new among them is told of. */
  readonly choose: (seats: readonly string[]) => void;
}

/** Keep the chosen seats; those that the room no longer has are forgotten. */
export function useSeatChoice(present: { readonly has: (seat: string) => boolean }): SeatChoice {
  const [{ all, told }, setChoice] = useState<{
    readonly all: readonly string[];
    readonly told: string | undefined;
  }>(() => {
    const left = takeSeats();
    return { all: left, told: left[0] };
  });
  const choose = useCallback((seats: readonly string[]) => {
    setChoice((before) => {
      const had = new Set(before.all);
      const fresh = seats.filter((seat) => !had.has(seat));
      const keeps = before.told !== undefined && seats.includes(before.told);
      return { all: seats, told: fresh.length === 1 ? fresh[0] : keeps ? before.told : seats.at(-1) };
    });
  }, []);
  const seats = useMemo(() => new Set(all.filter((seat) => present.has(seat))), [all, present]);
  return { seats, seat: told !== undefined && seats.has(told) ? told : undefined, choose };
}
