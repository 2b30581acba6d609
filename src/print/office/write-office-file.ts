import type { PrintDocument, PrintRequest } from '../document.ts';
import type { OfficeFormat } from '../print-task.ts';
import { writePapersDocx } from './write-papers-docx.ts';
import { writeTablesDocx } from './write-tables-docx.ts';
import { writeTablesXlsx } from './write-tables-xlsx.ts';

/** Papers whose words alone make them: they can be retouched as text boxes. */
const BOXED: ReadonlySet<string> = new Set(['plates', 'table-cards', 'welcome']);

/** The formats of office programs that a kind of paper can be written in. */
export function officeFormatsOf({
  kind,
  tables,
}: Pick<PrintDocument, 'kind' | 'tables'>): readonly OfficeFormat[] {
  if (tables !== undefined) return ['xlsx', 'docx'];
  return BOXED.has(kind) ? ['docx'] : [];
}

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
