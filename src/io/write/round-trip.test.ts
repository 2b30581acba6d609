import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheets } from '../../../test/support/read-rows.ts';
import { ROLES } from '../../layout/attendee.ts';
import { diffRoster } from '../diff-roster.ts';
import { readRoster } from '../read-roster.ts';
import type { Roster, RosterPerson } from '../roster.ts';
import { harmlessCell } from './harmless-cell.ts';
import type { WrittenPerson } from './people-columns.ts';
import { writePeopleCsv } from './write-people-csv.ts';
import { writePeopleXlsx } from './write-people-xlsx.ts';

function reread(bytes: Uint8Array): Roster {
  const result = readRoster({ kind: 'file', bytes });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

const withoutPlace = ({ key: _key, at: _at, wishes, ...rest }: RosterPerson) => ({
  ...rest,
  custom: inOrder(rest.custom),
  wishes: wishes.map(({ kind, names }) => ({ kind, names })),
});

/** Columns of the list's own stand in the order in which the first people bring them. */
const inOrder = (custom: RosterPerson['custom']) => [...custom].sort(([a], [b]) => (a < b ? -1 : 1));

const surname = fc.constantFrom('张', '李', '欧阳', '马', '古丽·', '单');
const given = fc.array(fc.constantFrom('志', '强', '小', '红', '𬱖', '䶮', '㛃', '敏'), {
  minLength: 2,
  maxLength: 2,
});
const chineseName = fc.tuple(surname, given).map(([family, own]) => `${family}${own.join('')}`);
const name = fc.oneof(
  chineseName,
  fc.constantFrom('James Okafor', 'Zoë Müller', "Liam O'Connor", 'Peter van der Berg'),
);
/** Words of a remark, with everything that breaks a text file or that a spreadsheet would run. */
const words = fc
  .array(
    fc.constantFrom(
      '请假',
      '主持',
      '=1+1',
      '+86',
      '-',
      '@',
      "'",
      '"',
      ',',
      '，',
      '；',
      '\t',
      '\n',
      ' ',
      '清真',
      '与张三同桌',
      '县财政局',
      '1',
      "'=",
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim());
const optionalNumber = fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined });

