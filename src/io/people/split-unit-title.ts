import { TITLE_CORE } from './looks-like.ts';

const UNIT_END =
  '(?:委员会|办公室|办公厅|人民政府|政府|局|委|办|部|厅|院|室|处|科|中心|公司|集团|厂|镇|乡|街道|街道办事处|办事处|村|社区|中学|小学|大学|学院|学校|幼儿园|医院|卫生院|支队|大队|中队|银行|支行|分行|协会|商会|学会|联合会|工会|妇联|团委|残联|文联|科协|工商联|供销社|联社|合作社|站|所|馆|社|园区|管委会|开发区|法院|检察院|人大|政协|纪委|监委|研究所|研究院|报社|电视台|指挥部|林场|农场|组|队|段|台|库)';
const TITLE_FRONT =
  '(?:原|前|时任|现任|党委|党组|党总支|党支部|党工委|机关党委|纪委|纪检组|副|代|代理|第一|常务|执行|首席|高级|资深|总|名誉|专职|兼职|一级|二级|三级|四级|正科级|副科级|正处级|副处级|正|主持工作的|分管|综合|业务|项目|技术|财务|销售|人事|行政|办公室|市场|运营|生产|区域|部门|轮值)';
const GLUED = new RegExp(
  `^(.{1,40}${UNIT_END})((?:${TITLE_FRONT}){0,4}${TITLE_CORE}(?:[（(][^（）()]{1,20}[）)])?(?:[、，,/兼\\s]+.{1,40})?)$`,
  'u',
);

/**
 * Split 县财政局局长 into unit and title, where it is sure.
 *
 * Titles of a leading group (县委书记, 县委常委、宣传部部长) name no unit a person sits with; they stay whole.
 *
 * @returns undefined where no sure boundary exists.
 */
export function splitUnitTitle(text: string): { readonly unit: string; readonly title: string } | undefined {
  const clean = text.trim();
  const spaced = /^(\S{2,40})[\s\u3000\n/|]+(.{1,60})$/.exec(clean);
  if (spaced !== null && UNIT_ALONE.test(spaced[1] ?? '') && TITLE_ALONE.test(spaced[2] ?? '')) {
    return { unit: spaced[1] ?? '', title: (spaced[2] ?? '').trim() };
  }
  const comma = /^([^，,、]{2,40})[，,]\s*(.{1,60})$/.exec(clean);
  if (comma !== null && UNIT_ALONE.test(comma[1] ?? '') && TITLE_ALONE.test(comma[2] ?? '')) {
    return { unit: comma[1] ?? '', title: comma[2] ?? '' };
  }
  if (
    /^(\p{sc=Han}{0,6}[省市县区旗州])?(?<=^|[省市县区旗州])(委|纪委|政府|人大|政协|党委)(副?书记|常委|委员|副?主席|副?[省市县区]长)/u.test(
      clean,
    ) &&
    !/办公室/.test(clean)
  ) {
    return undefined;
  }
  const glued = GLUED.exec(clean);
  if (glued === null) return undefined;
  // 党组书记 is one title: the party group is no part of the unit
  const [, front = '', rest = ''] = glued;
  const group = /(党组|党委|党总支|党支部|党工委|机关党委|纪检组|支部)$/.exec(front)?.[0] ?? '';
  const unit = front.slice(0, front.length - group.length);
  return unit.length < 2 || /[、，,]/.test(unit) ? undefined : { unit, title: group + rest };
}

const UNIT_ALONE = new RegExp(`${UNIT_END}(?:[（(].*[）)])?$`, 'u');
const TITLE_ALONE = new RegExp(`${TITLE_CORE}(?:[（(].*[）)])?$`, 'u');
