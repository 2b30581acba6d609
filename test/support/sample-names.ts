const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];
const GIVEN = [
  '伟',
  '建国',
  '秀英',
  '敏',
  '志强',
  '静',
  '立新',
  '丽',
  '文博',
  '磊',
  '晓东',
  '芳',
  '永康',
  '军',
  '海燕',
  '洋',
  '德明',
  '勇',
  '雪梅',
  '杰',
];

/** Names of two and three characters, all different for the first eight hundred. */
export const sampleNames = (count: number, from = 0): readonly string[] =>
  Array.from({ length: count }, (_, index) => {
    const at = index + from;
    const given = GIVEN[(at + Math.floor(at / SURNAMES.length)) % GIVEN.length] ?? '';
    return `${SURNAMES[at % SURNAMES.length] ?? ''}${given}`;
  });
