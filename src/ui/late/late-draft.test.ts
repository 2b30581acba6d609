import { describe, expect, it } from 'vitest';
import { runCommands } from '../../commands/run-command.ts';
import { emptyPlan } from '../../model/plan.ts';
import { changeOfDraft, EMPTY_LATE } from './late-draft.ts';

const made = runCommands(emptyPlan('m1', '例会'), [
  { name: 'add-people', args: { people: [{ name: '王建国' }, { name: '李明' }] } },
]);
if (!made.ok) throw new Error(made.failure.code);
const { plan } = made.value;
const [wang, li] = plan.people;

describe('a late change as it is typed', () => {
  it.each([
    [{ ...EMPTY_LATE }, 'person'],
    [{ ...EMPTY_LATE, kind: 'add' as const, name: ' ' }, 'name'],
    [
      { ...EMPTY_LATE, person: wang?.id },
      { kind: 'absent', people: [wang?.id] },
    ],
    [
      { ...EMPTY_LATE, kind: 'add' as const, name: ' 赵强 ', place: 3 },
      { kind: 'add', person: { name: '赵强' }, at: 3 },
    ],
    [
      { ...EMPTY_LATE, kind: 'replace' as const, person: wang?.id, name: '李明' },
      { kind: 'replace', person: wang?.id, by: { id: li?.id }, rank: 'inherited' },
    ],
    [
      { ...EMPTY_LATE, kind: 'replace' as const, person: wang?.id, name: '赵强', title: '副局长' },
      { kind: 'replace', person: wang?.id, by: { name: '赵强', title: '副局长' }, rank: 'inherited' },
    ],
    [
      { ...EMPTY_LATE, kind: 'promote' as const, person: li?.id, place: 1 },
      { kind: 'promote', person: li?.id, to: 1 },
    ],
  ])('%j is %j', (draft, change) => {
    expect(changeOfDraft(plan, draft)).toEqual(change);
  });
});
