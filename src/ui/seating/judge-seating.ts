import type { Issue } from '../../layout/issue.ts';
import { planCase } from '../../layout/plan-case.ts';
import type { Reason } from '../../layout/reason.ts';
import type { SeatChange } from '../../model/seating-chunks.ts';
import type { SurveyRequest } from './survey.ts';

/** Somebody whom a rule seats where he sits now, and who would sit there no more. */
export interface Departure {
  readonly person: string;
  readonly seat: string;
  readonly reason: Reason;
}

/** What a change of seats would break. */
export interface Judgement {
  /** Errors and warnings that are not there now. */
  readonly issues: readonly Issue[];
  readonly departures: readonly Departure[];
}

/** Judges changes of one seating. */
export type Judge = (changes: readonly SeatChange[]) => Judgement;

/** A change that breaks nothing. */
export const NOTHING_BROKEN: Judgement = { issues: [], departures: [] };

const keyOf = ({ code, seats, people }: Issue): string =>
  `${code} ${[...seats].sort().join(' ')} ${[...people].sort().join(' ')}`;

/** Begin to judge changes of a seating; the rules are asked once, when the first change comes. */
export function startJudge({ input, seating }: SurveyRequest): Judge {
  let known:
    | { readonly ruled: ReadonlyMap<string, Departure>; readonly now: ReadonlySet<string> }
    | undefined;
  const sitters = new Map(seating.map(({ seat, person }) => [seat, person]));
  const begin = () => {
    const ruled = planCase(input);
    const checked = planCase(input, seating);
    return {
      ruled: new Map(ruled.ok ? ruled.value.seated.placements.map((one) => [one.seat, one] as const) : []),
      now: new Set(checked.ok ? checked.value.issues.map(keyOf) : []),
    };
  };
  return (changes) => {
    known ??= begin();
    const { ruled, now } = known;
    const after = new Map<string, string | undefined>([...sitters, ...changes]);
    const given = [...after].flatMap(([seat, person]) => (person === undefined ? [] : [{ seat, person }]));
    const checked = planCase(input, given);
    const found = checked.ok ? checked.value.issues : [];
    const departures = changes.flatMap(([seat, person]) => {
      const own = ruled.get(seat);
      const leaves = own !== undefined && sitters.get(seat) === own.person && person !== own.person;
      return leaves ? [own] : [];
    });
    const issues = found.filter((one) => one.severity !== 'notice' && !now.has(keyOf(one)));
    return { issues, departures: departures.map(({ person, seat, reason }) => ({ person, seat, reason })) };
  };
}
