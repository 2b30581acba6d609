import { describe, expect, it } from 'vitest';
import { splitUnitTitle } from './split-unit-title.ts';

describe('unit and title in one cell', () => {
  it.each([
    ['县财政局局长', '县财政局', '局长'],
    ['县财政局党组书记、局长', '县财政局', '党组书记、局长'],
    ['县教育局副局长', '县教育局', '副局长'],
    ['县委办公室副主任', '县委办公室', '副主任'],
    ['青石镇党委书记', '青石镇', '党委书记'],
    ['县第一中学校长', '县第一中学', '校长'],
    ['恒远机械有限公司董事长', '恒远机械有限公司', '董事长'],
    ['县公安局 局长', '县公安局', '局长'],
    ['县公安局，副局长', '县公安局', '副局长'],
    ['县融媒体中心主任（主持工作）', '县融媒体中心', '主任（主持工作）'],
    ['宣传部部长', '宣传部', '部长'],
    ['县人民法院院长', '县人民法院', '院长'],
    ['县人民检察院检察长', '县人民检察院', '检察长'],
    ['县消防救援大队大队长', '县消防救援大队', '大队长'],
  ])('IO-SPLIT: %s', (text, unit, title) => {
    expect(splitUnitTitle(text)).toEqual({ unit, title });
  });

  it.each([
    '县委书记',
    '县委副书记、县长',
    '县委常委、宣传部部长',
    '局长',
    '县财政局',
    '张志强',
    '',
    '县政协主席',
  ])('IO-SPLIT: %s has no sure boundary', (text) => {
    expect(splitUnitTitle(text)).toBeUndefined();
  });
});
