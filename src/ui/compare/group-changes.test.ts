import { describe, expect, it } from 'vitest';
import { CHANGE_KINDS, planChange } from '../../model/compare/plan-change.ts';
import { groupChanges } from './group-changes.ts';

describe('changes in groups', () => {
  it('no kind of change is lost', () => {
    const changes = CHANGE_KINDS.map((kind) => planChange(kind, { with: {} }));
    expect(groupChanges(changes).flatMap((one) => one.changes).length).toBe(changes.length);
  });

  it('who asks for leave has gone, who comes after all is new', () => {
    const gone = planChange('attendance-changed', { with: { from: 'expected', to: 'absent' } });
    const back = planChange('attendance-changed', { with: { from: 'absent', to: 'confirmed' } });
    const sure = planChange('attendance-changed', { with: { from: 'expected', to: 'confirmed' } });
    expect(groupChanges([sure, gone, back]).map(({ group }) => group)).toEqual([
      'added',
      'dropped',
      'edited',
    ]);
  });
});
