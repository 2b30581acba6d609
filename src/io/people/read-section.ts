import type { Party, Role } from '../../layout/attendee.ts';
import { looksLikeUnit } from './looks-like.ts';
import { partyOfTitle } from './read-party.ts';
import { readRemark } from './read-remark.ts';
import { bareNumber, isTableLabel, readNumber } from './read-seat-label.ts';

/** What a heading inside a list says about the people below it. */
export interface Section {
  readonly name: string;
  readonly party?: Party;
  readonly roles: readonly Role[];
  /** Set where the section is a dinner table: 3号桌. */
  readonly table: string;
  /** Set where the section is a unit: 县财政局（3人）. */
  readonly unit: string;
  /** Set where the section is a batch of an award: 第一批：省级劳动模范. */
  readonly batch?: number;
}

/** A heading that says it is one of several: it is numbered, counted or ends with a colon. */
const MARKED = /^[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]\s*共?\s*\d+\s*[人名位]\s*[）)]$|[:：]$/u;
/** What everybody of a list is, in its title: 列席人员名单, 领奖代表. */
const ALL_ARE =
  /(列席|旁听|领奖|受奖|获奖|受表彰|发言|请假|缺席|翻译|记录)(人员|代表|名单|对象|同志|人)(名单|名册|一览表?|登记表|签到表)?\s*([（(][^（）()]*[）)])?[:：]?$/;

/**
 * Read the words directly above a list.
 *
 * @returns the section they are, and whether the list has others like it; a title is none of several and names no group.
 */
export function readHead(head: string): { readonly section: Section; readonly isMarked: boolean } {
  const found = readSection(head);
  const isMarked = MARKED.test(head) && !/(名单|名册|一览表?|[计总]表)([（(].*[）)])?[:：]?$/.test(head);
  if (isMarked) return { section: found, isMarked };
  const roles = ALL_ARE.test(head) && !/[及和与、暨]|出席/.test(head) ? found.roles : [];
  return { section: { ...found, name: '', unit: '', roles }, isMarked };
}

/**
 * Find the unit that a form was filled in by: 填报单位：县林业局（盖章）, 单位名称 县残联; not who holds the meeting.
 *
 * @returns '' where the words name none.
 */
export function unitOfForm(title: string): string {
  const found =
    /(?<!主办|承办|协办|主管|责任|牵头)单位(?:名称)?(?:[（(][盖公签]章[）)])?[:：\s]\s*([^\s:：（）()，,;；]{2,30})/u.exec(
      title,
    );
  const unit = found?.[1] ?? '';
  return looksLikeUnit(unit) ? unit : '';
}

/** Read a heading inside a list: 一、主方人员（12人）, 列席人员：, 县财政局. */
export function readSection(text: string): Section {
  const name = text
    .replace(/^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．:：]\s*/u, '')
    .replace(/[（(]?\s*共?\s*\d+\s*[人名位]\s*[）)]?\s*[:：]?$/u, '')
    .replace(/[:：]\s*$/u, '')
    .trim();
  const party = partyOfTitle(name);
  const batch = readNumber(/^第(\d{1,2}|[一二三四五六七八九十]{1,3})批/u.exec(name)?.[1] ?? '');
  const isAward = batch !== undefined && /奖|表彰|授牌|模范|先进/.test(name);
  const roles = (isAward ? (['recipient'] as const) : readRemark(name).roles).filter(
    (role) =>
      role === 'observer' ||
      role === 'absent' ||
      role === 'recipient' ||
      role === 'speaker' ||
      role === 'interpreter' ||
      role === 'note-taker' ||
      role === 'signer',
  );
  const isUnit =
    looksLikeUnit(name) && party === undefined && roles.length === 0 && !/人员|名单|领导|代表团?$/.test(name);
  return {
    name,
    ...(party === undefined ? {} : { party }),
    roles,
    table: isTableLabel(name) ? bareNumber(name) : '',
    unit: isUnit ? name : '',
    ...(batch === undefined ? {} : { batch }),
  };
}
