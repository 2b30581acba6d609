import type { PrintDocument, PrintRequest } from '../document.ts';
import type { OfficeFormat } from '../print-task.ts';
import { BOXED, officeFormatsOf } from './office-formats.ts';
import { writePapersDocx } from './write-papers-docx.ts';
import { writeTablesDocx } from './write-tables-docx.ts';
import { writeTablesXlsx } from './write-tables-xlsx.ts';

/**
 * Write a document for Excel or Word: lists as tables, plates and cards as text boxes.
 *
 * @param only - keys of the papers wanted, where they are text boxes; all of them unless told.
 * @returns undefined where the kind of paper has no such format.
 */
export async function writeOfficeFile(
  document: PrintDocument,
  request: PrintRequest<unknown>,
  format: OfficeFormat,
  only?: ReadonlySet<string>,
): Promise<Uint8Array | undefined> {
  if (!officeFormatsOf(document).includes(format)) return undefined;
  const date = request.source.printedAt;
  if (format === 'docx' && BOXED.has(document.kind)) {
    const papers = document.papers(request).filter(({ key }) => only === undefined || only.has(key));
    return writePapersDocx(papers, request.type, date);
  }
  const tables = document.tables?.(request) ?? [];
  return format === 'xlsx' ? writeTablesXlsx(tables, date) : writeTablesDocx(tables, date);
}
