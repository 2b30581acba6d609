import { useEffect, useState } from 'react';
import { readRosterInWorker } from '../../io/read-roster-in-worker.ts';
import type { Roster, RosterFailure, SheetChoice } from '../../io/roster.ts';
import type { RosterSource } from './roster-source.ts';

/** What the user may choose about the reading itself. */
export interface ReadingOptions {
  readonly sheets: readonly SheetChoice[];
  readonly joinSpacedNames: boolean;
}

/** Where the reading stands; the last roster stays in sight while it is read anew. */
export interface Reading {
  readonly roster: Roster | undefined;
  readonly failure: RosterFailure | undefined;
  /** 0 to 1; undefined when nothing is being read. */
  readonly progress: number | undefined;
}

/** Read a list in the background, and anew when the options change. */
export function useRoster(
  source: RosterSource | undefined,
  options: ReadingOptions,
  knownUnits: readonly string[],
): Reading {
  const [reading, setReading] = useState<Reading>({
    roster: undefined,
    failure: undefined,
    progress: undefined,
  });
  useEffect(() => {
    if (source === undefined) {
      setReading({ roster: undefined, failure: undefined, progress: undefined });
      return;
    }
    const stop = new AbortController();
    setReading((before) => ({ ...before, failure: undefined, progress: 0 }));
    const request = { input: source.input, options: { ...options, knownUnits } };
    void readRosterInWorker(request, {
      signal: stop.signal,
      onProgress: (progress) => setReading((before) => ({ ...before, progress })),
    }).then((result) => {
      if (stop.signal.aborted) return;
      if (result.ok) setReading({ roster: result.value, failure: undefined, progress: undefined });
      else setReading({ roster: undefined, failure: result.failure, progress: undefined });
    });
    return () => stop.abort();
  }, [source, options, knownUnits]);
  return reading;
}
