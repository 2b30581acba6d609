import { describe, expect, it } from 'vitest';
import { readRoster } from '../read-roster.ts';

/** What everybody of a small list is, under a line of words. */
function readUnder(line: string): { readonly absent: number; readonly roles: readonly string[] } {
  const text = `${line}\n姓名\t单位\t职务\n张三\t财政局\t局长\n李四\t教育局\t局长`;
  const read = readRoster({ kind: 'paste', text });
  if (!read.ok) throw new Error(line);
  const { people } = read.value;
  expect(people.map(({ name }) => name)).toEqual(['张三', '李四']);
  return {
    absent: people.filter(({ attendance }) => attendance === 'no').length,
    roles: [...new Set(people.flatMap(({ roles }) => roles))],
  };
}

describe('words above a list', () => {
  it.each(['说明：请假人员请在备注栏注明原因', '参会人员名单（含列席人员）', '请各单位将请假名单同时报送'])(
    '%s says nothing of everybody',
    (line) => {
      expect(readUnder(line)).toEqual({ absent: 0, roles: [] });
    },
  );

  it('a title says what everybody is', () => {
    expect(readUnder('列席人员名单').roles).toEqual(['observer']);
    expect(readUnder('请假人员').absent).toBe(2);
  });
});
