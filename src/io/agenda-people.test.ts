import { describe, expect, it } from 'vitest';
import { readSheets } from '../../test/support/read-rows.ts';
import { unlistedAgendaPeople } from './agenda-people.ts';

describe('people whom only the agenda names', () => {
  it('IO-AGENDA: each once, with the items they come for; listed people are left out', () => {
    const { agenda } = readSheets([
      {
        name: '人员',
        rows: [
          ['姓名', '单位'],
          ['张志强', '县财政局'],
        ],
      },
      {
        name: '议题',
        rows: [
          ['序号', '议题', '汇报单位', '汇报人', '列席单位及人员'],
          [1, '审议预算', '县财政局', '张志强', '县审计局 王磊；县统计局'],
          [2, '审议审计报告', '县审计局', '王磊', '县水务局 赵敏'],
        ],
      },
    ]);
    expect(unlistedAgendaPeople(agenda)).toEqual([
      { name: '王磊', unit: '县审计局', title: '', reports: [1], observes: [0] },
      { name: '赵敏', unit: '县水务局', title: '', reports: [], observes: [1] },
    ]);
  });
});
