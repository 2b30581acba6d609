import { defineDocument } from '../../document.ts';
import { setList } from '../../set/list-look.ts';
import { tableOf } from '../../set/table-of.ts';
import { type ListOptions, listOptions } from './list-options.ts';
import { listHeading, listMatter } from './list-rows.ts';

/** A sign-in sheet leaves room to write. */
const SIGNING_MM = 11;

/** 座次表, 签到表, 请假名单, 发放表, 桌次表. */
export const listsDocument = defineDocument<ListOptions>({
  kind: 'lists',
  options: listOptions,
  isOffered: (source) => source.plan.people.length > 0,
  papers: (request) => {
    const { source, options } = request;
    const rowMm = options.list === 'sign-in' ? Math.max(SIGNING_MM, options.rowMm) : options.rowMm;
    return setList(
      { ...request, options: { ...options, rowMm } },
      {
        heading: listHeading(source, options),
        ...listMatter(source, options),
        key: `lists/${options.list}`,
      },
    );
  },
  tables: ({ source, options }) => [
    tableOf(source, listHeading(source, options), listMatter(source, options)),
  ],
});
