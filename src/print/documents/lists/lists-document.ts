import { defineDocument } from '../../document.ts';
import { sheetSize } from '../../layout/sheet.ts';
import { tableOf } from '../../set/table-of.ts';
import { listPapers } from '../../set/table-paper.ts';
import { type ListOptions, listOptions } from './list-options.ts';
import { listHeading, listMatter } from './list-rows.ts';

/** A sign-in sheet leaves room to write. */
const SIGNING_MM = 11;

/** 座次表, 签到表, 请假名单, 发放表, 桌次表. */
export const listsDocument = defineDocument<ListOptions>({
  kind: 'lists',
  options: listOptions,
  isOffered: (source) => source.plan.people.length > 0,
  papers: ({ source, options, type }) =>
    listPapers({
      source,
      type,
      sheet: sheetSize(options.sheet, options.lie),
      marginMm: options.marginMm,
      heading: listHeading(source, options),
      ...listMatter(source, options),
      rowMm: options.list === 'sign-in' ? Math.max(SIGNING_MM, options.rowMm) : options.rowMm,
      textMm: options.textMm,
      key: `lists/${options.list}`,
    }),
  tables: ({ source, options }) => [
    tableOf(source, listHeading(source, options), listMatter(source, options)),
  ],
});
