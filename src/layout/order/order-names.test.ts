import { describe, expect, it } from 'vitest';
import { compareNames } from './compare-names.ts';
import { loadPinyinTable } from './load-pinyin-table.ts';
import { loadStrokeTable } from './load-stroke-table.ts';
import type { NameOrder } from './name-order.ts';
import { orderNames } from './order-names.ts';

const tables = { strokes: await loadStrokeTable(), pinyin: await loadPinyinTable() };
const order = (names: readonly string[], by: NameOrder = 'surname-stroke') =>
  orderNames(names, { by }, tables).ordered.map((entry) => entry.name);
/** Turn a list round, so that nothing is right by chance. */
const expectOrder = (line: string, by: NameOrder = 'surname-stroke') => {
  const names = line.split(' ');
  expect(order([...names].reverse(), by)).toEqual(names);
};

describe('section 14, the vectors', () => {
  it.each([
    ['Q1: two characters before longer names of one surname', '丁宁 丁小强 于波'],
    ['Q2: three strokes each', '才让太 万伟 么永波 马龙'],
    ['Q3: the second character, then the third', '马明龙 马和帕丽 马岳利'],
    ['Q4: a compound surname by its first character', '郁霞秋 欧阳坚 卓嘎'],
    ['Q5: four strokes', '孔晓宏 巴才洛'],
    ['Q5: five strokes', '叶露中 申文'],
    ['Q5: six strokes', '次仁顿珠 衣立东'],
    ['Q6: two characters before three', '田富 田大利'],
    ['Q7: equal strokes by structure', '闫晨曦 关志鸥 江成'],
  ])('%s', (_rule, line) => expectOrder(line));

  it('Q6: under fullname-stroke, 田富 comes after 田大利', () =>
    expectOrder('田大利 田富', 'fullname-stroke'));
});

describe('section 14, stroke by stroke', () => {
  it.each([
    ['2 and 3 strokes', '丁一 卜一 刁一 于一 万一 山一 千一 广一 卫一 马一'],
    [
      '4 strokes',
      '丰一 王一 开一 井一 韦一 云一 木一 尤一 车一 戈一 牛一 毛一 仇一 公一 仓一 文一 方一 尹一 孔一 巴一 邓一',
    ],
    [
      '5 strokes',
      '甘一 艾一 左一 石一 龙一 卢一 叶一 申一 田一 史一 丘一 白一 令一 印一 乐一 冯一 兰一 宁一 司一',
    ],
    [
      '6 strokes',
      '匡一 邢一 吉一 扬一 权一 成一 毕一 吕一 朱一 乔一 伍一 任一 华一 向一 全一 邬一 庄一 刘一 齐一 次一 衣一 闫一 关一 江一 汤一 安一 祁一 许一 阮一 孙一 阳一 牟一 纪一',
    ],
    [
      '7 strokes',
      '麦一 严一 苏一 杜一 李一 杨一 束一 连一 肖一 吴一 岑一 邱一 何一 余一 谷一 邹一 应一 冷一 辛一 闵一 汪一 沙一 沈一 宋一 张一 陆一 陈一 邵一',
    ],
    [
      '8 strokes',
      '武一 苗一 范一 林一 郁一 欧一 卓一 尚一 易一 罗一 岳一 金一 周一 郑一 单一 郎一 房一 孟一',
    ],
    [
      '9 to 12 strokes',
      '封一 赵一 胡一 查一 柳一 钟一 段一 侯一 俞一 饶一 姜一 洪一 宫一 祝一 费一 姚一 贺一 秦一 袁一 聂一 莫一 贾一 夏一 顾一 钱一 徐一 殷一 翁一 凌一 高一 郭一 席一 唐一 黄一 萧一 曹一 龚一 常一 崔一 康一 章一 梁一 彭一 董一 蒋一 韩一 程一 傅一 焦一 鲁一 童一 曾一 温一 游一 谢一',
    ],
    [
      '13 and more strokes',
      '靳一 蓝一 赖一 雷一 路一 詹一 鲍一 解一 廖一 谭一 熊一 樊一 黎一 滕一 颜一 潘一 薛一 霍一 穆一 戴一 魏一',
    ],
  ])('Q %s', (_what, line) => expectOrder(line));

  it('Q compound surnames stand by their first character', () => expectOrder('上官云 司马光 欧阳修 诸葛亮'));
});

describe('what names look like', () => {
  it('Q middle dots and spaces of every kind do not count', () => {
    for (const gap of ['·', '•', '・', '‧', '･', ' ', '\u3000', '\u200B']) {
      const options = { by: 'surname-stroke' } as const;
      expect(compareNames(`艾力${gap}买提`, '艾力买', options, tables)).toBe(1);
      expect(compareNames(`艾力${gap}买提`, '艾力买提明', options, tables)).toBe(-1);
      expect(compareNames(`王${gap}明`, '王一一', options, tables)).toBe(-1);
    }
  });

  it('Q Latin names follow Chinese ones by the alphabet, names without a character stand last', () => {
    expectOrder('丁一 龙一 7号 Adam Émile eva Zoe  '.trimEnd());
    expect(order(['', '王一', 'Bo'])).toEqual(['王一', 'Bo', '']);
  });

  it('Q a variation selector does not move a name', () => {
    expect(order(['玲二', '珊\u{E0100}一', '珊三'])).toEqual(order(['珊\u{E0100}一', '珊三', '玲二']));
    expect(orderNames(['珊\u{E0100}一'], { by: 'surname-stroke' }, tables).uncertain).toEqual([]);
  });

  it('Q same-named people stay as given', () => {
    expect(orderNames(['王一', '丁一', '王一'], { by: 'surname-stroke' }, tables).ordered).toEqual([
      { name: '丁一', index: 1 },
      { name: '王一', index: 0 },
      { name: '王一', index: 2 },
    ]);
  });

  it('Q unknown and proposed characters are reported, and unknown ones stand after known ones', () => {
    const { ordered, uncertain } = orderNames(
      ['王\uE863', '陈熺', '王齉', '王𬱖'],
      { by: 'surname-stroke' },
      tables,
    );
    expect(ordered.map((o) => o.name)).toEqual(['王𬱖', '王齉', '王\uE863', '陈熺']);
    expect(uncertain).toEqual([
      { name: '王\uE863', index: 0, characters: [{ character: '\uE863', why: 'unknown' }] },
      { name: '陈熺', index: 1, characters: [{ character: '熺', why: 'proposed' }] },
    ]);
  });

  it('Q the given list stays as it is', () => {
    expect(order(['马一', '丁一'], 'given-list')).toEqual(['马一', '丁一']);
  });
});

describe('the order pinyin', () => {
  it('goes by syllable, then tone, then strokes', () => {
    expectOrder('艾力 曹一 陈一 单一 沈一 汪一 王二 王一 解一 么永波 查一 张一 章一 朱一', 'pinyin');
  });

  it('needs its table', () => {
    expect(() => orderNames(['王一'], { by: 'pinyin' }, { strokes: tables.strokes })).toThrow(
      'tables.pinyin',
    );
  });
});
