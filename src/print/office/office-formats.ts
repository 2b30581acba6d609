import type { PrintDocument } from '../document.ts';
import type { OfficeFormat } from '../print-task.ts';

/** Papers whose words alone make them: they can be retouched as text boxes. */
export const BOXED: ReadonlySet<string> = new Set(['plates', 'table-cards', 'welcome']);

/** The formats of office programs that a kind of paper can be written in. */
export function officeFormatsOf({
  kind,
  tables,
}: Pick<PrintDocument, 'kind' | 'tables'>): readonly OfficeFormat[] {
  if (tables !== undefined) return ['xlsx', 'docx'];
  return BOXED.has(kind) ? ['docx'] : [];
}
