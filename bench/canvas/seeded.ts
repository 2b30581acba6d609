const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈',
];
const GIVEN = [
  ...'伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂文辉玲红建国志华金玉兰海燕雪梅春生东升宏亮晓峰立新永康少民思远子涵雨桐嘉怡浩然博睿欣妍梓萱俊熙天宇泽洋若曦诗琪梦瑶佳宁一诺安然清扬书怀景行知微怀瑾承志培元守正德厚慎言',
];
const UNITS = [
  '市委办公室',
  '市政府办公室',
  '市发展改革委',
  '市教育局',
  '市财政局',
  '市公安局',
  '市民政局',
  '市人力资源社会保障局',
];

/** Numbers from 0 to 1 that are the same in each run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <Item>(from: readonly Item[], random: () => number): Item => {
  const item = from[Math.floor(random() * from.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

/** A name of two or three characters. */
export const nameFrom = (random: () => number): string =>
  pick(SURNAMES, random) + pick(GIVEN, random) + (random() < 0.72 ? pick(GIVEN, random) : '');

/** A unit. */
export const unitFrom = (random: () => number): string => pick(UNITS, random);
