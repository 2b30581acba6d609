import { type Person, willCome } from '../../../model/person.ts';
import { nameOrderOf, namesInOrder } from '../../places/names-in-order.ts';
import { unitOf } from '../../places/people-words.ts';
import { isMainTable, isTable, type Place, placeBookOf } from '../../places/place-book.ts';
import { sayArea, sayPlace, sayRow, saySeatOfRow } from '../../places/say-place.ts';
import type { PrintSource } from '../../print-source.ts';
import { type ListColumn, type ListRow, TICK } from '../../set/table-paper.ts';
import { isPaperWord, type PaperWordKey } from '../../words/registry.ts';
import { sayOnPaper } from '../../words/say-paper.ts';
import type { ListOptions } from './list-options.ts';

/** A list before it is set: its columns and lines. */
export interface ListMatter {
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
}

type ColumnWord = Extract<PaperWordKey, `list.column.${string}`>;

const WIDTHS: Readonly<Record<ColumnWord, readonly [widthMm: number, align: 'start' | 'middle']>> = {
  'list.column.number': [12, 'middle'],
  'list.column.row': [16, 'middle'],
  'list.column.table': [16, 'middle'],
  'list.column.row-or-table': [16, 'middle'],
  'list.column.seat': [16, 'middle'],
  'list.column.place': [34, 'start'],
  'list.column.name': [32, 'start'],
  'list.column.unit': [60, 'start'],
  'list.column.title': [40, 'start'],
  'list.column.phone': [30, 'start'],
  'list.column.signature': [36, 'start'],
  'list.column.remark': [30, 'start'],
  'list.column.handed': [14, 'middle'],
  'list.column.arrived': [14, 'middle'],
  'list.column.diet': [28, 'start'],
};

/** A column and what stands in it for somebody. */
interface Field<Of> {
  readonly word: ColumnWord;
  readonly text: (one: Of, number: number) => string;
}

/** What a line is about: a seat, somebody, or somebody on a seat. */
interface Line {
  readonly person: Person | undefined;
  readonly place: Place | undefined;
}

const cells = (texts: readonly string[]): ListRow => ({ kind: 'cells', cells: texts });

/** Gather the columns and lines of a list. */
export function listMatter(source: PrintSource, options: ListOptions): ListMatter {
  const make = MAKERS[options.list](source, options);
  const columns = make.fields.map(({ word }): ListColumn => {
    const [widthMm, align] = WIDTHS[word];
    const isName = word === 'list.column.name';
    return { heading: sayOnPaper(source.language, word), widthMm, align, isName };
  });
  let number = 0;
  const rows = make.groups.flatMap(({ words, lines }): readonly ListRow[] => [
    ...(words === '' ? [] : [group(source, words, lines)]),
    ...lines.map((line) => {
      number += 1;
      return cells(make.fields.map(({ text }) => text(line, number)));
    }),
  ]);
  if (number > 0) return { columns, rows };
  const empty = sayOnPaper(source.language, 'list.empty');
  return { columns, rows: [{ kind: 'group', text: empty }] };
}

const group = (source: PrintSource, words: string, lines: readonly Line[]): ListRow => ({
  kind: 'group',
  text: sayOnPaper(source.language, 'list.group', {
    words,
    count: lines.filter(({ person }) => person !== undefined).length,
  }),
});

interface Group {
  readonly words: string;
  readonly lines: readonly Line[];
}

type Maker = (
  source: PrintSource,
  options: ListOptions,
) => { readonly fields: readonly Field<Line>[]; readonly groups: readonly Group[] };

const number: Field<Line> = { word: 'list.column.number', text: (_, at) => String(at) };
const name: Field<Line> = { word: 'list.column.name', text: ({ person }) => person?.name ?? '' };
const unit = (source: PrintSource): Field<Line> => ({
  word: 'list.column.unit',
  text: ({ person }) => unitOf(source, person),
});
const title = ({ showTitle }: ListOptions): readonly Field<Line>[] =>
  showTitle ? [{ word: 'list.column.title', text: ({ person }) => person?.title ?? '' }] : [];
const phone = ({ showPhone }: ListOptions): readonly Field<Line>[] =>
  showPhone ? [{ word: 'list.column.phone', text: ({ person }) => person?.phone ?? '' }] : [];
const blank = (word: ColumnWord): Field<Line> => ({ word, text: () => '' });
const tick = (word: ColumnWord): Field<Line> => ({ word, text: () => TICK });
function placeWords(source: PrintSource): Field<Line> {
  const waiting: ReadonlySet<Person | undefined> = new Set(placeBookOf(source).waiting);
  return {
    word: 'list.column.place',
    text: ({ place, person }) => {
      if (place !== undefined) return sayPlace(source, place);
      return sayOnPaper(source.language, waiting.has(person) ? 'list.waiting' : 'list.unseated');
    },
  };
}

const lineOf = (source: PrintSource, person: Person): Line => ({
  person,
  place: placeBookOf(source).placeOf.get(person.id),
});

const present = ({ plan }: PrintSource): readonly Person[] => plan.people.filter(willCome);

