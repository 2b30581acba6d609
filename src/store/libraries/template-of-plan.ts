import { highestNumber } from '../../model/ids.ts';
import { emptyScheme, type Plan, selectedSchemeOf } from '../../model/plan.ts';
import { hallOfPlan } from './hall-of-plan.ts';
import type { LibraryItem } from './library.ts';

/** How a meeting is set up, as a template of the library: room, blocks, policies; nothing that names people or units. */
export function templateOfPlan(plan: Plan, id: string, name: string): LibraryItem<'templates'> {
  const { venue, blocks, closed } = hallOfPlan(plan, id, name);
  const { policies } = selectedSchemeOf(plan);
  return {
    id,
    name,
    kind: plan.meeting.kind,
    venue: { ...venue, name: plan.venue.name },
    scheme: { name, blocks, zones: [], policies, closed },
  };
}

const idsOf = ({ id, group }: { readonly id: string; readonly group?: string }): readonly string[] =>
  group === undefined ? [id] : [id, group];

/** Set up an empty meeting by a template of the library. */
export function setUpBy(plan: Plan, template: LibraryItem<'templates'>): Plan {
  const { venue, scheme, kind } = template;
  const fixtures = venue?.fixtures ?? [];
  const schemes = plan.schemes.map((one) => ({
    ...emptyScheme(one.id, one.name),
    blocks: scheme.blocks,
    policies: { ...one.policies, ...scheme.policies },
    closed: scheme.closed,
  }));
  return {
    ...plan,
    meeting: { ...plan.meeting, kind, template: `own/${template.id}` },
    venue: venue ?? plan.venue,
    schemes,
    // Groups are numbered by the same counter.
    counter: Math.max(plan.counter, highestNumber([...fixtures, ...scheme.blocks].flatMap(idsOf))),
  };
}
