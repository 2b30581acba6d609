import { comparable } from './clean-text.ts';
import { isCompoundSurname, surnameLength } from './surnames.ts';

/** Endings that a unit's name has and a person's name never. */
const UNIT_ENDING =
  /(局|委|委员会|办|办公室|部|厅|中心|公司|集团|镇|乡|街道|办事处|政府|人大|政协|法院|检察院|银行|支行|分行|学校|中学|小学|大学|学院|医院|卫生院|支队|大队|中队|联合会|协会|商会|学会|总社|供销社|联社|总工会|工会|妇联|团委|残联|文联|科协|工商联|管委会|开发区|园区|研究所|研究院|设计院|居委会|村委会|社区|幼儿园|合作社|事务所|基地|指挥部|工作站|服务站|报社|电视台|日报|广播台|总局|分局|林场|农场|水库|烟草|电力|使馆|领事馆|代表处|基金会|出版社)$/;
/** Endings that a unit has but a short name could have too. */
const WEAK_UNIT_ENDING = /(院|处|科|室|股|组|队|站|所|馆|社|厂|村|店|场|行|园|段|台|库|会|团|校|连|营|班)$/;
const LATIN_UNIT =
  /\b(ltd|inc|llc|gmbh|co\.|corp|corporation|company|university|college|school|ministry|department|bureau|office|committee|council|embassy|bank|institute|group|association|centre|center|hospital|government|agency|commission|foundation)\b/i;

/** Endings of titles; the longer word stands before the shorter. */
export const TITLE_CORE =
  '(?:书记|主任委员|副主委|主委|主任科员|主任医师|主任|局长|县长|市长|区长|省长|州长|旗长|盟长|镇长|乡长|部长|院长|检察长|主席|会长|理事长|秘书长|秘书|科长|处长|股长|司长|厅长|所长|站长|支队长|大队长|中队长|队长|校长|园长|馆长|社长|行长|厂长|店长|场长|董事长|总经理|经理|董事|监事长|监事|总裁|总监|总工程师|总会计师|总经济师|工程师|经济师|会计师|农艺师|常委|委员|组长|科员|办事员|干事|职员|副职|正职|代表|教授|研究员|讲师|教师|老师|医师|医生|护士长|护士|调研员|巡视员|督学|督察长|督查专员|参事|政委|教导员|指导员|司令员|参谋长|参谋|司机|驾驶员|翻译|译员|记录员|记录|记者|总编辑|主编|编辑|顾问|律师|法官|检察官|警长|民警|村长|专员|参赞|大使|总领事|领事|公使|武官|教练|员工|负责人|联络员|工作人员|干部|文员|助理|专干|主管|专家|学者|院士|创始人|合伙人|法人代表|法人|执行官|主持人|台长|庭长|区域经理|社员|团长|营长|连长|排长|政协委员|人大代表|会计|出纳|技术员|网格员|辅导员|班主任|店员|职工|村支书|支书|部长助理)';

const TITLE_ENDING = new RegExp(`${TITLE_CORE}(?:[（(][^（）()]{1,20}[）)])?$`);
const LATIN_TITLE =
  /\b(mayor|director|manager|ambassador|president|chair(man|woman|person)?|secretary|minister|officer|engineer|counsell?or|professor|interpreter|translator|ceo|cto|cfo|coo|head|chief|deputy|governor|commissioner|consul|attach[eé]|general|executive|assistant|advisor|adviser|partner|founder|dean|rector|doctor|lecturer|analyst|editor|reporter|specialist|representative)\b/i;
const CYRILLIC_TITLE =
  /(губернатор|министр|директор|советник|переводчи|начальник|председател|президент|посол|консул|секретар|руководител|заместител)/i;

/** Words of lists themselves: titles, headings, places. */
const LIST_WORD =
  /(名单|名册|人员|一览表?|登记表|签到表|[签回]执|签收单|通知|会议|座位|座次|主席台|嘉宾|来宾|贵宾|领导|代表团?)$|^(姓名|单位|职务|备注|序号|电话|手机|部门|性别|民族|合计|总计|小计|过道|走道|舞台|预留|常委会?|常务|党[组委员])$/;

