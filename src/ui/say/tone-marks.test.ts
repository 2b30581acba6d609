import { expect, it } from 'vitest';
import { toneMarks } from './tone-marks.ts';

it.each([
  ['xie4 / jie3', 'xiè / jiě'],
  ['qiu2 / chou2', 'qiú / chóu'],
  ['piao2 / pu3', 'piáo / pǔ'],
  ['lv3', 'lǚ'],
  ['gui4', 'guì'],
  ['zhuo1 zi5', 'zhuō zi'],
  ['ge3 / gai4', 'gě / gài'],
  ['第 3 行', '第 3 行'],
])('%s is written %s', (numbered, marked) => {
  expect(toneMarks(numbered)).toBe(marked);
});
