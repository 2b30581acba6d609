import { describe, expect, it } from 'vitest';
import { issue } from '../../layout/issue.ts';
import { groupIssues } from './group-issues.ts';

describe('groups of issues', () => {
  it('errors come first, issues of one kind are one group, nothing is lost', () => {
    const torn = [1, 2, 3].map((n) => issue('unit-torn', 'K13', { with: { unit: `局${n}`, pieces: 2 } }));
    const found = [torn[0], issue('even-number', 'E1'), torn[1], issue('not-seated', 'K2'), torn[2]];
    const groups = groupIssues(found.flatMap((one) => one ?? []));
    expect(groups.map(({ code, issues }) => [code, issues.length])).toEqual([
      ['not-seated', 1],
      ['unit-torn', 3],
      ['even-number', 1],
    ]);
    expect(groups[1]?.issues).toEqual(torn);
  });

  it('nothing found gives no groups', () => {
    expect(groupIssues([])).toEqual([]);
  });
});
