import { describe, expect, it } from 'vitest';
import { byRankThenList, countRoster, isMeant, type RosterRow, rosterRows } from './roster-row.ts';

const row = (name: string, more: Partial<RosterRow['person']> = {}, unit = ''): RosterRow => ({
  person: { id: name, name, roles: [], attendance: 'expected', custom: {}, ...more },
  unit,
  rank: 0,
});
const spell = (name: string) => (name === '张三' ? ['zhangsan', 'zs'] : []);

describe('the list of people', () => {
  it('names units, and leaves out those that are unknown', () => {
    const people = [
      { ...row('甲').person, unit: 'u1' },
      { ...row('乙').person, unit: 'u9' },
    ];
    expect(rosterRows({ people, units: [{ id: 'u1', name: '财政局' }] }).map(({ unit }) => unit)).toEqual([
      '财政局',
      '',
    ]);
  });

  it('tells the rank that holds for those who have none', () => {
    const people = [row('甲').person, row('乙', { rank: 4 }).person];
    expect(rosterRows({ people, units: [] }).map(({ rank }) => rank)).toEqual([5, 4]);
  });

  it('counts who comes, who is absent and the units', () => {
    const rows = [row('甲', {}, '财政局'), row('乙', { attendance: 'absent' }, '财政局'), row('丙')];
    expect(countRoster(rows)).toEqual({ people: 3, coming: 2, absent: 1, units: 1 });
  });

  it('puts people without a rank after those with one, in the order of the list', () => {
    const rows = [row('甲'), row('乙', { rank: 2 }), row('丙', { rank: 1 }), row('丁')];
    expect(byRankThenList(rows).map(({ person }) => person.name)).toEqual(['丙', '乙', '甲', '丁']);
  });

  it.each([
    ['', true],
    ['三', true],
    ['财政', true],
    ['zs', true],
    ['zhang', true],
    ["zhang'san", true],
    ['hang', false],
    ['李', false],
  ])('finds somebody by %j: %s', (typed, meant) => {
    expect(isMeant(row('张三', {}, '县财政局'), typed, spell)).toBe(meant);
  });
});
