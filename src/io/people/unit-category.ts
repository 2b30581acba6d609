import type { UnitCategory } from '../roster.ts';

/** Endings and words, the narrower before the wider. */
const SIGNS: readonly (readonly [UnitCategory, RegExp])[] = [
  [
    'enterprise',
    /(公司|集团|厂|酒店|宾馆|合作社|企业|商场|超市|矿)$|\b(ltd|inc|llc|gmbh|corp|company|group)\b/i,
  ],
  [
    'direct',
    /(税务|气象|供电|电力|邮政|烟草|人民银行|银保监|金融监管|海关|消防|国安|统计调查队|邮储|农商|银行|支行|分行|电信|移动|联通|石油|石化|保险)/,
  ],
  ['military', /(人武部|人民武装部|武警|部队|军分区|预备役)/],
  ['judiciary', /(法院|检察院)/],
  ['congress', /(人大|人民代表大会|政协)/],
  [
    'mass',
    /(总工会|工会|团[县市区省]?委|共青团|妇联|妇女联合会|残联|残疾人联合会|文联|科协|工商联|红十字会|侨联|协会|商会|学会|联合会|计生协)/,
  ],
  ['hospital', /(医院|卫生院|保健院|疾控中心)/],
  ['school', /(学校|中学|小学|大学|学院|幼儿园|一中|二中|三中|职教中心|党校|\buniversity\b|\bschool\b)/i],
  ['township', /(镇|乡|街道|街道办事处|办事处|社区|村|居委会|苏木)(党委|党工委|政府|人民政府|村委会)?$/],
  [
    'party',
    /((县|市|区|省|州|旗|地)委(?!.*(局|会$))|纪委|监委|组织部|宣传部|统战部|政法委|编办|党委|直属机关工委|机关工委|巡察办|档案馆|党史|网信办|信访局)/,
  ],
  ['institution', /(中心|馆|站|所|社|台|园|场|队|院|管委会)$/],
  [
    'government',
    /(局|委|办|厅|办公室|政府|发改委|委员会|处|科)$|\b(ministry|department|bureau|office|council|commission)\b/i,
  ],
];

/** Guess what kind of body a unit is from its name. */
export function unitCategory(name: string): UnitCategory {
  const bare = name.replace(/[（(][^（）()]*[）)]$/, '');
  return SIGNS.find(([, sign]) => sign.test(bare))?.[0] ?? 'other';
}
