import { failure, type Result, success } from '../../base/result.ts';
import { decodeText } from '../bytes/decode-text.ts';
import type { Roster, RosterFailure } from '../roster.ts';
import { chartsOfPretix, LARGEST_HALL } from './charts-of-pretix.ts';
import { readPretixPlan } from './read-pretix-plan.ts';

/** Read a JSON file as a pretix seating plan: halls with seats, without people; or why it is none. */
export function readSeatingPlanFile(bytes: Uint8Array): Result<Roster, RosterFailure> {
  const read = readPretixPlan(decodeText(bytes)?.text ?? '');
  if (!read.ok) return failure(read.failure);
  const charts = chartsOfPretix(read.value);
  if (charts === undefined) return failure({ code: 'zone-too-large', with: LARGEST_HALL });
  if (charts.length === 0) return failure({ code: 'not-a-seating-plan', with: { path: 'zones' } });
  const nothing = { people: [], agenda: [], units: [], sheets: [], diagnostics: [] };
  return success({ format: 'pretix', ...nothing, charts });
}
