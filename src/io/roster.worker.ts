import '../base/no-eval.ts';
import { readingsOf } from './doubts/readings-of.ts';
import { readRoster } from './read-roster.ts';
import type { RosterReply, RosterRequest } from './roster-request.ts';

/** Runs in a worker of its own, one list each, so that a hostile file can be stopped by ending the worker. */
self.onmessage = (event: MessageEvent<RosterRequest>): void => {
  const { input, options, coverage } = event.data;
  const reply = (message: RosterReply): void => self.postMessage(message);
  const result = readRoster(input, {
    ...options,
    onProgress: (done) => reply({ kind: 'progress', done }),
    ...(coverage === undefined ? {} : { hasGlyph: (character) => isCovered(character, coverage) }),
    surnameReadings: readingsOf,
  });
  reply({ kind: 'result', result });
};

/** Ranges are sorted; the search halves them. */
function isCovered(character: string, coverage: NonNullable<RosterRequest['coverage']>): boolean {
  const code = character.codePointAt(0) ?? 0;
  let [low, high] = [0, coverage.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from, to] = coverage[middle] ?? [0, 0];
    if (code < from) high = middle - 1;
    else if (code > to) low = middle + 1;
    else return true;
  }
  return false;
}
