import type { Verb } from '../outcome.ts';
import { checkVerb } from './check.ts';
import { diffVerb } from './diff.ts';
import { exportVerb } from './export.ts';
import { importVerb } from './import.ts';
import { numberVerb } from './number.ts';
import { orderVerb } from './order.ts';
import { printVerb } from './print.ts';
import { schemaVerb } from './schema.ts';
import { seatVerb } from './seat.ts';
import { verifyVerb } from './verify.ts';

/** All verbs, one line each. */
export const VERBS: readonly Verb[] = [
  seatVerb,
  orderVerb,
  numberVerb,
  checkVerb,
  schemaVerb,
  importVerb,
  exportVerb,
  printVerb,
  diffVerb,
  verifyVerb,
];
