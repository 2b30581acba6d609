import { type Attendee, byRank, hasRole } from '../attendee.ts';
import type { Policies } from '../policies.ts';

/** One award being given. */
export interface AwardPair {
  readonly recipient: Attendee;
  /** Absent where nobody gives the awards, as on a podium. */
  readonly leader: Attendee | undefined;
}

/** The recipients who are on stage together. */
export interface AwardBatch {
  /** 1 = first on stage. */
  readonly batch: number;
  /** Highest award first; under `list-order` in the order of the list. */
  readonly pairs: readonly AwardPair[];
}

/**
 * Recipients who go on stage together, in the order in which places are given. A batch with more people than
 * there are places goes on in turns.
 */
function onStage(
  recipients: readonly Attendee[],
  places: number,
): readonly { readonly batch: number; readonly people: readonly Attendee[] }[] {
  const told = new Map<number, Attendee[]>();
  const untold: Attendee[] = [];
  for (const person of recipients) {
    if (person.batch === undefined) untold.push(person);
    else told.set(person.batch, [...(told.get(person.batch) ?? []), person]);
  }
  const size = Math.max(1, places);
  const turns = (people: readonly Attendee[]): readonly (readonly Attendee[])[] =>
    Array.from({ length: Math.ceil(people.length / size) }, (_, turn) =>
      people.slice(turn * size, (turn + 1) * size),
    );
  const batches = [...told]
    .sort(([a], [b]) => a - b)
    .flatMap(([batch, people]) => turns(people).map((turn) => ({ batch, people: turn })));
  const last = batches.at(-1)?.batch ?? 0;
  return [...batches, ...turns(untold).map((turn, index) => ({ batch: last + 1 + index, people: turn }))];
}

/**
 * Tell whether awards are handed out by grade: the policy wants it and there are grades, or nobody hands
 * them out, so that rank alone makes the podium.
 */
export function isGraded(
  recipients: readonly Attendee[],
  leaders: readonly Attendee[],
  { awards }: Pick<Policies, 'awards'>,
): boolean {
  if (awards === 'list-order') return false;
  return leaders.length === 0 || recipients.some((person) => person.grade !== undefined);
}

/** No grade counts as the lowest; not Infinity, since its difference with itself is no number. */
const gradeOf = (person: Attendee): number => person.grade ?? Number.MAX_SAFE_INTEGER;

const byGrade = (people: readonly Attendee[]): readonly Attendee[] =>
  [...people].sort((a, b) => gradeOf(a) - gradeOf(b) || a.rank - b.rank);

/**
 * Pair the recipients with the leaders who hand them their awards, batch by batch.
 *
 * Graded: the higher award meets the higher leader. In list order: from left to right as the hall sees it,
 * the highest leaders taking part. More recipients than leaders: a leader gives again, after all have given.
 *
 * @param people - everyone of the block; who has not the role `recipient` is no recipient.
 * @param leaders - those who hand out, as they stand from left to right seen from the hall.
 * @param policies - `awards` decides between grades and list order.
 * @param places - places for recipients, for cutting those without a batch; the leaders' number unless told.
 * @returns batches in the order in which they go on stage.
 * @see docs/SEATING-RULES.md [Z1], [Z3], [Z4]
 * @example awardBatches(people, [], policies)[0]?.pairs[0]?.leader // undefined
 */
export function awardBatches(
  people: readonly Attendee[],
  leaders: readonly Attendee[],
  policies: Pick<Policies, 'awards'>,
  places: number = leaders.length,
): readonly AwardBatch[] {
  const recipients = people.filter((person) => hasRole(person, 'recipient'));
  const graded = isGraded(recipients, leaders, policies);
  const line = graded ? byGrade(recipients) : byRank(recipients);
  const size = places > 0 ? places : recipients.length;
  const senior = byRank(leaders);
  return onStage(line, size).map(({ batch, people: stage }) => {
    const giving = new Set(senior.slice(0, stage.length));
    const order = graded ? senior : leaders.filter((leader) => giving.has(leader));
    return {
      batch,
      pairs: stage.map((recipient, place) => ({
        recipient,
        leader: order[place % Math.max(1, order.length)],
      })),
    };
  });
}
