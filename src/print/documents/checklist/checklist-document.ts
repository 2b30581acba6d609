import { z } from 'zod';
import { defineDocument } from '../../document.ts';
import type { PrintSource } from '../../print-source.ts';
import { listLook, setList } from '../../set/list-look.ts';
import { tableOf } from '../../set/table-of.ts';
import { type ListColumn, type ListRow, TICK } from '../../set/table-paper.ts';
import type { PaperWordKey } from '../../words/registry.ts';
import { sayOnPaper } from '../../words/say-paper.ts';
import { checklistOf } from './checklist-items.ts';

const checklistOptions = z.strictObject(listLook({ textMm: 3.9, rowMm: 8.5 }));
type ChecklistOptions = z.output<typeof checklistOptions>;

function matter(source: PrintSource) {
  const say = (key: PaperWordKey): string => sayOnPaper(source.language, key);
  const columns: readonly ListColumn[] = [
    { heading: say('checklist.column.done'), widthMm: 12, align: 'middle' },
    { heading: say('checklist.column.what'), widthMm: 52 },
    { heading: say('checklist.column.count'), widthMm: 16, align: 'middle' },
    { heading: say('checklist.column.note'), widthMm: 60 },
    { heading: say('checklist.column.who'), widthMm: 24 },
  ];
  const rows = checklistOf(source).flatMap(({ heading, items }): readonly ListRow[] => [
    { kind: 'group', text: heading },
    ...items.map(
      ({ what, count, note }): ListRow => ({ kind: 'cells', cells: [TICK, what, count, note, ''] }),
    ),
  ]);
  return { columns, rows };
}

/** 会前检查表: what is looked at one hour before the meeting, made from the plan. */
export const checklistDocument = defineDocument<ChecklistOptions>({
  kind: 'checklist',
  options: checklistOptions,
  isOffered: ({ shape }) => shape.seats.size > 0,
  papers: (request) =>
    setList(request, {
      heading: sayOnPaper(request.source.language, 'checklist.heading'),
      ...matter(request.source),
      key: 'checklist',
    }),
  tables: ({ source }) => [tableOf(source, sayOnPaper(source.language, 'checklist.heading'), matter(source))],
});
