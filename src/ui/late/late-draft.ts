import type { LateChange } from '../../commands/repairs/late-change.ts';
import type { Plan } from '../../model/plan.ts';

/** Kinds of late changes, in the order in which they are offered. */
export const LATE_KINDS = ['absent', 'add', 'replace', 'promote'] as const;
/** A kind of late change. */
export type LateKind = (typeof LATE_KINDS)[number];

/** What is typed before it is a change. */
export interface LateDraft {
  readonly kind: LateKind;
  readonly person: string | undefined;
  readonly name: string;
  readonly unit: string;
  readonly title: string;
  readonly place: number | undefined;
  readonly rank: 'inherited' | 'own';
}

/** Nothing typed yet. */
export const EMPTY_LATE: LateDraft = {
  kind: 'absent',
  person: undefined,
  name: '',
  unit: '',
  title: '',
  place: undefined,
  rank: 'inherited',
};

/** What is missing before a change can be made of a draft. */
export type LateGap = 'person' | 'name';

/** Make a change of what was typed; somebody of the list who is named to come instead is that person. */
export function changeOfDraft(plan: Plan, draft: LateDraft): LateChange | LateGap {
  const { kind, person, place } = draft;
  const [name, unit, title] = [draft.name.trim(), draft.unit.trim(), draft.title.trim()];
  const newcomer = { name, ...(unit === '' ? {} : { unit }), ...(title === '' ? {} : { title }) };
  if (kind === 'add') {
    if (name === '') return 'name';
    return { kind, person: newcomer, ...(place === undefined ? {} : { at: place }) };
  }
  if (person === undefined) return 'person';
  switch (kind) {
    case 'absent':
      return { kind, people: [person] };
    case 'promote':
      return { kind, person, to: place ?? 1 };
    case 'replace': {
      if (name === '') return 'name';
      const known = plan.people.filter((one) => one.name === name && one.id !== person);
      const [only] = known;
      const by = known.length === 1 && only !== undefined ? { id: only.id } : newcomer;
      return { kind, person, by, rank: draft.rank };
    }
  }
}