/** True for words that end like a unit: 县财政局, Ministry of Trade. */
export function looksLikeUnit(text: string): boolean {
  const bare = text.replace(/[（(][^（）()]*[）)]$/, '').trim();
  if (bare.length < 2 || bare.length > 60) return false;
  if (UNIT_ENDING.test(bare)) return bare.length >= 3 || /^[县市区省州国中][委办]$|人大|政协/.test(bare);
  if (LATIN_UNIT.test(bare)) return true;
  return (
    bare.length >= 4 && /^\p{sc=Han}/u.test(bare) && WEAK_UNIT_ENDING.test(bare) && !TITLE_ENDING.test(bare)
  );
}

/** True for words that end like a title: 副局长, Deputy Mayor. */
export function looksLikeTitle(text: string): boolean {
  const bare = text.trim();
  if (bare.length < 2 || bare.length > 60) return false;
  if (/\p{sc=Han}/u.test(bare)) return TITLE_ENDING.test(bare);
  return LATIN_TITLE.test(bare) || CYRILLIC_TITLE.test(bare);
}

/**
 * Say how much a text looks like one person's name.
 *
 * @returns 1 = a Chinese name with a known surname, a name with ·, a Latin name; 0.5 = may be one; 0 = is none.
 */
export function nameLikeness(raw: string): 0 | 0.5 | 1 {
  const text = raw.replace(/(?<=.)[（(].*$/, '').trim(); // 古力（女，维吾尔族）
  if (text === '' || text.length > 60 || /[\d:：，,;；。！？!?@#%&*=+\\]/.test(text)) return 0;
  const closed = comparable(text);
  const length = [...closed].length;
  if (/^[\p{sc=Han}〇]+$/u.test(closed)) {
    if (length < 2 || length > 6 || LIST_WORD.test(closed)) return 0;
    if (
      length >= 3 &&
      (UNIT_ENDING.test(closed) || (TITLE_ENDING.test(closed) && surnameLength(closed) === 0))
    )
      return 0;
    if (length >= 3 && TITLE_ENDING.test(closed) && !closed.endsWith('长')) return 0;
    const surname = surnameLength(closed);
    if (surname === 2) return length <= 4 ? 1 : 0;
    if (length === 2 && isCompoundSurname(closed)) return 0;
    if (surname === 1) return length <= 3 ? 1 : length === 4 ? 0.5 : 0;
    return length <= 5 ? 0.5 : 0;
  }
  if (/^[\p{sc=Han}·•・．.‧]+$/u.test(closed) && /[·•・．.‧]/.test(closed)) return length <= 30 ? 1 : 0;
  return isLatinName(text) ? 1 : 0;
}

function isLatinName(text: string): boolean {
  const words = text
    .replace(/[（(].*$/, '')
    .trim()
    .split(/[\s·]+/);
  if (words.length > 6 || LATIN_UNIT.test(text) || LATIN_TITLE.test(text) || CYRILLIC_TITLE.test(text))
    return false;
  if (words.length < 2 && text.length < 3) return false;
  return (
    words.every((word) => /^[\p{sc=Latin}\p{M}'’.-]+$|^[\p{sc=Cyrillic}\p{M}'’.-]+$/u.test(word)) &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    /^\p{Lu}|[’'-]\p{Lu}/u.test(words.at(-1) ?? '')
  );
}

/** True for what people write where a telephone number is asked for. */
export const looksLikePhone = (text: string): boolean =>
  /^\+?[\d\s()（）-]{7,20}$/.test(text.trim()) && text.replace(/\D/g, '').length >= 7;

/** True for a mobile number of China, however it is spaced. */
export const isMobile = (digits: string): boolean => /^1[3-9]\d{9}$/.test(digits);
