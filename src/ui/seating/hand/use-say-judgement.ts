import { useCallback } from 'react';
import { sayIssue, sayReason } from '../../../i18n/say.ts';
import { SEVERITY_ORDER } from '../../../layout/issue.ts';
import { personIndex } from '../../../model/person.ts';
import { useDesk } from '../../desk.ts';
import { useLanguage, useSay } from '../../say/use-say.ts';
import type { Judgement } from '../judge-seating.ts';

/** So many sentences can be read while the hand rests. */
const MOST = 3;

/** Say what a change would break: the rule whose seats are left, then what the checks find, worst first. */
export function useSayJudgement(
  labelOf: (seat: string) => string,
): (judgement: Judgement) => readonly string[] {
  const { plan } = useDesk();
  const say = useSay();
  const language = useLanguage();
  return useCallback(
    ({ issues, departures }) => {
      const people = personIndex(plan.people);
      const nameOf = (id: string): string => people.get(id)?.name ?? id;
      const left = departures.map(({ person, seat, reason }) =>
        say('hand.breaks', {
          rule: reason.rule,
          name: nameOf(person),
          label: labelOf(seat),
          reason: sayReason(reason, language),
        }),
      );
      const found = [...issues]
        .sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity])
        .map((issue) => {
          const labelled = { ...issue, seats: issue.seats.slice(0, 6).map(labelOf) };
          return sayIssue(labelled, language, issue.people.slice(0, 6).map(nameOf));
        });
      const all = [...left, ...new Set(found)];
      if (all.length <= MOST) return all;
      return [...all.slice(0, MOST), say('hand.breaks.more', { count: all.length - MOST })];
    },
    [plan.people, say, language, labelOf],
  );
}
