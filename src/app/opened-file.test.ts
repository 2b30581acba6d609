import { describe, expect, it } from 'vitest';
import { meetingNameOf } from './opened-file.ts';

describe('the name of a meeting that begins with a file', () => {
  it.each([
    ['全县经济工作会议-参会名单.xlsx', '全县经济工作会议'],
    ['外事会谈-双方名单.xlsx', '外事会谈'],
    ['政府常务会议-议题与人员.xlsx', '政府常务会议'],
    ['招商晚宴-宾客名单.xlsx', '招商晚宴'],
    ['2026年全市表彰大会参会人员名单.xls', '2026年全市表彰大会'],
    ['全县大会 座次表（定稿）.xlsx', '全县大会'],
    ['01-2026年全县经济工作会议参会名册（最终版）.xlsx', '2026年全县经济工作会议'],
    ['附件2：全县表彰大会参会人员名单 v3.xlsx', '全县表彰大会'],
    ['第十五次党代会代表名册(1).xlsx', '第十五次党代会'],
    ['科级干部任职培训班-最终版2.xlsx', '科级干部任职培训班'],
    ['12.4宪法宣传日座谈会.xlsx', '12.4宪法宣传日座谈会'],
    ['2026年工作会议.xlsx', '2026年工作会议'],
    ['名单.xlsx', '名单'],
    ['名单（最终版）.xlsx', '名单'],
    ['参会人员-GB18030.csv', '参会人员-GB18030'],
    ['list.csv', 'list'],
  ])('%s: %s', (file, name) => {
    expect(meetingNameOf(file)).toBe(name);
  });
});
