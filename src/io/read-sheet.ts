import type { Party } from '../layout/attendee.ts';
import { diagnose } from './diagnose.ts';
import { agendaOfTable } from './people/agenda-of-table.ts';
import { cleanText } from './people/clean-text.ts';
import { peopleOfTable } from './people/people-of-table.ts';
import type { PersonDraft } from './people/person-draft.ts';
import { partyOfTitle } from './people/read-party.ts';
import type {
  AgendaItem,
  Diagnostic,
  PassedOver,
  RosterOptions,
  RosterSheet,
  RosterTable,
  SheetChoice,
  SheetKind,
} from './roster.ts';
import { findSeatGrid } from './seats/find-seat-grid.ts';
import type { RawSheet } from './sheets/raw-sheet.ts';
import { upright } from './sheets/upright.ts';
import type { Field } from './tables/field.ts';
import { findTables } from './tables/find-tables.ts';
import { type SheetGrid, sheetGrid } from './tables/sheet-grid.ts';
import { keyColumnOf, type Table } from './tables/table.ts';

/** Names of sheets that explain how to fill in the others, or hold the choices of their lists. */
const INSTRUCTIONS =
  /填写说明|填表说明|填报说明|使用说明|操作说明|填写须知|填表须知|注意事项|^说明$|^须知$|示例|样例|样表|范例|模板说明|数据字典|字典|下拉|选项|枚举|代码表|readme|instruction|^example|^sample|how to/i;

/** Names of sheets whose people are not those of the meeting, where another sheet has those. */
export const SET_ASIDE =
  /作废|废止|废弃|停用|旧(名单|版|表|稿)|^旧(?![城区村街改厂址货])|备份|历史(名单|版|表|稿|数据|记录)|上次|去年|backup|obsolete|通讯录|电话簿|联系表/i;

