import type { Party, Role } from '../../layout/attendee.ts';
import { diagnose } from '../diagnose.ts';
import type { Diagnostic, PassedOver } from '../roster.ts';
import { classifyRow } from '../tables/classify-row.ts';
import type { Field } from '../tables/field.ts';
import { fillDown } from '../tables/fill-down.ts';
import { nameShare } from '../tables/guess-columns.ts';
import type { SheetGrid } from '../tables/sheet-grid.ts';
import { columnOf, keyColumnOf, type Table, type TableColumn } from '../tables/table.ts';
import { isAwardHeading } from './award-heading.ts';
import { cleanText } from './clean-text.ts';
import { draftPerson, type RowCells } from './draft-person.ts';
import { nameLikeness } from './looks-like.ts';
import { isGroup, isSurnameWithTitle, namesOnlySome } from './not-a-person.ts';
import type { PersonDraft } from './person-draft.ts';
import { readAttendance } from './read-attendance.ts';
import { readName } from './read-name.ts';
import { partyOfTitle } from './read-party.ts';
import { readRemark } from './read-remark.ts';
import { readNumber } from './read-seat-label.ts';
import { readHead, readSection, type Section, unitOfForm } from './read-section.ts';

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
  const given = openingSection(table, sheet.name);
  const sections = new Map<number, Section>();
  const entryRows: number[] = [];
  let blankRows = 0;
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const found = classifyRow(grid, table, row);
    if (found.is === 'blank') blankRows++;
    else if (found.is === 'entry') entryRows.push(row);
    else {
      const isTitle = found.why === 'section' && `${table.title} ${table.head}`.includes(found.text); // of each page
      passedOver.push({ row: row + 1, why: isTitle ? 'title' : found.why, text: found.text });
      if (found.why === 'section')
        sections.set(
          row,
          isTitle ? given.first : { ...given.all, ...told(readSection(cleanText(found.text).text)) },
        );
      diagnostics.push(...sayPassedOver(grid, table, row, found.why, sheet.name));
    }
  }
  const filled = fillDown(grid, table, entryRows);
  const people: PersonDraft[] = [];
  const joined = { count: 0, row: 0, example: '' };
  const party = partyOfTitle(table.title) ?? sheet.party;
  const setting = {
    group: sheet.name,
    post: table.post ?? '',
    ...(party === undefined ? {} : { party }),
  };
  const columns = new Map<Field, number>();
  for (const { field, column } of table.columns) if (!columns.has(field)) columns.set(field, column);
  const customColumns = table.columns.filter((column) => column.field === 'custom');
  const noteColumns = table.columns.filter((column) => column.field === 'notes').slice(1);
  const asksForLeave = /请假|缺席|absent|leave/i.test(columnOf(table, 'attendance')?.heading ?? '');
  const nameColumn = keyColumnOf(table)?.column;
  const asked = rolesAsked(customColumns);
  let section = given.first;
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
      roles: asked
        .filter(({ column, says }) => says(cleanText(grid.shown(row, column)).text))
        .map(({ role }) => role),
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
      const made = draftPerson(keys[nth] ?? '', one, cells, { ...setting, section });
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
  diagnostics.push(...sayOtherNames(grid, table, sheet.name));
  const placed = columns.has('exact-roles') ? [] : people.filter((one) => one.seatNumber !== '');
  if (placed[0] !== undefined)
    diagnostics.push(
      diagnose('seats-listed', placed[0].at, {
        count: placed.length,
        name: placed[0].name,
      }),
    );
  const unitless = given.unit === '' ? [] : people.filter(({ unit }) => unit === given.unit);
  if (unitless[0] !== undefined)
    diagnostics.push(
      diagnose('unit-from-title', unitless[0].at, { unit: given.unit, count: unitless.length }),
    );
  return { people, passedOver, blankRows, diagnostics };
}

/** What is said of a list before its first section, and what holds on through all sections. */
function openingSection(
  table: Table,
  sheet: string,
): {
  readonly first: Section;
  readonly all: Section;
  readonly unit: string;
} {
  const { section, isMarked } = readHead(cleanText(table.head).text);
  const roles = [
    ...readSection(keyColumnOf(table)?.heading ?? '').roles, // 领奖人 heads recipients
    ...[table.title, sheet].flatMap((words) => readHead(cleanText(words).text).section.roles),
  ];
  const hasUnits = columnOf(table, 'unit') !== undefined || columnOf(table, 'unit-title') !== undefined;
  const unit = hasUnits ? '' : unitOfForm(cleanText(`${table.title} ${table.head}`).text);
  const bare: Section = { name: '', roles, table: '', unit };
  const first = { ...bare, ...told(section), roles: [...new Set([...roles, ...section.roles])] };
  return { first, all: isMarked ? bare : first, unit };
}

