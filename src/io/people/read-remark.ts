import type { Role } from '../../layout/attendee.ts';
import type { Honour } from '../roster.ts';

/** What a remark, a category or a title says about somebody's part in the meeting. */
export interface ReadRemark {
  readonly roles: readonly Role[];
  readonly honour?: Honour;
  /** Name of the person who is represented: 代张三参加. */
  readonly standsFor: string;
  /** Name of the person who comes instead: 由李四代. */
  readonly replacedBy: string;
}

/** One line a role: what says it, and what only seems to say it and is struck out first. */
const ROLE_WORDS: readonly (readonly [Role, RegExp, RegExp?])[] = [
  [
    'host',
    /主持|司仪|\b(moderator|master of ceremon(y|ies)|emcee)\b|^(meeting )?host$|\bhosts the meeting\b/i,
    /(不|未)主持|主持(全面|日常)?工作|主持人大|host (party|side)/gi,
  ],
  [
    'reporter',
    /汇报|作报告|报告人|\breporter\b|\bpresenter\b/i,
    /(不|免于|无需)(作|做|用)?汇报|听取汇报|汇报材料/g,
  ],
  [
    'speaker',
    /发言|讲话|致辞|致词|祝酒|表态|交流经验|演讲|主旨演讲|\bspeaker\b|\bspeech\b|\bkeynote\b/i,
    /(不|未|无需)(作|做)?(发言|讲话)|发言人办公室|新闻发言人/g,
  ],
  [
    'recipient',
    /领奖|受奖|获奖|受表彰|受表扬|上台领|领取?(奖|牌匾|证书|荣誉)|授牌对象|\brecipient\b|\bawardee\b|\breceives? (an )?award/i,
    /(不|未)领奖/g,
  ],
  ['observer', /列席|旁听|\bobserver\b/i, /(不|无需|不再)列席|列席名单/g],
  [
    'interpreter',
    /翻译|译员|口译|\binterpreter\b|\btranslator\b|переводчи|interpr[eè]te|dolmetscher/i,
    /(不需|无需|不用|需要|需配|配备?|自带|携带?)翻译/g,
  ],
  [
    'note-taker',
    /^记录$|记录员|记录人|会议记录|负责记录|\bnote[- ]?taker\b|\bsecretary to the meeting\b/i,
    /谈话记录/g,
  ],
  [
    'signer',
    /签[字约](人|代表)|代表.{0,6}签[字约]$|主签|\bsignator(y|ies)\b|\bsigner\b/i,
    /(不|未|协助|陪同|见证)签[字约]/g,
  ],
  ['assistant', /助签|\bsigning assistant\b/i],
  ['executive', /执行主席|\bexecutive chair/i],
  [
    'absent',
    /请假|缺席|不参加|不参会|不出席|不能(参加|参会|出席|到会)|无法(参加|参会|出席|到会)|未(参会|到会|出席|参加)|不到会|不来|来不了|因[事病公]|[事病产婚丧休]假|公休|外出|出差|住院|在外(学习|培训|考察)|\b(absent|on leave|declined|cannot attend|unable to attend|regrets|not attending|won't attend|will not attend|excused)\b/i,
    /(不|未|无|没有?|已销)请假|无缺席|不得(请假|缺席)|请假须|因公负伤/g,
  ],
];

const HONOURS: readonly (readonly [Honour, RegExp])[] = [
  ['second-host', /副主人|副陪|第二主人|second host/i],
  ['second-guest', /副主宾|副宾|第二主宾|二宾|second guest/i],
  ['first-guest', /主宾(?!方)|主要客人|chief guest|guest of hono(u)?r|principal guest/i],
  ['first-host', /第一主人|主人(?!翁)|主陪|chief host|principal host/i],
];

const NAME = '([\\p{sc=Han}·]{2,8}?)';
const POST = '(?:[^，。,；;\\s]{0,12}?(?:副?[主局书县部院科处]?[任长记员]))?';
const STANDS_FOR = new RegExp(
  `(?:代|代替|代表|替)${POST}\\s*${NAME}(?:同志)?(?:参加|参会|出席|到会|开会|列席)`,
  'u',
);
const REPLACED_BY = new RegExp(
  `(?:由|委托|委派|请|派)${POST}\\s*${NAME}(?:同志)?(?:代为|代替|代其|代|替)?(?:参加|参会|出席|到会|开会|列席|参)|由${POST}\\s*${NAME}(?:同志)?代会?(?:$|[，。,；;替])|^(?:请假，?)?(?:代会人?|替会人?)[:：]\\s*${POST}\\s*${NAME}$`,
  'u',
);

/**
 * Read roles, absence, honours and substitutes from a remark.
 *
 * @param text - a remark, a category, a note of attendance.
 * @param from - `title` = only words that are a title of the meeting itself count: 翻译, 记录, not 主持工作的副局长.
 */
export function readRemark(text: string, from: 'remark' | 'title' = 'remark'): ReadRemark {
  const nothing = { roles: [], standsFor: '', replacedBy: '' } as const;
  if (text === '') return nothing;
  if (from === 'title') return { ...nothing, roles: rolesOfTitle(text) };
  const roles: Role[] = [];
  for (const [role, says, seems] of ROLE_WORDS) {
    const rest = seems === undefined ? text : text.replace(seems, '');
    if (says.test(rest)) roles.push(role);
  }
  const standsFor = STANDS_FOR.exec(text)?.[1] ?? '';
  const replaced = standsFor === '' ? REPLACED_BY.exec(text) : null;
  const replacedBy = replaced?.slice(1).find((name) => name !== undefined) ?? '';
  if (replacedBy !== '' && !roles.includes('absent')) roles.push('absent');
  const honour = HONOURS.find(([, says]) => says.test(text))?.[0];
  const present = standsFor === '' ? roles : roles.filter((role) => role !== 'absent');
  return { roles: present, ...(honour === undefined ? {} : { honour }), standsFor, replacedBy };
}

function rolesOfTitle(title: string): readonly Role[] {
  if (
    /^(翻译|译员|口译|口译员|翻译员|.{1,8}(翻译|译员)|.{1,6}[语文](口译|翻译|译员)|переводчи(к|ца)|(chief |senior |staff )?(interpreter|translator|interpr[eè]te|dolmetscher(in)?))$/i.test(
      title,
    )
  )
    return ['interpreter'];
  if (/^(记录|.{0,8}(记录员|记录人|会议记录|[办科室委]记录)|note[- ]?taker)$/i.test(title))
    return ['note-taker'];
  if (/^(主持人|会议主持)$/.test(title)) return ['host'];
  if (/^(签字|签约)(人|代表)$/.test(title)) return ['signer'];
  if (/^助签(人|员)?$/.test(title)) return ['assistant'];
  return [];
}
