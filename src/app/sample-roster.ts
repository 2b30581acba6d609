import type { RosterSource } from '../ui/import/roster-source.ts';
import sampleUrl from './samples/county-conference.xlsx?url';

/** The list of the sample meeting, from the program's own files. */
export async function sampleRoster(): Promise<RosterSource> {
  const answer = await fetch(sampleUrl);
  if (!answer.ok) throw new Error(`the sample list: ${answer.status}`);
  return {
    name: 'county-conference.xlsx',
    input: {
      kind: 'file',
      bytes: new Uint8Array(await answer.arrayBuffer()),
    },
  };
}
