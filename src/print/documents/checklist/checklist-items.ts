import type { FixtureKind } from '../../../model/fixture.ts';
import { isHall, placeBookOf } from '../../places/place-book.ts';
import type { PrintSource } from '../../print-source.ts';
import type { PaperWordKey } from '../../words/registry.ts';
import { listed, sayOnPaper } from '../../words/say-paper.ts';

/** One thing to look at before the meeting. */
export interface ChecklistItem {
  readonly what: string;
  /** How many there must be; empty where it is not counted. */
  readonly count: string;
  /** Where, or what is to be looked at. */
  readonly note: string;
}

/** Things that belong together. */
export interface ChecklistPart {
  readonly heading: string;
  readonly items: readonly ChecklistItem[];
}

/** Where each kind of fixture is checked, in the order of the list; a column stays where it is. */
const CHECKED = {
  screen: 'equipment',
  microphone: 'equipment',
  camera: 'equipment',
  lectern: 'equipment',
  banner: 'dressing',
  emblem: 'dressing',
  flag: 'dressing',
  flowers: 'dressing',
  'ballot-box': 'dressing',
  stage: 'dressing',
  door: 'dressing',
  water: 'dressing',
  papers: 'dressing',
  other: 'dressing',
  column: 'none',
} as const satisfies Readonly<Record<FixtureKind, 'equipment' | 'dressing' | 'none'>>;

type CheckedAs = (typeof CHECKED)[FixtureKind];
type CheckedKind = {
  [Kind in FixtureKind]: (typeof CHECKED)[Kind] extends 'none' ? never : Kind;
}[FixtureKind];

const isCheckedAs = (kind: FixtureKind, as: CheckedAs): kind is CheckedKind => CHECKED[kind] === as;
const CHECKED_KINDS = Object.keys(CHECKED) as readonly FixtureKind[];

/**
 * List what must be looked at one hour before the meeting, from what the plan holds: plates and cards for
 * everybody seated, papers and water on each table seat, and all that stands in the room.
 */
export function checklistOf(source: PrintSource): readonly ChecklistPart[] {
  const say = (key: PaperWordKey, values: Readonly<Record<string, string | number>> = {}): string =>
    sayOnPaper(source.language, key, values);
  const counted = (what: string, count: number, note = ''): readonly ChecklistItem[] =>
    count === 0 ? [] : [{ what, count: String(count), note }];
  const plain = (key: PaperWordKey): ChecklistItem => ({ what: say(key), count: '', note: '' });
  const { places } = placeBookOf(source);
  const taken = places.filter(({ person }) => person !== undefined);
  const atTables = taken.filter(({ block }) => !isHall(block));
  const inHall = taken.length - atTables.length;
  const { fixtures } = source.plan.venue;
  const fixtureItems = (as: 'equipment' | 'dressing'): readonly ChecklistItem[] =>
    CHECKED_KINDS.flatMap((kind) => {
      if (!isCheckedAs(kind, as)) return [];
      const own = fixtures.filter((fixture) => fixture.kind === kind);
      const words = listed(
        source.language,
        own.flatMap(({ label }) => label ?? []),
      );
      return counted(say(`checklist.fixture.${kind}`), own.length, words);
    });
  const speakers = taken.filter(({ person }) =>
    person?.roles.some((role) => role === 'speaker' || role === 'reporter' || role === 'host'),
  ).length;
  const closed = source.scheme.closed.length;
  return [
    {
      heading: say('checklist.papers'),
      items: [
        ...counted(say('checklist.plates'), atTables.length, say('checklist.plates.note')),
        ...counted(say('checklist.cards'), inHall, say('checklist.cards.note')),
        ...counted(say('checklist.documents'), taken.length),
        { what: say('checklist.map'), count: '1', note: say('checklist.map.note') },
        { what: say('checklist.signIn'), count: '1', note: '' },
      ],
    },
    {
      heading: say('checklist.seats'),
      items: [
        ...counted(say('checklist.chairs'), taken.length, say('checklist.chairs.note')),
        ...counted(say('checklist.closed'), closed, say('checklist.closed.note')),
        ...counted(say('checklist.water'), atTables.length),
        ...counted(say('checklist.pens'), atTables.length),
      ],
    },
    {
      heading: say('checklist.equipment'),
      items: [
        ...fixtureItems('equipment'),
        ...counted(say('checklist.speakers'), speakers, say('checklist.speakers.note')),
        plain('checklist.sound'),
        plain('checklist.light'),
      ],
    },
    { heading: say('checklist.room'), items: [...fixtureItems('dressing'), plain('checklist.exits')] },
  ];
}
