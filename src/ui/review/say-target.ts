import type { NoteTarget } from '../../model/note.ts';
import { personIndex } from '../../model/person.ts';
import type { Plan } from '../../model/plan.ts';
import type { Say } from '../say/use-say.ts';

/** What a note is about, in a few words. */
export function sayTarget(
  target: NoteTarget,
  plan: Plan,
  labelOf: (seat: string) => string,
  say: Say,
): string {
  switch (target.kind) {
    case 'seat':
      return labelOf(target.seat);
    case 'person':
      return personIndex(plan.people).get(target.person)?.name ?? say('note.about.gone');
    case 'place':
      return say('note.about.place');
    case 'plan':
      return say('note.about.plan');
  }
}
