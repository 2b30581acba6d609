import type { Arrangement } from '../arrangement.ts';
import { awardRow } from './award-row.ts';
import { banquetRoom } from './banquet-room.ts';
import { classroom } from './classroom.ts';
import { hollowSquare } from './hollow-square.ts';
import { longTable } from './long-table.ts';
import { ovalTable } from './oval-table.ts';
import { photoRisers } from './photo-risers.ts';
import { receptionSemicircle } from './reception-semicircle.ts';
import { receptionU } from './reception-u.ts';
import { rostrum } from './rostrum.ts';
import { roundTable } from './round-table.ts';
import { signingTable } from './signing-table.ts';
import { theatre } from './theatre.ts';
import { uShape } from './u-shape.ts';

/** An arrangement whose parameters only its own schema knows, with the rule that usually seats it. */
export interface RegisteredArrangement extends Omit<Arrangement<unknown>, 'layOut'> {
  readonly layOut: Arrangement<never>['layOut'];
  readonly usualRule: string;
  /** The usual rule where two parties meet. */
  readonly betweenParties?: string;
}

/** All arrangements, one line each. */
export const ARRANGEMENTS: readonly RegisteredArrangement[] = [
  { ...rostrum, usualRule: 'rostrum' },
  { ...theatre, usualRule: 'hall' },
  { ...classroom, usualRule: 'hall' },
  { ...longTable, usualRule: 'executive-meeting', betweenParties: 'talks' },
  { ...ovalTable, usualRule: 'executive-meeting', betweenParties: 'talks' },
  { ...hollowSquare, usualRule: 'executive-meeting', betweenParties: 'talks' },
  { ...uShape, usualRule: 'executive-meeting', betweenParties: 'talks' },
  { ...roundTable, usualRule: 'banquet' },
  { ...banquetRoom, usualRule: 'banquet' },
  { ...receptionU, usualRule: 'reception' },
  { ...receptionSemicircle, usualRule: 'reception' },
  { ...signingTable, usualRule: 'signing' },
  { ...photoRisers, usualRule: 'photo' },
  { ...awardRow, usualRule: 'awards' },
];

/** Find an arrangement by its kind. */
export const arrangementOf = (kind: string): RegisteredArrangement | undefined =>
  ARRANGEMENTS.find((arrangement) => arrangement.kind === kind);
