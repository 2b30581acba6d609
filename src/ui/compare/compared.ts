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

/** Two sides that are compared. */
export interface Sides {
  readonly from: Side | undefined;
  readonly to: Side | undefined;
}

/** What is compared at first: the revision asked for, or the last one, with the plan now; else two schemes. */
export function usualSides(sides: readonly Side[], first: number | undefined, scheme: string): Sides {
  const now = sides.find((side) => side.revision === 'now' && side.scheme === scheme);
  const old = sides.filter(
    ({ revision }) => revision !== 'now' && (first === undefined || revision === first),
  );
  const from = old.find((side) => side.scheme === scheme) ?? old[0] ?? sides.find((side) => side !== now);
  return { from, to: now };
}

/** The sides that were chosen, as long as both are there; else the usual ones. */
export function sidesLeft(sides: readonly Side[], chosen: Sides, usual: Sides): Sides {
  const find = (side: Side | undefined): Side | undefined =>
    side === undefined ? undefined : sides.find((one) => sideKey(one) === sideKey(side));
  const [from, to] = [find(chosen.from), find(chosen.to)];
  return from === undefined || to === undefined ? usual : { from, to };
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
