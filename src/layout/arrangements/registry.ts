import type { Arrangement } from '../arrangement.ts';
import { rostrum } from './rostrum.ts';

/** An arrangement whose parameters only its own schema knows, with the rule that usually seats it. */
export interface RegisteredArrangement extends Omit<Arrangement<unknown>, 'layOut'> {
  readonly layOut: Arrangement<never>['layOut'];
  readonly usualRule: string;
}

/** All arrangements, one line each. */
export const ARRANGEMENTS: readonly RegisteredArrangement[] = [{ ...rostrum, usualRule: 'rostrum' }];

/** Find an arrangement by its kind. */
export const arrangementOf = (kind: string): RegisteredArrangement | undefined =>
  ARRANGEMENTS.find((arrangement) => arrangement.kind === kind);
