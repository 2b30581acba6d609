import { printJson, type Verb } from '../outcome.ts';
import { onCase } from './case-verb.ts';

/** Label the seats of a case. */
export const numberVerb: Verb = {
  name: 'number',
  usage: 'number case.json',
  purpose: "labels row by row, in the sitters' order from left to right",
  run: onCase({}, ({ planned }) =>
    printJson({
      blocks: planned.blocks.map((block, index) => ({
        id: block.id,
        rows: block.rows.map((row, at) => ({
          id: row.id,
          label: planned.numbered[index]?.rowLabels[at] ?? '',
          labels: planned.numbered[index]?.seatLabels[at] ?? [],
          seats: row.seats.map((seat) => seat.id),
        })),
      })),
      issues: planned.numbered.flatMap((numbering) => numbering.issues),
    }),
  ),
};
