import type { Party, Role } from '../../layout/attendee.ts';
import { looksLikeUnit } from './looks-like.ts';
import { partyOfTitle } from './read-party.ts';
import { readRemark } from './read-remark.ts';
import { bareNumber, isTableLabel } from './read-seat-label.ts';

/** What a heading inside a list says about the people below it. */
export interface Section {
  readonly name: string;
  readonly party?: Party;
  readonly roles: readonly Role[];
  /** Set where the section is a dinner table: 3号桌. */
  readonly table: string;
  /** Set where the section is a unit: 县财政局（3人）. */
  readonly unit: string;
}

/** Read a heading inside a list: 一、主方人员（12人）, 列席人员：, 县财政局. */
export function readSection(text: string): Section {
  const name = text
    .replace(/^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．:：]\s*/u, '')
    .replace(/[（(]?\s*共?\s*\d+\s*[人名位]\s*[）)]?\s*[:：]?$/u, '')
    .replace(/[:：]\s*$/u, '')
    .trim();
  const party = partyOfTitle(name);
  const roles = readRemark(name).roles.filter(
    (role) =>
      role === 'observer' ||
      role === 'absent' ||
      role === 'recipient' ||
      role === 'speaker' ||
      role === 'interpreter' ||
      role === 'note-taker',
  );
  const isUnit =
    looksLikeUnit(name) && party === undefined && roles.length === 0 && !/人员|名单|领导|代表$/.test(name);
  return {
    name,
    ...(party === undefined ? {} : { party }),
    roles,
    table: isTableLabel(name) ? bareNumber(name) : '',
    unit: isUnit ? name : '',
  };
}
