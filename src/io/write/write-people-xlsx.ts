import { utils, type WorkSheet, write } from '@e965/xlsx';
import type { AgendaItem, AgendaPerson } from '../roster.ts';
import { peopleRows, type WrittenPerson } from './people-columns.ts';

/**
 * Write people, and the agenda where there is one, as an Excel workbook. All cells are text or plain numbers, none a formula.
 *
 * @returns the bytes of the file.
 */
export function writePeopleXlsx(
  people: readonly WrittenPerson[],
  extra: { readonly agenda?: readonly AgendaItem[] } = {},
): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheetOf(peopleRows(people)), '人员');
  const agenda = extra.agenda ?? [];
  if (agenda.length > 0) utils.book_append_sheet(book, sheetOf(agendaRows(agenda)), '议题');
  const written: ArrayBuffer = write(book, { type: 'array', bookType: 'xlsx', compression: true });
  return new Uint8Array(written);
}

function sheetOf(rows: readonly (readonly string[])[]): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((text) => ({ t: 's', v: text }))));
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.slice(0, 200).reduce((most, row) => Math.max(most, widthOf(row[column] ?? '')), 4),
  );
  sheet['!cols'] = widths.map((width) => ({ wch: Math.min(40, width + 2) }));
  return sheet;
}

/** Width in half characters: a Chinese character is two wide. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u00ff' ? 2 : 1), 0);

function agendaRows(agenda: readonly AgendaItem[]): readonly (readonly string[])[] {
  const head = ['议题序号', '议题名称', '汇报单位', '汇报人', '汇报时间（分钟）', '列席单位及人员', '备注'];
  return [
    head,
    ...agenda.map((item) => [
      String(item.number),
      item.topic,
      item.unit,
      item.reporters.map((one) => personText(one, item.unit)).join('；'),
      item.minutes === undefined ? '' : String(item.minutes),
      item.observers.map((one) => personText(one, '')).join('；'),
      item.notes,
    ]),
  ];
}

const personText = (one: AgendaPerson, unit: string): string =>
  [one.unit === unit ? '' : one.unit, one.name, one.title].filter((word) => word !== '').join(' ');
