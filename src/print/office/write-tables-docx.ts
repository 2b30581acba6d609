import type { Table } from 'docx';
import type { PrintTable } from '../print-table.ts';
import { steadyZip } from './steady-zip.ts';
import { halfPoints, twips, wordFont } from './word-fonts.ts';

const INNER_MM = 180;
const WIDE_MM = 190;

/** Write lists as a text document: a section each, the head repeated on each page, no line cut. */
export async function writeTablesDocx(tables: readonly PrintTable[], date: string): Promise<Uint8Array> {
  const docx = await import('docx');
  const sections = tables.map((table) => {
    const wide = table.columns.reduce((sum, { widthMm }) => sum + widthMm, 0) > WIDE_MM;
    const innerMm = wide ? INNER_MM + 87 : INNER_MM;
    return {
      properties: {
        page: {
          size: {
            width: twips(210),
            height: twips(297),
            orientation: wide ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
          },
          margin: { top: twips(15), bottom: twips(15), left: twips(15), right: twips(15) },
        },
      },
      footers: {
        default: new docx.Footer({
          children: [
            new docx.Paragraph({
              alignment: docx.AlignmentType.CENTER,
              children: [
                new docx.TextRun({
                  children: [docx.PageNumber.CURRENT, ' / ', docx.PageNumber.TOTAL_PAGES],
                }),
              ],
            }),
          ],
        }),
      },
      children: [
        new docx.Paragraph({
          alignment: docx.AlignmentType.CENTER,
          spacing: { after: 160 },
          children: [new docx.TextRun({ text: table.title, size: halfPoints(6), ...wordFont('song-heavy') })],
        }),
        tableOf(docx, table, innerMm),
      ],
    };
  });
  const file = new docx.Document({ creator: 'Zuoci', lastModifiedBy: 'Zuoci', sections });
  return steadyZip(new Uint8Array(await docx.Packer.toArrayBuffer(file)), date);
}

function tableOf(docx: typeof import('docx'), table: PrintTable, innerMm: number): Table {
  const whole = table.columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
  const widths = table.columns.map(({ widthMm }) => twips((widthMm / whole) * innerMm));
  const row = (texts: readonly string[], head: boolean) =>
    new docx.TableRow({
      tableHeader: head,
      cantSplit: true,
      children: texts.map(
        (text, index) =>
          new docx.TableCell({
            width: { size: widths[index] ?? 0, type: docx.WidthType.DXA },
            verticalAlign: docx.VerticalAlignTable.CENTER,
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            ...(head ? { shading: { fill: 'ECECEC' } } : {}),
            children: [
              new docx.Paragraph({
                ...(head ? { alignment: docx.AlignmentType.CENTER } : {}),
                children: [
                  new docx.TextRun({ text, size: halfPoints(3.7), ...wordFont(head ? 'hei' : 'song') }),
                ],
              }),
            ],
          }),
      ),
    });
  return new docx.Table({
    width: { size: twips(innerMm), type: docx.WidthType.DXA },
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
    rows: [
      row(
        table.columns.map(({ heading }) => heading),
        true,
      ),
      ...table.rows.map((texts) => row(texts, false)),
    ],
  });
}
