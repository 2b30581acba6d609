import { personIndex } from '../../model/person.ts';
import type { Plan } from '../../model/plan.ts';
import type { Label } from '../command.ts';
import { isNewcomer, type LateChange } from './late-change.ts';
import type { RepairKind } from './repair.ts';

/** Name the step that repairs a late change: what happened, and how it was repaired. */
export function lateLabel(plan: Plan, change: LateChange, repair: RepairKind): Label {
  const people = personIndex(plan.people);
  const nameOf = (id: string): string => people.get(id)?.name ?? '';
  switch (change.kind) {
    case 'absent':
      return { key: 'late-absent', params: { name: change.people.map(nameOf).join('、'), repair } };
    case 'add':
      return { key: 'late-add', params: { name: change.person.name, repair } };
    case 'replace': {
      const by = isNewcomer(change.by) ? change.by.name : nameOf(change.by.id);
      return { key: 'late-replace', params: { name: nameOf(change.person), by, repair } };
    }
    case 'promote':
      return { key: 'late-promote', params: { name: nameOf(change.person), to: change.to, repair } };
  }
}
