import type { ZuociFailure, ZuociFile } from '../io/zuoci-file.ts';
import type { RosterSource } from '../ui/import/roster-source.ts';

/** What a file turned out to be. */
export type OpenedFile =
  | { readonly kind: 'plan'; readonly file: ZuociFile }
  | { readonly kind: 'roster'; readonly source: RosterSource }
  | { readonly kind: 'failed'; readonly why: ZuociFailure };

/** Look at a file: plans are opened, everything else goes to the reader of lists, which says what it is. */
export async function openFile(file: File): Promise<OpenedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!/\.zuoci$/i.test(file.name))
    return { kind: 'roster', source: { name: file.name, input: { kind: 'file', bytes } } };
  const { readZuoci } = await import('../io/zuoci-file.ts');
  const read = readZuoci(bytes);
  return read.ok ? { kind: 'plan', file: read.value } : { kind: 'failed', why: read.failure };
}

/** What a list is called beside the meeting it is for: 全县经济工作会议-参会名单. */
const LIST_WORDS = '名单|名册|人员表|座位表|座次表|一览表|议题与人员|参会人员|出席人员';
const LIST_ENDING = new RegExp(
  `[-—_－·\\s]+[^-—_－·\\s]{0,8}(${LIST_WORDS})$|(参会|参加|出席|与会|代表|学员|宾客)?(人员)?(名单|花?名册)$`,
);
const STATE = '(最终|最新|终|定|修改|修订|更新)';
/** How often a list was written: （最终版）, 终稿2, v3, (1). */
const VERSION = new RegExp(
  `[-—_\\s]*([（(]${STATE}[版稿]?\\d?[)）]|${STATE}[版稿]\\d?|[（(]\\d+[)）]|[vV]\\d+|副本)$`,
);
/** A number in a folder before the name; a year belongs to the name. */
const FILE_NUMBER = /^(附件\s*\d*|\d{1,2})\s*[-—_.、：:]\s*(?=\D|\d{4})/;

/** What a new meeting is first called: the name of its file, without what only says that it is a list. */
export function meetingNameOf(file: string): string {
  const whole = file.replace(/\.[^.]{1,6}$/, '').trim();
  const name = whole.replace(FILE_NUMBER, '').replace(VERSION, '').trim();
  const short = name.replace(LIST_ENDING, '').trim();
  return short || name || whole;
}
