import type { Plan } from '../plan.ts';
import { compareItems, fieldChanges, type ItemChanges, showValue } from './compare-items.ts';
import { type ChangeKind, type PlanChange, planChange } from './plan-change.ts';
import type { Names } from './scheme-changes.ts';

/** Say what differs in the meeting, its people, units, wishes, agenda and room; schemes are told elsewhere. */
export function meetingChanges(before: Plan, after: Plan, names: Names): readonly PlanChange[] {
  return [
    ...fieldsOf('meeting-edited', before.meeting, after.meeting, names),
    ...peopleChanges(before, after, names),
    ...itemChanges(compareItems(before.units, after.units, idOf), names, {
      ...UNIT_KINDS,
      words: ({ name }) => ({ name }),
    }),
    ...wishChanges(before, after, names),
    ...itemChanges(compareItems(before.agenda, after.agenda, idOf), names, {
      ...ITEM_KINDS,
      words: ({ title }) => ({ title }),
    }),
    ...venueChanges(before, after, names),
    ...otherFields(before, after, names),
  ];
}

const idOf = ({ id }: { readonly id: string }): string => id;

function fieldsOf(kind: ChangeKind, before: object, after: object, names: Names): readonly PlanChange[] {
  return fieldChanges(before, after).map(({ field, from, to }) =>
    planChange(kind, { with: { field, from: showValue(from, names), to: showValue(to, names) } }),
  );
}

interface Telling<Item> {
  readonly added: ChangeKind;
  readonly dropped: ChangeKind;
  readonly edited: ChangeKind;
  readonly reordered: ChangeKind;
  readonly words: (item: Item) => PlanChange['with'];
  readonly people?: (item: Item) => readonly string[];
}

const UNIT_KINDS = {
  added: 'unit-added',
  dropped: 'unit-dropped',
  edited: 'unit-edited',
  reordered: 'units-reordered',
} as const;
const ITEM_KINDS = {
  added: 'item-added',
  dropped: 'item-dropped',
  edited: 'item-edited',
  reordered: 'agenda-reordered',
} as const;
const PERSON_KINDS = {
  added: 'person-added',
  dropped: 'person-dropped',
  edited: 'person-edited',
  reordered: 'people-reordered',
} as const;
const FIXTURE_KINDS = {
  added: 'fixture-added',
  dropped: 'fixture-dropped',
  edited: 'fixture-edited',
  reordered: 'fixtures-reordered',
} as const;

function itemChanges<Item extends { readonly id: string }>(
  { added, dropped, edited, reordered }: ItemChanges<Item>,
  names: Names,
  telling: Telling<Item>,
): readonly PlanChange[] {
  const tell = (kind: ChangeKind, item: Item, more: PlanChange['with'] = {}): PlanChange =>
    planChange(kind, {
      id: item.id,
      people: telling.people?.(item) ?? [],
      with: { ...telling.words(item), ...more },
    });
  return [
    ...added.map((item) => tell(telling.added, item)),
    ...dropped.map((item) => tell(telling.dropped, item)),
    ...edited.flatMap(([before, after]) =>
      fieldChanges(before, after).map(({ field, from, to }) =>
        tell(telling.edited, after, { field, from: showValue(from, names), to: showValue(to, names) }),
      ),
    ),
    ...(reordered > 0 ? [planChange(telling.reordered, { with: { count: reordered } })] : []),
  ];
}

function peopleChanges(before: Plan, after: Plan, names: Names): readonly PlanChange[] {
  const changes = itemChanges(compareItems(before.people, after.people, idOf), names, {
    ...PERSON_KINDS,
    words: ({ name, unit }) => ({ name, unit: names.get(unit ?? '') ?? '' }),
    people: ({ id }) => [id],
  });
  return changes.map((change) =>
    change.kind === 'person-edited' && change.with.field === 'attendance'
      ? { ...change, kind: 'attendance-changed' }
      : change,
  );
}

function wishChanges(before: Plan, after: Plan, names: Names): readonly PlanChange[] {
  const { added, dropped, edited, reordered } = compareItems(before.wishes, after.wishes, idOf);
  const tell = (kind: ChangeKind, wish: Plan['wishes'][number]): PlanChange =>
    planChange(kind, {
      id: wish.id,
      people: wish.people,
      with: { wish: wish.kind, names: showValue(wish.people, names) },
    });
  return [
    ...added.map((wish) => tell('wish-added', wish)),
    ...dropped.map((wish) => tell('wish-dropped', wish)),
    ...edited.map(([, wish]) => tell('wish-edited', wish)),
    ...(reordered > 0 ? [planChange('plan-edited', { with: { field: 'wishes' } })] : []),
  ];
}

function venueChanges(before: Plan, after: Plan, names: Names): readonly PlanChange[] {
  if (before.venue === after.venue) return [];
  const { fixtures: was, ...oldRoom } = before.venue;
  const { fixtures: now, ...newRoom } = after.venue;
  const { added, dropped, edited, reordered } = compareItems(was, now, idOf);
  const words = (fixture: (typeof now)[number]) => ({ fixture: fixture.kind, label: fixture.label ?? '' });
  const moved = edited.flatMap(([old, fixture]) => {
    const mm = Math.round(Math.hypot(fixture.xMm - old.xMm, fixture.yMm - old.yMm));
    return mm === 0 ? [] : [planChange('fixture-moved', { id: fixture.id, with: { ...words(fixture), mm } })];
  });
  const inPlace = edited.map(
    ([old, fixture]) => [{ ...old, xMm: fixture.xMm, yMm: fixture.yMm }, fixture] as const,
  );
  return [
    ...fieldsOf('venue-edited', oldRoom, newRoom, names),
    ...moved,
    ...itemChanges({ added, dropped, edited: inPlace, reordered }, names, { ...FIXTURE_KINDS, words }),
  ];
}

const TOLD: ReadonlySet<string> = new Set([
  'meeting',
  'people',
  'units',
  'wishes',
  'venue',
  'agenda',
  'schemes',
  'selectedScheme',
  'counter',
  'revisions',
  'notes',
  'audit',
]);

function otherFields(before: Plan, after: Plan, names: Names): readonly PlanChange[] {
  const rest = (plan: Plan): object =>
    Object.fromEntries(Object.entries(plan).filter(([field]) => !TOLD.has(field)));
  return fieldsOf('plan-edited', rest(before), rest(after), names);
}
