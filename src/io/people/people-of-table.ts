import type { Party } from '../../layout/attendee.ts';
import { diagnose } from '../diagnose.ts';
import type { Diagnostic, PassedOver } from '../roster.ts';
import { classifyRow } from '../tables/classify-row.ts';
import type { Field } from '../tables/field.ts';
import { fillDown } from '../tables/fill-down.ts';
import type { SheetGrid } from '../tables/sheet-grid.ts';
import { columnOf, keyColumnOf, type Table } from '../tables/table.ts';
import { cleanText } from './clean-text.ts';
import { draftPerson, type RowCells } from './draft-person.ts';
import { nameLikeness } from './looks-like.ts';
import type { PersonDraft } from './person-draft.ts';
import { readName } from './read-name.ts';
import { partyOfTitle } from './read-party.ts';
import { readSection, type Section } from './read-section.ts';

/** The people of one table with what was passed over and what is in doubt. */
export interface TablePeople {
  readonly people: readonly PersonDraft[];
  readonly passedOver: readonly PassedOver[];
  readonly blankRows: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is known of the sheet before its rows are read. */
export interface SheetSetting {
  /** Number of the sheet in the file, for the keys of its people. */
  readonly number: number;
  readonly name: string;
  readonly party?: Party;
  readonly joinSpacedNames: boolean;
}

/** Read the people of a table, row by row. */
export function peopleOfTable(grid: SheetGrid, table: Table, sheet: SheetSetting): TablePeople {
  const passedOver: PassedOver[] = [];
  const diagnostics: Diagnostic[] = [];
  const sections = new Map<number, Section>();
  const entryRows: number[] = [];
  let blankRows = 0;
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const found = classifyRow(grid, table, row);
    if (found.is === 'blank') blankRows++;
    else if (found.is === 'entry') entryRows.push(row);
    else {
      passedOver.push({ row: row + 1, why: found.why, text: found.text });
      if (found.why === 'section') sections.set(row, readSection(cleanText(found.text).text));
      diagnostics.push(...sayPassedOver(grid, table, row, found.why, sheet.name));
    }
  }
  const filled = fillDown(grid, table, entryRows);
  const people: PersonDraft[] = [];
  const joined = { count: 0, row: 0, example: '' };
  const party = partyOfTitle(table.title) ?? sheet.party;
  const setting = { group: sheet.name, ...(party === undefined ? {} : { party }) };
  const columns = new Map<Field, number>();
  for (const { field, column } of table.columns) if (!columns.has(field)) columns.set(field, column);
  const customColumns = table.columns.filter((column) => column.field === 'custom');
  const noteColumns = table.columns.filter((column) => column.field === 'notes').slice(1);
  const asksForLeave = /请假|缺席|absent|leave/i.test(columnOf(table, 'attendance')?.heading ?? '');
  const nameColumn = keyColumnOf(table)?.column;
  const { roles } = readSection(keyColumnOf(table)?.heading ?? ''); // 领奖人 heads recipients
  let section: Section | undefined =
    roles.length === 0 ? undefined : { name: '', roles, table: '', unit: '' };
  let from = table.firstRow;
  for (const row of entryRows) {
    for (; from < row; from++) section = sections.get(from) ?? section;
    const cells: RowCells = {
      at: { sheet: sheet.name, row: row + 1 },
      text: (field) => {
        const column = columns.get(field);
        return column === undefined ? '' : filled.cell(row, column);
      },
      column: (field) => {
        const column = columns.get(field);
        return column === undefined ? undefined : column + 1;
      },
      custom: [...customColumns, ...noteColumns]
        .map(({ heading, column }) => [heading, cleanText(grid.shown(row, column)).text] as const)
        .filter(([, text]) => text !== ''),
      attendanceAsksForLeave: asksForLeave,
      exact: columns.has('exact-roles'),
    };
    if (nameColumn === undefined) continue;
    const raw = rawName(grid, row, nameColumn, columns);
    const at = { sheet: sheet.name, row: row + 1, column: nameColumn + 1 };
    const cell = readName(raw, sheet.joinSpacedNames);
    const keys = cell.names.map(
      (_, nth) => `${sheet.number}:${row + 1}:${nameColumn + 1}${nth === 0 ? '' : `.${nth + 1}`}`,
    );
    diagnostics.push(...doubtsOfName(raw, cell, at, keys));
    if (cell.joined) {
      if (joined.count === 0) Object.assign(joined, { row: row + 1, example: cell.names[0]?.name ?? '' });
      joined.count++;
    }
    cell.names.forEach((one, nth) => {
      const made = draftPerson(
        keys[nth] ?? '',
        one,
        cells,
        section === undefined ? setting : { ...setting, section },
      );
      people.push(made.person);
      diagnostics.push(...made.diagnostics);
    });
  }
  if (joined.count > 0) {
    diagnostics.push(
      diagnose(
        'spaced-names-joined',
        { sheet: sheet.name, row: joined.row },
        { count: joined.count, example: joined.example },
      ),
    );
  }
  diagnostics.push(...sayFilled(grid, filled, table, sheet.name));
  return { people, passedOver, blankRows, diagnostics };
}

