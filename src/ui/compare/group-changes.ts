import type { ChangeKind, PlanChange } from '../../model/compare/plan-change.ts';

/** Groups of the list of changes, in their order. */
const CHANGE_GROUPS = [
  'moved',
  'added',
  'dropped',
  'edited',
  'renumbered',
  'policies',
  'furniture',
  'others',
] as const;
/** A group of changes. */
export type ChangeGroup = (typeof CHANGE_GROUPS)[number];

const BY_KIND: { readonly [Kind in ChangeKind]?: ChangeGroup } = {
  'person-moved': 'moved',
  'people-swapped': 'moved',
  'person-added': 'added',
  'person-seated': 'added',
  'person-dropped': 'dropped',
  'person-unseated': 'dropped',
  'person-edited': 'edited',
  'people-reordered': 'edited',
  'seats-renumbered': 'renumbered',
  'policy-changed': 'policies',
  'pin-added': 'policies',
  'pin-dropped': 'policies',
  'pin-edited': 'policies',
  'venue-edited': 'furniture',
};

const FURNITURE = /^(block|blocks|fixture|fixtures|seat|closed)-/;

function groupOf({ kind, with: about }: PlanChange): ChangeGroup {
  if (kind === 'attendance-changed')
    return about.to === 'absent' ? 'dropped' : about.from === 'absent' ? 'added' : 'edited';
  return BY_KIND[kind] ?? (FURNITURE.test(kind) ? 'furniture' : 'others');
}

/** Part changes into the groups of the list; groups without any are left out. */
export function groupChanges(
  changes: readonly PlanChange[],
): readonly { readonly group: ChangeGroup; readonly changes: readonly PlanChange[] }[] {
  const byGroup = new Map<ChangeGroup, PlanChange[]>();
  for (const change of changes) {
    const group = groupOf(change);
    const list = byGroup.get(group) ?? [];
    list.push(change);
    byGroup.set(group, list);
  }
  return CHANGE_GROUPS.flatMap((group) => {
    const list = byGroup.get(group);
    return list === undefined ? [] : [{ group, changes: list }];
  });
}
