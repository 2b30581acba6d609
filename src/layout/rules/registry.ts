import type { Rule } from '../rule.ts';
import { awardsRule } from './awards.ts';
import { banquetRule } from './banquet.ts';
import { executiveMeetingRule } from './executive-meeting.ts';
import { hallRule } from './hall.ts';
import { photoRule } from './photo.ts';
import { receptionRule } from './reception.ts';
import { rostrumRule } from './rostrum.ts';
import { signingRule } from './signing.ts';
import { talksRule } from './talks.ts';
import { videoRule } from './video.ts';
import { zonesRule } from './zones.ts';

/** All rules, one line each. */
export const RULES: readonly Rule[] = [
  rostrumRule,
  executiveMeetingRule,
  talksRule,
  receptionRule,
  signingRule,
  photoRule,
  banquetRule,
  awardsRule,
  hallRule,
  zonesRule,
  videoRule,
];

/** Find a rule by its kind. */
export const ruleOf = (kind: string): Rule | undefined => RULES.find((rule) => rule.kind === kind);
