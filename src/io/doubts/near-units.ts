/** Two spellings that are perhaps one unit, and what makes them look so. */
export interface NearUnits {
  readonly unit: string;
  readonly like: string;
  /** prefix: only the region is missing; short: an abbreviation; spelling: one character differs. */
  readonly how: 'prefix' | 'short' | 'spelling';
}

/** Distinct units above which only the cheap comparison is made. */
const MANY = 1_500;

/** Endings that stand for each other in the names of one office: 发改委, 发展和改革局. */
const OFFICE_ENDING = /(委员会|局|委|办公室|办|厅)$/;

/** Words that offices shorten in ways that are no part of the full name. */
const SAID_FOR: readonly (readonly [RegExp, string])[] = [
  [/^住建/, '住房和城乡建设'],
  [/^人社/, '人力资源和社会保障'],
  [/^发改/, '发展和改革'],
  [/^卫健/, '卫生健康'],
  [/^工信/, '工业和信息化'],
  [/^(市监|市管|市场监管)/, '市场监督管理'],
  [/^环保/, '生态环境'],
  [/^(文旅|文广旅)/, '文化和旅游'],
  [/^(自规|自然资源和规划)/, '自然资源'],
  [/^交通(?!运输)/, '交通运输'],
  [/^应急(?!管理)/, '应急管理'],
  [/^退役军人(?!事务)/, '退役军人事务'],
  [/^城管/, '城市管理'],
  [/^医保/, '医疗保障'],
  [/^国资/, '国有资产监督管理'],
  [/^(机关事务(管理)?|机管)/, '机关事务'],
  [/^(审批|政务服务)/, '行政审批服务'],
  [/^农业(?!农村)/, '农业农村'],
  [/^教体/, '教育体育'],
  [/^科技/, '科学技术'],
];

interface Known {
  readonly name: string;
  readonly core: string;
  readonly full: string;
}

/**
 * Find units that are perhaps spelled in two ways.
 *
 * @param names - distinct units of the list, in order.
 * @param known - units that the plan already has; a unit of the list is compared with them too.
 */
export function nearUnits(names: readonly string[], known: readonly string[] = []): readonly NearUnits[] {
  const found: NearUnits[] = [];
  const all = [...new Set([...known, ...names])].map(describe);
  const isNew = new Set(names);
  const byFull = new Map<string, Known>();
  for (const unit of all) {
    const same = byFull.get(unit.full);
    if (same === undefined) byFull.set(unit.full, unit);
    else if (isNew.has(unit.name) && regionsAgree(same.name, unit.name)) {
      found.push({ unit: unit.name, like: same.name, how: same.core === unit.core ? 'prefix' : 'short' });
    }
  }
  if (all.length > MANY) return found;
  const told = new Set(found.map(({ unit }) => unit));
  for (const [index, unit] of all.entries()) {
    if (told.has(unit.name)) continue;
    for (const earlier of all.slice(0, index)) {
      if (!isNew.has(unit.name) || earlier.full === unit.full) continue;
      const how = nearness(earlier, unit);
      if (how === undefined || !regionsAgree(earlier.name, unit.name)) continue;
      found.push({ unit: unit.name, like: earlier.name, how });
      break;
    }
  }
  return found;
}

function describe(name: string): Known {
  const core = withoutRegion(name.replace(/[\s\u3000·()（）]/g, ''));
  const stem = core.replace(OFFICE_ENDING, '');
  let full = stem;
  for (const [short, long] of SAID_FOR) full = full.replace(short, long);
  return { name, core, full: full === core ? core : `${full}#` };
}

/** 云山县财政局, 县财政局 and 财政局 are the same office of one county, but 县委 is not 委. */
function withoutRegion(name: string): string {
  const bare = name.replace(
    /^(?:\p{sc=Han}{2,7}?(?:省|自治区|市|自治州|州|盟|自治县|县|旗|区)){0,2}(?=\p{sc=Han}{3})/u,
    '',
  );
  return bare.replace(/^[省市县区州旗](?=\p{sc=Han}{3})/u, '').replace(/^人民(?=政府)/, '');
}

/** 县财政局 and 市财政局 are two offices; 财政局 may be either. */
function regionsAgree(a: string, b: string): boolean {
  const [first, second] = [levelOf(a), levelOf(b)];
  return (
    first === '' || second === '' || first === second || first.endsWith(second) || second.endsWith(first)
  );
}

const levelOf = (name: string): string => name.slice(0, name.length - withoutRegion(name).length);

function nearness(a: Known, b: Known): NearUnits['how'] | undefined {
  const [long, short] = a.core.length >= b.core.length ? [a.core, b.core] : [b.core, a.core];
  if (short.length >= 3 && isAbbreviation(short, long)) return 'short';
  return short.length >= 5 && isOneSlip(long, short) ? 'spelling' : undefined;
}

/** Same first and last character, and all characters of the short one in this order in the long one. */
function isAbbreviation(short: string, long: string): boolean {
  if (short === long || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  if (!OFFICE_ENDING.test(short) && !/(公司|集团|中心|院|银行)$/.test(short)) return false;
  if (long.length > short.length * 4) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

/** One character replaced, added, left out or swapped with its neighbour; numbers, directions and cities tell units apart. */
function isOneSlip(long: string, short: string): boolean {
  if (long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && long[from] === short[from]) from++;
  if (from === 0 && long[1] === '州' && short[1] === '州') return false; // 杭州, 苏州
  let back = 0;
  while (back < short.length - from && long[long.length - 1 - back] === short[short.length - 1 - back])
    back++;
  const [inLong, inShort] = [long.slice(from, long.length - back), short.slice(from, short.length - back)];
  if (/[\d一二三四五六七八九十东西南北中上下大小新老前后左右甲乙丙a-z]/i.test(inLong + inShort)) return false;
  if (inLong.length <= 1 && inShort.length <= 1) return true;
  return inLong.length === 2 && inShort === `${inLong[1]}${inLong[0]}`;
}
