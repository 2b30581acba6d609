import type { Party } from '../../layout/attendee.ts';
import { comparable } from './clean-text.ts';

const HOST = /主方|主办方?|我方|中方|东道主|接待方|本方|主人方|本地|\bhosts?\b|\bhost (party|side)\b/i;
const GUEST =
  /客方|客人|来宾|外方|对方|来访|宾客方|嘉宾|客商|外宾|贵宾|上级|\bguests?\b|\bvisitors?\b|\bvisiting\b/i;

/**
 * Read the party from the name of a sheet, a title or a section.
 *
 * @returns undefined where neither or both parties are named (主客双方名单).
 */
export function partyOfTitle(text: string): Party | undefined {
  const [host, guest] = [HOST.test(text), GUEST.test(text)];
  return host === guest ? undefined : host ? 'host' : 'guest';
}

/** Read a cell of a party column; 主, 客, H and G are enough there. */
export function readParty(text: string): Party | undefined {
  const word = comparable(text);
  if (/^(主|主人|主宾?方|甲方|h|host|a|我)$/.test(word)) return 'host';
  if (/^(客|宾|客宾|宾方|乙方|g|guest|b|外)$/.test(word)) return 'guest';
  return partyOfTitle(text);
}
