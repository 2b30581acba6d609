import type { Rule } from '../rule.ts';
import { executiveMeetingRule } from './executive-meeting.ts';
import { rostrumRule } from './rostrum.ts';

/** All rules, one line each. */
export const RULES: readonly Rule[] = [rostrumRule, executiveMeetingRule];

/** Find a rule by its kind. */
export const ruleOf = (kind: string): Rule | undefined => RULES.find((rule) => rule.kind === kind);
