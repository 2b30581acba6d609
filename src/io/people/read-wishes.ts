import type { WishKind } from '../roster.ts';

/** A wish with the names as written; the people behind the names are looked up later. */
export interface ReadWish {
  readonly kind: WishKind;
  readonly names: readonly string[];
}

const NOT = '(?:不愿意?|不想|不能|不要|不可|不宜|不得|不希望|请勿|切勿|勿|别|避免|不)';
const WITH = '(?:与|和|跟|同|及)';
const TOGETHER = '(?:同[一]?桌|同席|一桌|同一?餐桌|坐?在?一起|坐?一块儿?|共桌|拼桌|同台)';
const BESIDE = '(?:相邻|邻座|挨着坐?|挨在一起|坐一排|并排|紧挨|坐?旁边|相邻就座|邻坐)';
const NAMES = '([^。；;！!\\n]{2,60}?)';

/** Tried in this order on each clause; the names stand in the first group. */
const CHINESE: readonly (readonly [RegExp, WishKind])[] = [
  [new RegExp(`${NOT}(?:安排)?${WITH}${NAMES}(?:安排)?(?:坐)?(?:在)?${BESIDE}`, 'u'), 'apart'],
  [new RegExp(`${WITH}${NAMES}${NOT}(?:安排)?(?:坐)?(?:在)?${BESIDE}`, 'u'), 'apart'],
  [new RegExp(`${NOT}(?:安排)?${WITH}${NAMES}(?:安排)?(?:坐)?(?:在)?${TOGETHER}`, 'u'), 'other-table'],
  [
    new RegExp(`${WITH}${NAMES}(?:${NOT}(?:安排)?(?:坐)?(?:在)?${TOGETHER}|分(?:开|桌|席)(?:坐)?)`, 'u'),
    'other-table',
  ],
  [new RegExp(`(?:远离|避开|回避)${NAMES}(?=$|[，,。；;])`, 'u'), 'other-table'],
  [new RegExp(`${NOT}${WITH}${NAMES}(?=$|[，,。；;])`, 'u'), 'other-table'],
  [new RegExp(`${WITH}${NAMES}(?:安排)?(?:坐)?(?:在)?${BESIDE}`, 'u'), 'next-to'],
  [
    new RegExp(`(?:挨着|紧挨着?|靠着|邻近|坐在)${NAMES}(?:旁边|身边|边上)?(?:坐|就座)?(?=$|[，,。；;])`, 'u'),
    'next-to',
  ],
  [new RegExp(`${WITH}${NAMES}(?:安排)?(?:坐)?(?:在)?${TOGETHER}`, 'u'), 'same-table'],
];

const ENGLISH: readonly (readonly [RegExp, WishKind])[] = [
  [/\bnot (?:be )?(?:seated |sit )?(?:next to|beside|by) (.{2,60}?)(?=$|[.;])/i, 'apart'],
  [
    /\b(?:not (?:be )?(?:seated |sit )?(?:at the same table as|at the same table with|with|near)|away from|apart from) (.{2,60}?)(?=$|[.;])/i,
    'other-table',
  ],
  [/\b(?:next to|beside) (.{2,60}?)(?=$|[.;])/i, 'next-to'],
  [
    /\b(?:same table as|same table with|seated with|sit with|sits with|with) (.{2,60}?)(?=$|[.;])/i,
    'same-table',
  ],
];

/**
 * Read wishes about neighbours: 与张三同桌, 不与李四、王五同桌, 和赵六坐一起, not with Ana Souza.
 *
 * @param text - a cell.
 * @param column - `wishes` = the column asks for wishes, so plain names are wishes for the same table.
 * @returns the wishes; `unclear` when a wishes column says something that is none.
 */
export function readWishes(
  text: string,
  column: 'wishes' | 'notes',
): { readonly wishes: readonly ReadWish[]; readonly unclear: boolean } {
  const clean = text.trim();
  if (clean === '' || /^(无|没有|无要求|none|no|-+|\/)$/i.test(clean)) return { wishes: [], unclear: false };
  if (
    column === 'notes' &&
    !/桌|席|一起|一块|挨|邻|旁边|分开|并排|table|next to|beside|\bsit|seated/i.test(clean)
  ) {
    return { wishes: [], unclear: false };
  }
  const wishes: ReadWish[] = [];
  let understood = true;
  for (const clause of clauses(clean)) {
    const wish = readClause(clause, column);
    if (wish === undefined) understood = false;
    else wishes.push(wish);
  }
  return { wishes, unclear: column === 'wishes' && !understood };
}

/** Cut at full stops and semicolons, and at commas that begin a new wish. */
const clauses = (text: string): readonly string[] =>
  text
    .split(
      /[。；;\n！!]+|[，,](?=\s*(?:也|并|且|但)?(?:不|请|希望|要求|避免|与|和|跟|远离|挨|not |next to|sit with))/i,
    )
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');

function readClause(clause: string, column: 'wishes' | 'notes'): ReadWish | undefined {
  for (const [pattern, kind] of [...CHINESE, ...ENGLISH]) {
    const found = pattern.exec(clause)?.[1];
    if (found !== undefined) {
      const names = splitWanted(found);
      if (names.length > 0) return { kind, names };
    }
  }
  if (column === 'notes' || /[桌席坐]|要求|靠|table/.test(clause)) return undefined;
  const plain = splitWanted(clause);
  return plain.length > 0 && plain.every((name) => /^[\p{L}\p{M}·\s'’.-]{2,40}$/u.test(name))
    ? { kind: 'same-table', names: plain }
    : undefined;
}

function splitWanted(text: string): readonly string[] {
  return text
    .replace(/[（(][^（）()]*[）)]/g, '')
    .split(/[、，,/]|(?:以及|(?<=\p{sc=Han}{2})[和与及跟])(?=\p{sc=Han}{2})| and | & /u)
    .map((name) =>
      name
        .replace(/(同志|先生|女士)?(等人?|二人|两人|三人)?$/, '')
        .replace(/(?<=\p{sc=Han})[\s\u3000]+(?=\p{sc=Han})/gu, '')
        .trim(),
    )
    .filter((name) => [...name].length >= 2);
}
