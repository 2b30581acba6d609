import type { Issue } from '../../layout/issue.ts';
import type { LayoutCase } from '../../layout/layout-case.ts';
import { type GivenSeating, planCase } from '../../layout/plan-case.ts';
import type { Problem } from '../../layout/problem.ts';
import type { Reason } from '../../layout/reason.ts';

/** What is to be looked at: a case, and who sits where now. */
export interface SurveyRequest {
  readonly input: LayoutCase;
  readonly seating: GivenSeating;
}

/** What the rules say of a case, and what the checks say of the seating as it is. Plain data. */
export interface Survey {
  /** Where the rules would seat everybody. */
  readonly proposal: readonly (readonly [seat: string, person: string])[];
  /** Why whoever sits on a seat sits there, by seat id. */
  readonly reasons: Readonly<Record<string, Reason>>;
  readonly issues: readonly Issue[];
  /** Present people without a seat, most senior first. */
  readonly unseated: readonly string[];
  /** How many the rules would leave without a seat. */
  readonly left: number;
  readonly problems: readonly Problem[];
}

const BY_HAND: Reason = { rule: 'GIVEN', says: 'given', with: {} };

/**
 * Compare a seating with what the rules would do, and check it.
 *
 * @returns reasons for every seat that is taken: the rule's own where it would seat the same person there.
 */
export function surveyCase({ input, seating }: SurveyRequest): Survey {
  const ruled = planCase(input);
  const checked = planCase(input, seating);
  if (!ruled.ok || !checked.ok) {
    const problems = ruled.ok ? (checked.ok ? [] : checked.failure) : ruled.failure;
    return { proposal: [], reasons: {}, issues: [], unseated: [], left: 0, problems };
  }
  const { placements } = ruled.value.seated;
  const bySeat = new Map(placements.map((placement) => [placement.seat, placement]));
  const pins = new Map(input.pins.map((pin) => [pin.person, pin]));
  const reasons: Record<string, Reason> = {};
  for (const { seat, person } of seating) {
    const placement = bySeat.get(seat);
    const pin = pins.get(person);
    if (pin?.seat === seat) reasons[seat] = { rule: 'PIN', says: 'pinned', with: { why: pin.reason } };
    else reasons[seat] = placement?.person === person ? placement.reason : BY_HAND;
  }
  return {
    proposal: placements.map(({ seat, person }) => [seat, person]),
    reasons,
    issues: checked.value.issues,
    unseated: checked.value.seated.unseated,
    left: ruled.value.seated.unseated.length,
    problems: [],
  };
}