/** The name as the row has it; family and given name in columns of their own follow the habit of their script. */
function rawName(
  grid: SheetGrid,
  row: number,
  nameColumn: number,
  columns: ReadonlyMap<Field, number>,
): string {
  const name = grid.own(row, nameColumn);
  const givenColumn = columns.has('name') ? undefined : columns.get('given-name');
  const given = givenColumn === undefined ? '' : grid.own(row, givenColumn);
  if (given === '') return name;
  return /\p{sc=Han}/u.test(name + given) ? name + given : `${given} ${name}`;
}

function sayPassedOver(
  grid: SheetGrid,
  table: Table,
  row: number,
  why: PassedOver['why'],
  sheet: string,
): readonly Diagnostic[] {
  if (why === 'vacant') {
    const column = keyColumnOf(table)?.column ?? 0;
    return [
      diagnose('vacant-name', { sheet, row: row + 1, column: column + 1 }, { text: grid.own(row, column) }),
    ];
  }
  if (why !== 'no-name') return [];
  const telling = table.columns.filter(
    ({ field, column }) => field !== 'rank' && field !== 'name' && grid.own(row, column) !== '',
  );
  if (telling.length === 0) return []; // only a printed number: an empty line of a form
  const column = keyColumnOf(table)?.column ?? table.left;
  const text = telling
    .map((one) => grid.own(row, one.column))
    .join(' ')
    .slice(0, 100);
  return [diagnose('empty-name', { sheet, row: row + 1, column: column + 1 }, { text })];
}

function doubtsOfName(
  raw: string,
  cell: ReturnType<typeof readName>,
  at: Diagnostic['at'],
  keys: readonly string[],
): readonly Diagnostic[] {
  const name = cell.names[0]?.name ?? '';
  const doubts: Diagnostic[] = [];
  if (cell.names.length === 0) doubts.push(diagnose('empty-name', at, { text: raw.slice(0, 100) }));
  if (cell.names.length > 1)
    doubts.push(diagnose('several-names', at, { text: raw.slice(0, 100), count: cell.names.length }, keys));
  if (cell.stripped.length > 0)
    doubts.push(
      diagnose('stripped-characters', at, { name, codes: [...new Set(cell.stripped)].join(' ') }, keys),
    );
  for (const [from, to] of cell.mapped)
    doubts.push(diagnose('private-use-mapped', at, { name, from, to }, keys));
  cell.names.forEach((one, nth) => {
    const key = keys[nth] ?? '';
    if (one.before !== '')
      doubts.push(diagnose('title-before-name', at, { name: one.name, title: one.before }, [key]));
    if (/^[\d\s.,+()-]+$/.test(one.name))
      doubts.push(diagnose('number-as-name', at, { name: one.name }, [key]));
    else if (one.name.length > 40 || (nameLikeness(one.name) === 0 && !/^\p{Co}|\p{Co}/u.test(one.name))) {
      doubts.push(diagnose('odd-name', at, { name: one.name.slice(0, 60) }, [key]));
    }
  });
  return doubts;
}

function sayFilled(
  grid: SheetGrid,
  filled: ReturnType<typeof fillDown>,
  table: Table,
  sheet: string,
): readonly Diagnostic[] {
  const said: Diagnostic[] = filled.guessed.map(({ column, row, count }) =>
    diagnose(
      'unit-filled-down',
      { sheet, row: row + 1, column: column + 1 },
      { count, unit: filled.cell(row, column) },
    ),
  );
  const nameColumn = keyColumnOf(table)?.column ?? 0;
  for (const [column, rows] of filled.missing) {
    for (const row of rows.slice(0, 200)) {
      said.push(
        diagnose(
          'unit-missing',
          { sheet, row: row + 1, column: column + 1 },
          { name: grid.own(row, nameColumn) },
        ),
      );
    }
  }
  return said;
}