/** Lines in order, gathered under the same words. */
function grouped(lines: readonly Line[], wordsOf: (line: Line) => string): readonly Group[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const words = wordsOf(line);
    const own = groups.get(words);
    if (own === undefined) groups.set(words, [line]);
    else own.push(line);
  }
  return [...groups].map(([words, own]) => ({ words, lines: own }));
}

const taken = (source: PrintSource): readonly Line[] =>
  placeBookOf(source).places.flatMap((place) =>
    place.person === undefined ? [] : [{ place, person: place.person }],
  );

/** The people in the order asked for; those of one name keep the order of the list. */
const inOrder = (source: PrintSource, { nameOrder }: ListOptions): readonly Line[] =>
  namesInOrder(source, present(source), nameOrderOf(source, nameOrder)).map((person) =>
    lineOf(source, person),
  );

/** The heading of a list, with its order where it has one. */
export function listHeading(source: PrintSource, options: ListOptions): string {
  const heading = sayOnPaper(source.language, `list.${options.list}`);
  if (options.list !== 'by-name') return heading;
  const key = `list.ordered.${nameOrderOf(source, options.nameOrder)}`;
  return isPaperWord(key) ? `${heading} · ${sayOnPaper(source.language, key)}` : heading;
}

const MAKERS: Readonly<Record<ListOptions['list'], Maker>> = {
  'by-seat': (source, options) => {
    const lines: readonly Line[] = placeBookOf(source)
      .places.filter(
        (place) => place.person !== undefined || (options.showEmpty && place.closed !== 'blocked'),
      )
      .map((place) => ({ place, person: place.person }));
    const of =
      (text: (place: Place) => string): Field<Line>['text'] =>
      ({ place }) =>
        place === undefined ? '' : text(place);
    return {
      fields: [
        { word: rowWord(lines), text: of((place) => place.label.row) },
        { word: 'list.column.seat', text: of((place) => place.label.seat) },
        name,
        unit(source),
        ...title(options),
      ],
      groups: grouped(lines, ({ place }) => (place === undefined ? '' : sayArea(source, place))),
    };
  },
  'by-name': (source, options) => ({
    fields: [number, name, unit(source), ...title(options), placeWords(source)],
    groups: [{ words: '', lines: inOrder(source, options) }],
  }),
  'by-unit': (source, options) => {
    const units = new Map(source.plan.units.map(({ id }, index) => [id, index]));
    const place = ({ person }: Line): number => units.get(person?.unit ?? '') ?? units.size;
    const lines = present(source)
      .map((person) => lineOf(source, person))
      .sort((a, b) => place(a) - place(b));
    return {
      fields: [number, name, ...title(options), placeWords(source)],
      groups: grouped(lines, ({ person }) =>
        unitOf(source, person) === '' ? sayOnPaper(source.language, 'list.no-unit') : unitOf(source, person),
      ),
    };
  },
  'sign-in': (source, options) => ({
    fields: [
      number,
      name,
      unit(source),
      ...title(options),
      ...phone(options),
      blank('list.column.signature'),
      blank('list.column.remark'),
    ],
    groups: [{ words: '', lines: inOrder(source, options) }],
  }),
  absentees: (source, options) => ({
    fields: [
      number,
      name,
      unit(source),
      ...title(options),
      ...phone(options),
      { word: 'list.column.remark', text: ({ person }) => person?.notes ?? '' },
    ],
    groups: [
      { words: '', lines: placeBookOf(source).absent.map((person) => ({ person, place: undefined })) },
    ],
  }),
  door: (source) => ({
    fields: [
      number,
      placeWords(source),
      name,
      unit(source),
      tick('list.column.handed'),
      tick('list.column.arrived'),
    ],
    groups: grouped(taken(source), ({ place }) =>
      place === undefined
        ? ''
        : [sayArea(source, place), sayRow(source.language, place)].filter(Boolean).join(' '),
    ),
  }),
  tables: (source, options) => {
    const seated = taken(source).filter(({ place }) => place !== undefined && isTable(place.row));
    return {
      fields: [
        {
          word: 'list.column.place',
          text: ({ place }) => (place === undefined ? '' : saySeatOfRow(source.language, place)),
        },
        name,
        unit(source),
        ...title(options),
        { word: 'list.column.diet', text: ({ person }) => person?.diet ?? '' },
      ],
      groups: grouped(seated, ({ place }) => (place === undefined ? '' : sayTable(source, place))),
    };
  },
};

/** What the first number of a seat counts: rows, tables, or both in one list. */
function rowWord(lines: readonly Line[]): ColumnWord {
  const tables = lines.filter(({ place }) => place !== undefined && isTable(place.row)).length;
  if (tables === 0) return 'list.column.row';
  return tables === lines.length ? 'list.column.table' : 'list.column.row-or-table';
}

/** 1桌（主桌）. */
function sayTable(source: PrintSource, place: Place): string {
  const main = isMainTable(place) ? sayOnPaper(source.language, 'list.main-table') : '';
  return [sayArea(source, place), `${sayRow(source.language, place)}${main}`].filter(Boolean).join(' ');
}
