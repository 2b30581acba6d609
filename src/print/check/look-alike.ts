/** Characters that a tired eye or a quick typist takes for one another. */
const GROUPS = [
  '己已巳',
  '戊戌戍戎',
  '未末朱',
  '日曰',
  '人入八',
  '士土',
  '干千于',
  '贝见',
  '天夫',
  '大太犬',
  '王玉主',
  '田由甲申',
  '今令',
  '刀力',
  '住佳往',
  '侯候',
  '晴睛',
  '坚竖',
  '宜宣',
  '杨扬',
  '冶治',
  '洁浩',
  '玲伶',
  '钰珏',
  '炅昊旻',
  '栗粟',
  '崇祟',
  '亨享',
  '毫豪',
  '晨辰',
  '璐露',
  '暧暖',
  '徽微',
  '萧肖',
  '阎闫',
  '傅付',
  '戴代',
  '彬斌',
  '辉晖',
  '炜伟玮',
  '锋峰烽',
  '祥详',
  '琪琦',
  '芬芳',
  '茜倩',
  '昱煜',
  '霄宵',
  '秀季',
  '孟盂',
  '陈阵',
  '邱丘',
  '凃涂',
  '余佘',
  '丛从',
  '沈沉',
  '薛薜',
  '宁甯',
  '钟锺',
  '淼焱',
  '瑾谨',
  '晓哓',
  '娟绢',
  '颖颍',
  '凌淩',
  '准淮',
  '彤肜',
  '晟盛',
  '喆哲',
  '昇升',
  '堃坤',
  '闵闽',
  '䶮龑',
] as const;

const groupsOf = new Map<string, Set<number>>();
GROUPS.forEach((group, number) => {
  for (const character of group) {
    const numbers = groupsOf.get(character) ?? new Set<number>();
    groupsOf.set(character, numbers.add(number));
  }
});

/** True for two different characters that look or sound so alike that one may have been written for the other. */
export function areLookAlike(a: string, b: string): boolean {
  const own = groupsOf.get(a);
  if (own === undefined || a === b) return false;
  return [...(groupsOf.get(b) ?? [])].some((number) => own.has(number));
}