const person: fc.Arbitrary<WrittenPerson> = fc
  .record({
    name,
    unit: fc.constantFrom('', '县财政局', '恒远机械有限公司', 'Port Authority'),
    title: fc.constantFrom('', '局长', '党组书记、局长', '翻译'),
    rank: optionalNumber,
    party: fc.constantFrom(undefined, 'host' as const, 'guest' as const),
    roles: fc.subarray([...ROLES]),
    honour: fc.constantFrom(
      undefined,
      'first-host' as const,
      'second-host' as const,
      'first-guest' as const,
      'second-guest' as const,
    ),
    phone: fc.constantFrom('', '13800000001', '13800000001、0571-88886666'),
    pending: fc.constantFrom('yes' as const, 'pending' as const, 'unsaid' as const),
    diet: fc.subarray(['清真', '素食', '海鲜过敏']),
    wishes: fc.array(
      fc.record({
        kind: fc.constantFrom(
          'same-table' as const,
          'other-table' as const,
          'next-to' as const,
          'apart' as const,
        ),
        names: fc.array(name, { minLength: 1, maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
    notes: words,
    category: fc.constantFrom('', '出席', '固定列席', '主宾'),
    group: fc.constantFrom('', '主席台', '第一组'),
    gender: fc.constantFrom('' as const, '男' as const, '女' as const),
    ethnicity: fc.constantFrom('', '回族'),
    table: fc.constantFrom('', '1', '主桌'),
    seatRow: fc.constantFrom('', '3', 'A'),
    seatNumber: fc.constantFrom('', '12'),
    grade: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    batch: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    custom: fc
      .tuple(words, words)
      .map(([car, room]) =>
        [['车牌号', car] as const, ['=房间', room] as const].filter(([, text]) => text !== ''),
      ),
  })
  .map(({ pending, rank, party, honour, grade, batch, roles, wishes, ...rest }) => {
    const attendance: RosterPerson['attendance'] = roles.includes('absent') ? 'no' : pending;
    return {
      ...rest,
      roles,
      attendance,
      wishes: wishes.map((wish) => ({ ...wish, people: [] })),
      standsFor: '',
      replacedBy: '',
      ...(rank === undefined ? {} : { rank }),
      ...(party === undefined ? {} : { party }),
      ...(honour === undefined ? {} : { honour }),
      ...(grade === undefined ? {} : { grade }),
      ...(batch === undefined ? {} : { batch }),
    };
  });

/** What a list says of a person whose honour says his party already. */
const expected = (one: WrittenPerson) => ({
  ...one,
  ...(one.party === undefined && one.honour !== undefined
    ? { party: one.honour.endsWith('host') ? 'host' : 'guest' }
    : {}),
  custom: inOrder(one.custom),
  wishes: one.wishes.map(({ kind, names }) => ({ kind, names })),
});

describe('export and import again', () => {
  it('IO-ROUND law: CSV loses nothing', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 5 }), (people) => {
        expect(reread(writePeopleCsv(people)).people.map(withoutPlace)).toEqual(people.map(expected));
      }),
      { numRuns: 300 },
    );
  });

  it('IO-ROUND law: Excel loses nothing', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 4 }), (people) => {
        expect(reread(writePeopleXlsx(people)).people.map(withoutPlace)).toEqual(people.map(expected));
      }),
      { numRuns: 60 },
    );
  });

  it('IO-ROUND: a list read, written and read again is no difference', () => {
    const first = readSheets([
      {
        name: '主席台',
        rows: [
          ['姓名', '职务', '备注'],
          ['张 三', '县委书记', ''],
          ['李四（女）', '县长', '主持，由王五代'],
        ],
      },
      {
        name: '参会人员',
        rows: [
          ['姓名', '单位', '车牌'],
          ['赵六 回族', '县财政局', '京A1'],
        ],
      },
    ]);
    for (const bytes of [writePeopleCsv(first.people), writePeopleXlsx(first.people)]) {
      const again = reread(bytes);
      expect(again.people.map(withoutPlace)).toEqual(first.people.map(withoutPlace));
      const diff = diffRoster(
        first.people.map((one) => ({ ...one, id: one.key })),
        again,
      );
      expect([diff.unchanged.length, diff.changed.length, diff.added.length, diff.dropped.length]).toEqual([
        3, 0, 0, 0,
      ]);
    }
  });

  it('IO-ROUND: the agenda goes with the people', () => {
    const first = readSheets([
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
          ['序号', '议题', '汇报单位', '汇报人', '汇报时间（分钟）', '列席单位及人员'],
          [1, '审议预算', '县财政局', '张志强', 10, '县审计局 王磊；县统计局'],
        ],
      },
    ]);
    const again = reread(writePeopleXlsx(first.people, { agenda: first.agenda }));
    const spoken = ({ agenda }: Roster) =>
      agenda.map((item) => [
        item.topic,
        item.unit,
        item.minutes,
        ...[...item.reporters, ...item.observers].map(({ name, unit, title }) => [name, unit, title]),
      ]);
    expect(spoken(again)).toEqual(spoken(first));
    expect(again.agenda[0]?.reporters[0]?.person).toBe(again.people[0]?.key);
  });

  it('IO-CSV: begins with a byte order mark and runs nothing', () => {
    const [one] = readSheets([
      {
        rows: [
          ['姓名', '备注'],
          ['张三', '=cmd()'],
          ['李四', '@SUM(A1)'],
        ],
      },
    ]).people;
    const bytes = writePeopleCsv(one === undefined ? [] : [one]);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toContain("'=cmd()");
  });

  it.each(['=1', '+1', '-1', '@a', '\tb', '\rc', "'=1", "''+"])('IO-CSV: %j is made harmless', (text) => {
    expect(harmlessCell(text)).toBe(`'${text}`);
  });

  it.each(['张三', "'a", "O'Connor", '1-2', ''])('IO-CSV: %j stays as it is', (text) => {
    expect(harmlessCell(text)).toBe(text);
  });
});