/** What a section says, without what it leaves open. */
const told = (section: Section): Partial<Section> & Pick<Section, 'name'> => ({
  name: section.name,
  ...(section.party === undefined ? {} : { party: section.party }),
  ...(section.batch === undefined ? {} : { batch: section.batch }),
  ...(section.roles.length === 0 ? {} : { roles: section.roles }),
  ...(section.table === '' ? {} : { table: section.table }),
  ...(section.unit === '' ? {} : { unit: section.unit }),
});

interface AskedRole {
  readonly column: number;
  readonly role: Role;
  readonly says: (text: string) => boolean;
}

/** Headings of people beside the one of the row who may come too; contact persons and drivers do not. */
const OTHER_PEOPLE =
  /^(?!.*(联系|联络|驾驶|司机|经办|填[报表]|颁奖|审核)).*(人员|随员|随行|陪同|嘉宾|领导|代表|秘书|翻译|姓名)/;

function sayOtherNames(grid: SheetGrid, table: Table, sheet: string): readonly Diagnostic[] {
  const [header] = table.headerRows;
  if (header === undefined) return [];
  const rows = { first: table.firstRow, last: table.lastRow };
  return table.columns
    .filter(({ field, heading, column }) => {
      const isOther = field === 'custom' && OTHER_PEOPLE.test(heading);
      return isOther && nameShare(grid, column, rows) > 0.7;
    })
    .map(({ heading, column }) =>
      diagnose(
        'names-not-read',
        { sheet, row: header + 1, column: column + 1 },
        { heading: heading.replace(/\s/g, '') },
      ),
    );
}

/** Columns that ask whether somebody has a task: 是否发言, 领奖; or what award he receives. */
const rolesAsked = (columns: readonly TableColumn[]): readonly AskedRole[] =>
  columns.flatMap(({ heading, column }): readonly AskedRole[] => {
    const asks = heading.replace(/\s/g, '');
    if (isAwardHeading(heading))
      return [
        { column, role: 'recipient', says: (text) => /\p{sc=Han}/u.test(text) && !/^[无否未没]/.test(text) },
      ];
    return /^(是否)?(作|做|上台|大会|表态|交流|典型)*(发言|领奖|汇报|主持|列席|致辞|请假|缺席)(顺序|次序|序号)?$/.test(
      asks,
    )
      ? readRemark(heading).roles.map((role) => ({
          column,
          role,
          says: (text) => readAttendance(text) === 'yes' || readNumber(text) !== undefined,
        }))
      : [];
  });

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

/** Fields that forms have printed already; a row with nothing else is an empty line or chair. */
const NUMBERED: ReadonlySet<Field> = new Set([
  'name',
  'rank',
  'table',
  'seat-row',
  'seat-number',
  'seat-label',
]);

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
    ({ field, column }) => !NUMBERED.has(field) && grid.own(row, column) !== '',
  );
  if (telling.length === 0) return []; // only a printed number: an empty line of a form
  const column = keyColumnOf(table)?.column ?? table.left;
  const text = telling
    .map((one) => grid.own(row, one.column))
    .join(' ')
    .slice(0, 100);
  const isMany = telling.some((one) => isGroup(grid.own(row, one.column)));
  return [
    diagnose(isMany ? 'group-as-name' : 'empty-name', { sheet, row: row + 1, column: column + 1 }, { text }),
  ];
}

function doubtsOfName(
  raw: string,
  cell: ReturnType<typeof readName>,
  at: Diagnostic['at'],
  keys: readonly string[],
): readonly Diagnostic[] {
  const name = cell.names[0]?.name ?? '';
  const doubts: Diagnostic[] = [];
  const text = raw.slice(0, 100);
  if (isGroup(raw) || namesOnlySome(raw)) doubts.push(diagnose('group-as-name', at, { text }, keys));
  else if (cell.names.length === 0) doubts.push(diagnose('empty-name', at, { text }));
  if (cell.names.length > 1)
    doubts.push(diagnose('several-names', at, { text, count: cell.names.length }, keys));
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
    else if (
      one.name.length > 40 ||
      (nameLikeness(one.name) === 0 && !/^\p{Co}|\p{Co}/u.test(one.name)) ||
      isSurnameWithTitle(one.name)
    ) {
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
