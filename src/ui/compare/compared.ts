import type { PlanChange } from '../../model/compare/plan-change.ts';
import { diffPlans, diffSchemes } from '../../model/compare/plan-diff.ts';
import type { Plan } from '../../model/plan.ts';
import { withScheme } from '../drawing/plan-drawing.ts';

/** One side of a comparison: a revision or the plan now, and a scheme of it. */
export interface Side {
  readonly revision: number | 'now';
  readonly scheme: string;
}

/** A side as the key of a choice. */
export const sideKey = ({ revision, scheme }: Side): string => `${revision}/${scheme}`;

/** Everything that can be compared: each scheme of the plan now and of every revision, the latest first. */
export function sidesOf(plan: Plan): readonly Side[] {
  const now = plan.schemes.map(({ id }): Side => ({ revision: 'now', scheme: id }));
  const old = [...plan.revisions]
    .reverse()
    .flatMap(({ number, content }) =>
      (content?.schemes ?? []).map(({ id }): Side => ({ revision: number, scheme: id })),
    );
  return [...now, ...old];
}

/** The plan of a side with its scheme selected; undefined where it is not on file. */
export function planOfSide(plan: Plan, { revision, scheme }: Side): Plan | undefined {
  const content =
    revision === 'now' ? plan : plan.revisions.find(({ number }) => number === revision)?.content;
  return content?.schemes.some(({ id }) => id === scheme) === true ? withScheme(content, scheme) : undefined;
}

/** What differs between two sides: the meeting as a whole, and the one scheme with the other. */
export function changesBetween(before: Plan, after: Plan): readonly PlanChange[] {
  const [from, to] = [before.selectedScheme, after.selectedScheme];
  const meeting = diffPlans(before, after).changes;
  if (from === to)
    return meeting.filter(({ kind, scheme }) => scheme === undefined || (scheme === to && !isScheme(kind)));
  const old = before.schemes.filter(({ id }) => id === from);
  const both = { ...after, schemes: [...old, ...after.schemes.filter(({ id }) => id !== from)] };
  return [...meeting.filter(({ scheme }) => scheme === undefined), ...diffSchemes(both, from, to)];
}

const isScheme = (kind: string): boolean => kind === 'scheme-added' || kind === 'scheme-dropped';
