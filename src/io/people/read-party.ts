import type { Party } from '../../layout/attendee.ts';
import { comparable } from './clean-text.ts';

const HOST =
  /主方|主办方?|会见方|我[方省市州县区]|中方|^甲方|东道主|接待方|本方|主人方|本地|\bhosts?\b|\bhost (party|side)\b|\bchinese (party|side|delegation)\b/i;
const GUEST =
  /客方|客人|来宾|外方|^乙方|对方|来访|宾客方|嘉宾|客商|外宾|贵宾|上级|\bguests?\b|\bvisitors?\b|\bvisiting\b/i;

/** 俄方, 美方代表团, 哈方人员: the other country of talks, as the whole of a heading. */
const COUNTRY =
  /^(?:[一二三四]、)?[美俄日韩朝法德英意加澳新印越泰老缅柬马菲蒙哈吉乌塔土巴阿沙埃肯坦尼西葡荷比瑞挪丹芬波捷匈罗塞希欧]方(?:人员|代表团?|名单|成员|(?:出席|参会|与会|会谈|参加)人员)?[:：]?(?:[（(].*[)）])?$/;

/**
 * Read the party from the name of a sheet, a title or a section.
 *
 * @returns undefined where neither or both parties are named (主客双方名单).
 */
export function partyOfTitle(text: string): Party | undefined {
  const [host, guest] = [HOST.test(text), GUEST.test(text) || COUNTRY.test(text.trim())];
  return host === guest ? undefined : host ? 'host' : 'guest';
}

/** Read a cell of a party column; 主, 客, H and G are enough there. */
export function readParty(text: string): Party | undefined {
  const word = comparable(text);
  if (/^(主|主人|主宾?方|甲方|h|host|a|我|中)$/.test(word)) return 'host';
  if (/^(客|宾|客宾|宾方|乙方|g|guest|b|外)$/.test(word)) return 'guest';
  return partyOfTitle(text);
}
