import { takeIds } from './ids.ts';
import type { Note } from './note.ts';
import { PLAN_FORMAT, PLAN_VERSION, type PlanDocument } from './plan-document.ts';
import type { RevisionHead } from './revision.ts';
import type { Scheme } from './scheme.ts';
import { EMPTY_SEATING } from './seating-chunks.ts';

/** A revision with what was submitted; the content lacks only where a plan came without its other files. */
export interface Revision extends RevisionHead {
  readonly content?: Plan;
}

/** 方案: one meeting in memory. Never changed in place: a command gives a new one that shares all it can. */
export interface Plan extends Omit<PlanDocument, 'schemes' | 'revisions' | 'notes'> {
  readonly schemes: readonly Scheme[];
  readonly revisions: readonly Revision[];
  readonly notes: readonly Note[];
}

/**
 * Begin a plan: no people, an empty room, one scheme named A.
 *
 * @param id - id of the meeting, made by the caller.
 */
export function emptyPlan(id: string, name: string): Plan {
  const { ids, counter } = takeIds({ counter: 0 }, 's', 1);
  const [scheme = 's1'] = ids;
  return {
    format: PLAN_FORMAT,
    version: PLAN_VERSION,
    id,
    meeting: { name, kind: 'other' },
    people: [],
    customColumns: [],
    units: [],
    wishes: [],
    venue: { name: '', fixtures: [] },
    agenda: [],
    schemes: [emptyScheme(scheme, 'A')],
    selectedScheme: scheme,
    revisions: [],
    notes: [],
    counter,
  };
}

/** Begin a scheme: no blocks, nobody seated. */
export function emptyScheme(id: string, name: string): Scheme {
  return { id, name, blocks: [], zones: [], policies: {}, pins: [], closed: [], seating: EMPTY_SEATING };
}

/**
 * The scheme that commands change and the screen shows.
 *
 * @throws Error when the plan selects a scheme it does not have, which no plan that was read can.
 */
export function selectedSchemeOf(plan: Plan): Scheme {
  const scheme = plan.schemes.find((one) => one.id === plan.selectedScheme);
  if (scheme === undefined) throw new Error(`no scheme ${plan.selectedScheme} among ${plan.schemes.length}`);
  return scheme;
}
