import type { PrintTable } from '../print-table.ts';
import { steadyZip } from './steady-zip.ts';

/** A sheet of A4 holds so many millimetres of columns upright. */
const UPRIGHT_MM = 190;
/** Width of a column of a spreadsheet in characters, for a millimetre of paper. */
const CHARACTERS_IN_MM = 0.52;
const THIN = { style: 'thin', color: { argb: 'FF808080' } } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };

/**
 * Write lists as a workbook for printing and for going on: borders, the head repeated on each page, fitted to
 * the width of the sheet. All cells are text, none a formula.
 *
 * @param tables - a sheet each.
 * @param date - local date and time; equal lists with an equal date give equal files.
 */
export async function writeTablesXlsx(tables: readonly PrintTable[], date: string): Promise<Uint8Array> {
  const { Workbook } = await import('@cj-tech-master/excelts');
  const book = new Workbook();
  const names = new Set<string>();
  for (const table of tables) {
    const wide = table.columns.reduce((sum, { widthMm }) => sum + widthMm, 0) > UPRIGHT_MM;
    const sheet = book.addWorksheet(sheetName(table.name, names), {
      pageSetup: {
        paperSize: 9,
        orientation: wide ? 'landscape' : 'portrait',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        horizontalCentered: true,
        printTitlesRow: '1:2',
        margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
      },
      headerFooter: { oddFooter: '&C&P / &N' },
      views: [{ state: 'frozen', ySplit: 2 }],
    });
    sheet.columns = table.columns.map(({ widthMm }) => ({
      width: Math.max(5, Math.round(widthMm * CHARACTERS_IN_MM)),
    }));
    const count = Math.max(1, table.columns.length);
    const title = sheet.addRow([table.title]);
    if (count > 1) sheet.mergeCells(1, 1, 1, count);
    title.height = 30;
    title.getCell(1).font = { name: '黑体', size: 16 };
    title.getCell(1).alignment = { horizontal: 'center', vertical: 'middle' };
    const head = sheet.addRow(table.columns.map(({ heading }) => heading));
    head.height = 22;
    for (let column = 1; column <= count; column += 1) {
      const cell = head.getCell(column);
      cell.font = { name: '黑体', size: 11 };
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFECECEC' } };
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
      cell.border = BORDER;
    }
    for (const texts of table.rows) {
      const row = sheet.addRow([...texts]);
      row.height = 20;
      for (let column = 1; column <= count; column += 1) {
        const cell = row.getCell(column);
        cell.font = { name: '宋体', size: 11 };
        cell.numFmt = '@';
        cell.alignment = { vertical: 'middle', wrapText: true };
        cell.border = BORDER;
      }
    }
  }
  const written = await book.xlsx.writeBuffer();
  return steadyZip(new Uint8Array(written), date);
}

/** No two sheets of a book have one name. */
function sheetName(wanted: string, names: Set<string>): string {
  let name = wanted;
  for (let turn = 2; names.has(name); turn += 1) name = `${wanted.slice(0, 27)} ${turn}`;
  names.add(name);
  return name;
}