/** What one sheet gave. */
export interface ReadSheet {
  readonly sheet: RosterSheet;
  readonly people: readonly PersonDraft[];
  readonly items: readonly AgendaItem[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Read one sheet: find its tables, then their people or agenda items.
 *
 * @param number - place of the sheet in the file, from 1.
 * @param fields - meaning of the columns where the file kind tells it.
 */
export function readSheet(
  given: RawSheet,
  number: number,
  options: RosterOptions,
  fields: readonly Field[] | undefined,
): ReadSheet {
  const raw = upright(given);
  const choice = options.sheets?.find((one) => one.sheet === raw.name);
  const grid = sheetGrid(raw);
  const tables = findTables(grid, fields, choice);
  const kind = kindOf(raw, grid, tables, choice);
  const included = choice?.include ?? (kind === 'people' || kind === 'agenda');
  const party = partyOf(raw.name, choice);
  const people: PersonDraft[] = [];
  const items: AgendaItem[] = [];
  const passedOver: PassedOver[] = [];
  const diagnostics: Diagnostic[] = [...troublesOf(raw)];
  let blankRows = 0;
  let last = -1;
  for (const table of included ? tables : []) {
    const startsNewRows = table.firstRow > last;
    if (startsNewRows) passedOver.push(...rowsAbove(grid, table, last + 1));
    const found =
      table.kind === 'agenda'
        ? { people: [], ...agendaOfTable(grid, table, raw.name) }
        : {
            items: [],
            ...peopleOfTable(grid, table, {
              number,
              name: raw.name,
              ...(party === undefined ? {} : { party }),
              joinSpacedNames: options.joinSpacedNames ?? true,
            }),
          };
    for (const person of found.people) people.push(person);
    items.push(...found.items);
    const known = new Set(startsNewRows ? [] : passedOver.map(({ row }) => row)); // said by the table beside
    passedOver.push(...found.passedOver.filter(({ row }) => !known.has(row)));
    for (const one of found.diagnostics) diagnostics.push(one);
    if (startsNewRows) blankRows += found.blankRows;
    last = Math.max(last, table.lastRow);
    diagnostics.push(...doubtsOfTable(table, raw.name));
  }
  diagnostics.push(...doubtOfHiddenRows(raw, people));
  // names in a grid without headings run along the rows
  if (tables.every(({ beside, post }) => beside !== undefined && post === undefined))
    people.sort((a, b) => a.at.row - b.at.row);
  return {
    sheet: {
      name: raw.name,
      kind,
      included,
      ...(party === undefined ? {} : { party }),
      tables: tables.map((table) => describe(grid, table)),
      passedOver: passedOver.sort((a, b) => a.row - b.row),
      blankRows,
      people: people.length,
      agendaItems: items.length,
    },
    people,
    items,
    diagnostics,
  };
}

function kindOf(
  raw: RawSheet,
  grid: SheetGrid,
  tables: readonly Table[],
  choice: SheetChoice | undefined,
): SheetKind {
  if (grid.rowCount === 0) return 'empty';
  if (choice?.columns !== undefined && tables.length > 0) return tables[0]?.kind ?? 'people';
  if (raw.hidden) return 'hidden';
  if (INSTRUCTIONS.test(raw.name)) return 'instructions';
  if (tables.every((table) => table.guessed) && findSeatGrid(grid) !== undefined) return 'seat-grid';
  return tables[0]?.kind ?? 'no-table';
}

function partyOf(name: string, choice: SheetChoice | undefined): Party | undefined {
  if (choice?.party !== undefined) return choice.party === 'none' ? undefined : choice.party;
  return partyOfTitle(name);
}

/** Titles and notes between the table before and the headings of this one. */
function rowsAbove(grid: SheetGrid, table: Table, from: number): readonly PassedOver[] {
  const rows: PassedOver[] = [];
  const end = table.headerRows[0] ?? table.firstRow;
  for (let row = from; row < end; row++) {
    const text = (grid.sheet.rows[row] ?? [])
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '')
      .join(' ');
    if (text !== '')
      rows.push({
        row: row + 1,
        why: /^[（(【]|^(注|说明|备注|时间|地点)/.test(text) ? 'note' : 'title',
        text: cleanText(text).text.slice(0, 200),
      });
  }
  return rows;
}

function doubtsOfTable(table: Table, sheet: string): readonly Diagnostic[] {
  const hasName = table.kind === 'agenda' || keyColumnOf(table) !== undefined;
  const row = (table.headerRows[0] ?? table.firstRow) + 1;
  if (!hasName) {
    return [
      diagnose(
        'no-name-column',
        { sheet, row },
        {
          text: table.columns
            .map((column) => column.heading)
            .join(' ')
            .slice(0, 80),
        },
      ),
    ];
  }
  return table.guessed ? [diagnose('guessed-columns', { sheet, row }, { count: table.columns.length })] : [];
}

/** People of rows that whoever sent the list may not have seen. */
function doubtOfHiddenRows(raw: RawSheet, people: readonly PersonDraft[]): readonly Diagnostic[] {
  const hidden = new Set((raw.hiddenRows ?? []).map((row) => row + 1));
  const found = people.filter(({ at }) => hidden.has(at.row));
  const [first] = found;
  if (first === undefined) return [];
  const rows = [...new Set(found.map(({ at }) => at.row))];
  const shown = rows.slice(0, 20).join('、') + (rows.length > 20 ? '…' : '');
  const keys = found.map(({ key }) => key);
  return [
    diagnose(
      'rows-hidden',
      { sheet: raw.name, row: first.at.row },
      { count: rows.length, rows: shown },
      keys,
    ),
  ];
}

function troublesOf(raw: RawSheet): readonly Diagnostic[] {
  return raw.troubles
    .slice(0, 500)
    .map(({ row, column, what, text }) =>
      diagnose(
        what,
        { sheet: raw.name, row: row + 1, column: column + 1 },
        what === 'cell-cut' ? { characters: Number(text) } : { text },
      ),
    );
}

function describe(grid: SheetGrid, table: Table): RosterTable {
  return {
    headerRows: table.headerRows.map((row) => row + 1),
    firstRow: table.firstRow + 1,
    lastRow: table.lastRow + 1,
    columns: table.columns.map(({ column, heading, field, confidence }) => ({
      column: column + 1,
      heading: heading.replace(/\s*\n\s*/g, ''),
      field,
      confidence,
      samples: samplesOf(grid, table, column),
    })),
  };
}

function samplesOf(grid: SheetGrid, table: Table, column: number): readonly string[] {
  const samples: string[] = [];
  for (let row = table.firstRow; row <= table.lastRow && samples.length < 5; row++) {
    const text = grid.own(row, column);
    if (text !== '') samples.push(cleanText(text).text.slice(0, 40));
  }
  return samples;
}
