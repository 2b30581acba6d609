import type { Verb } from '../outcome.ts';
import { orderVerb } from './order.ts';

/** All verbs, one line each. */
export const VERBS: readonly Verb[] = [orderVerb];
