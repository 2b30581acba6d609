import type { Field } from './field.ts';
import type { Header } from './find-headers.ts';
import { guessColumns } from './guess-columns.ts';
import { recogniseHeading } from './recognise-heading.ts';
import type { SheetGrid } from './sheet-grid.ts';
import type { TableColumn } from './table.ts';

/** Fields of an agenda; in a list of people such a heading is a column of its own. */
const AGENDA_FIELDS: ReadonlySet<Field> = new Set([
  'topic',
  'reporting-unit',
  'reporter',
  'observers',
  'minutes',
]);
/** Fields that a table has once; a second column of the kind is kept as it is. */
export const REPEATABLE: ReadonlySet<Field> = new Set(['notes', 'custom', 'ignore']);

/**
 * Name the columns of a band: by their headings, the surest first, then by what their cells look like.
 *
 * @param isAgenda - headings of an agenda mean another thing than those of a list of people.
 */
export function nameColumns(
  grid: SheetGrid,
  header: Header,
  band: { readonly left: number; readonly right: number },
  rows: { readonly first: number; readonly last: number },
  isAgenda: boolean,
): readonly TableColumn[] {
  const taken = new Set<Field>();
  const columns = new Map<number, TableColumn>();
  const order = Array.from({ length: band.right - band.left + 1 }, (_, index) => band.left + index)
    .map((column) => ({
      column,
      heading: header.headings[column] ?? '',
      known: recogniseHeading(header.headings[column] ?? ''),
    }))
    .sort((a, b) => (b.known?.confidence ?? 0) - (a.known?.confidence ?? 0) || a.column - b.column);
  for (const { column, heading, known } of order) {
    if (known === undefined) continue;
    const field = fieldIn(known.field, isAgenda, taken);
    columns.set(column, {
      column,
      heading,
      field,
      confidence: field === known.field ? known.confidence : 0.6,
    });
    taken.add(field);
  }
  const unnamed = order.filter(({ column }) => !columns.has(column)).map(({ column }) => column);
  const needed = new Set<Field>(
    isAgenda
      ? ALL_GUESSED
      : [
          ...taken,
          ...(taken.has('family-name') ? (['name'] as const) : []),
          ...(taken.has('unit-title') ? (['unit', 'title'] as const) : []),
          ...NEVER_UNDER_A_HEADING,
        ],
  );
  const guesses = guessColumns(grid, unnamed, rows, needed);
  for (const column of unnamed) {
    const heading = header.headings[column] ?? '';
    const guess =
      heading === '' || !(taken.has('name') || taken.has('family-name')) ? guesses.get(column) : undefined;
    if (guess !== undefined) columns.set(column, { column, heading, ...guess });
    else if (heading !== '' || hasCells(grid, column, rows)) {
      // What stands without a heading before the names gathers them: 县领导, 企业家代表.
      const gathers = heading === '' && column === band.left && !isAgenda && !taken.has('group');
      columns.set(column, { column, heading, field: gathers ? 'group' : 'custom', confidence: 0.5 });
    }
  }
  const sorted = [...columns.values()].sort((a, b) => a.column - b.column);
  return phonesOfOthers(settleNames(delegationsAsUnits(sorted)));
}

/** Delegates sit by delegation: it stands for the unit, and where somebody works is a part of his title. */
function delegationsAsUnits(columns: readonly TableColumn[]): readonly TableColumn[] {
  const delegation = columns.find(({ field, heading }) => field === 'group' && /^代表[团组]/.test(heading));
  if (delegation === undefined) return columns;
  const hasTitle = columns.some(({ field }) => field === 'title');
  return columns.map((column) => {
    if (column === delegation) return { ...column, field: 'unit' };
    if (column.field === 'unit-title') return { ...column, field: hasTitle ? 'custom' : 'title' };
    return column.field === 'unit' ? { ...column, field: 'custom' } : column;
  });
}

/** One name column is enough: family and given name serve only where there is none, a given name alone is the name. */
function settleNames(columns: readonly TableColumn[]): readonly TableColumn[] {
  const has = (field: Field): boolean => columns.some((column) => column.field === field);
  const spare = has('name') ? 'custom' : has('family-name') ? undefined : 'name';
  if (spare === undefined) return columns;
  return columns.map((column) =>
    column.field === 'given-name' || column.field === 'family-name' ? { ...column, field: spare } : column,
  );
}

/** 联络员 联系电话: the number right of another person is his. */
function phonesOfOthers(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.map((column, index) => {
    const before = columns[index - 1];
    const isOthers =
      before?.field === 'custom' && /联系人|联络[员人]|驾驶员|司机|经办人/.test(before.heading);
    return column.field === 'phone' && isOthers ? { ...column, field: 'custom' as const } : column;
  });
}

const NEVER_UNDER_A_HEADING: readonly Field[] = ['attendance', 'gender', 'ethnicity', 'party'];
const ALL_GUESSED: readonly Field[] = [
  'phone',
  'gender',
  'ethnicity',
  'party',
  'attendance',
  'rank',
  'unit',
  'title',
  'name',
];

/** A field in the setting of its table: in an agenda 单位 reports; in a list of people 汇报人 is the person. */
function fieldIn(field: Field, isAgenda: boolean, taken: ReadonlySet<Field>): Field {
  const meant = isAgenda ? agendaField(field, taken) : peopleField(field, taken);
  return taken.has(meant) && !REPEATABLE.has(meant) ? 'custom' : meant;
}

function agendaField(field: Field, taken: ReadonlySet<Field>): Field {
  if (field === 'unit' && !taken.has('reporting-unit')) return 'reporting-unit';
  if (field === 'name' && !taken.has('reporter')) return 'reporter';
  return AGENDA_FIELDS.has(field) || field === 'rank' || field === 'notes' || field === 'title'
    ? field
    : 'custom';
}

function peopleField(field: Field, taken: ReadonlySet<Field>): Field {
  if (field === 'reporter' && !(taken.has('name') || taken.has('family-name'))) return 'name';
  if (field === 'reporting-unit' && !taken.has('unit')) return 'unit';
  return AGENDA_FIELDS.has(field) ? 'custom' : field;
}

/** True when the column holds anything in these rows. */
export function hasCells(
  grid: SheetGrid,
  column: number,
  rows: { readonly first: number; readonly last: number },
): boolean {
  for (let row = rows.first; row <= rows.last; row++) if (grid.own(row, column) !== '') return true;
  return false;
}
