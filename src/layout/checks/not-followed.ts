import { type Issue, issue } from '../issue.ts';
import { listOf } from '../numbering/list-of.ts';
import type { OptionName } from '../rule.ts';
import { ruleOf } from '../rules/registry.ts';
import type { Check } from './check.ts';

/** Options that are written for one block alone; units and wishes may be those of the whole meeting. */
const OWN_OPTIONS = ['visibleRows', 'reservedRows'] as const satisfies readonly OptionName[];

/** Nothing that is asked for is passed over in silence: options of another rule, places that are not there [K16]. */
export const notFollowed: Check = {
  rule: 'K16',
  check: (subject) =>
    subject.blocks.flatMap(({ id, rule, options, strays = [] }): readonly Issue[] => {
      const idle = OWN_OPTIONS.filter(
        (option) => (options[option] ?? []).length > 0 && !ruleOf(rule)?.follows?.includes(option),
      );
      const issues = idle.map((option) =>
        issue('option-not-followed', 'K16', { with: { block: id, option } }),
      );
      if (strays.length === 0) return issues;
      const told = { block: id, list: listOf(strays), count: strays.length };
      return [...issues, issue('place-not-there', 'K16', { with: told })];
    }),
};
