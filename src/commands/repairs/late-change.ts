import { failure, type Result, success } from '../../base/result.ts';
import type { Attendee } from '../../layout/attendee.ts';
import { byRank, isPresent } from '../../layout/attendee.ts';
import { attendeesOf } from '../../model/layout-case-of.ts';
import { type Person, personIndex, STANDS_FOR, willCome } from '../../model/person.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';
import { seatOf } from '../../model/seating-chunks.ts';
import { type Refusal, refusal } from '../command.ts';
import { type CommandArgs, type CommandCall, callOf, runCommand } from '../run-command.ts';

/** What is told of somebody who comes instead or as well; his unit by its name. */
export type Newcomer = CommandArgs<'add-people'>['people'][number];

/** What happens on the evening before. */
export type LateChange =
  /** 某某不来了. */
  | { readonly kind: 'absent'; readonly people: readonly string[] }
  /** 新增某某; `at`: his place among those who come, 1 = most senior; otherwise his rank says, or he comes last. */
  | { readonly kind: 'add'; readonly person: Newcomer; readonly at?: number }
  /** 某某换成某某（代参加）: a newcomer, or somebody on the list. `rank`: whether he ranks as the one he stands for. */
  | {
      readonly kind: 'replace';
      readonly person: string;
      readonly by: Newcomer | { readonly id: string };
      readonly rank: 'inherited' | 'own';
    }
  /** 某某提前到第几位: among those who come, 1 = most senior. */
  | { readonly kind: 'promote'; readonly person: string; readonly to: number };

/** A late change as far as it concerns the list of people; nobody has been given a seat yet. */
export interface ChangedPeople {
  readonly plan: Plan;
  readonly calls: readonly CommandCall[];
  /** People who leave, and those who need a seat. */
  readonly leaving: readonly string[];
  readonly coming: readonly string[];
}

/** Change the list of people as asked. */
export function changePeople(plan: Plan, change: LateChange): Result<ChangedPeople, Refusal> {
  switch (change.kind) {
    case 'absent':
      return carryOut(plan, [leave(change.people)], change.people);
    case 'add':
      return addPerson(plan, change);
    case 'replace':
      return replacePerson(plan, change);
    case 'promote':
      return promotePerson(plan, change);
  }
}

const leave = (people: readonly string[]): CommandCall =>
  // Who does not come needs no instruction any more.
  callOf('set-attendance', { people, attendance: 'absent', unpin: true });

/** Do the commands one after another; whom they make needs a seat. */
function carryOut(
  plan: Plan,
  calls: readonly CommandCall[],
  leaving: readonly string[],
  coming: readonly string[] = [],
): Result<ChangedPeople, Refusal> {
  let now = plan;
  const made = [...coming];
  for (const call of calls) {
    const outcome = runCommand(now, call);
    if (!outcome.ok) return outcome;
    now = outcome.value.plan;
    // A unit of a new name is not named among what was made: ids are those of people.
    made.push(...outcome.value.made);
  }
  return success({ plan: now, calls, leaving, coming: made });
}

function addPerson(
  plan: Plan,
  { person, at }: Extract<LateChange, { readonly kind: 'add' }>,
): Result<ChangedPeople, Refusal> {
  const added = carryOut(plan, [callOf('add-people', { people: [person] })], []);
  const id = added.ok ? added.value.coming[0] : undefined;
  if (!added.ok || id === undefined || at === undefined) return added;
  const ranked = promotePerson(added.value.plan, { kind: 'promote', person: id, to: at });
  if (!ranked.ok) return ranked;
  return success({
    ...added.value,
    plan: ranked.value.plan,
    calls: [...added.value.calls, ...ranked.value.calls],
  });
}

function replacePerson(
  plan: Plan,
  { person: id, by, rank }: Extract<LateChange, { readonly kind: 'replace' }>,
): Result<ChangedPeople, Refusal> {
  const index = personIndex(plan.people);
  const left = index.get(id);
  if (left === undefined) return failure(refusal('unknown-person', { id }));
  if (!isNewcomer(by)) {
    const substitute = index.get(by.id);
    if (substitute === undefined) return failure(refusal('unknown-person', { id: by.id }));
    if (substitute === left) return failure(refusal('person-twice', { name: left.name }));
    if (!willCome(substitute)) return failure(refusal('person-absent', { name: substitute.name }));
    const ranks = rank === 'own' ? [] : [{ person: by.id, rank: rankOf(plan, id) }];
    const calls = [leave([id]), ...(ranks.length === 0 ? [] : [callOf('set-ranks', { ranks })])];
    return carryOut(plan, [...calls, nameSubstitute(left, by.id)], [id], [by.id]);
  }
  const unit = plan.units.find((one) => one.id === left.unit)?.name;
  const { party, roles, block, table, grade, batch } = left;
  const inherited: Newcomer = {
    ...(unit === undefined ? {} : { unit }),
    ...(party === undefined ? {} : { party }),
    ...(block === undefined ? {} : { block }),
    ...(table === undefined ? {} : { table }),
    ...(grade === undefined ? {} : { grade }),
    ...(batch === undefined ? {} : { batch }),
    ...(rank === 'own' ? {} : { rank: rankOf(plan, id) }),
    roles,
    ...by,
    custom: { ...by.custom, [STANDS_FOR]: left.name },
  };
  return carryOut(plan, [leave([id]), callOf('add-people', { people: [inherited] })], [id]);
}

const nameSubstitute = (left: Person, substitute: string): CommandCall =>
  callOf('edit-person', { person: substitute, changes: { custom: { [STANDS_FOR]: left.name } } });

/** True for somebody who is not on the list yet. */
export const isNewcomer = (by: Newcomer | { readonly id: string }): by is Newcomer => 'name' in by;

const rankOf = (plan: Plan, id: string): number =>
  attendeesOf(plan.people, plan.units).find((one) => one.id === id)?.rank ?? 1;

function promotePerson(
  plan: Plan,
  { person: id, to }: Extract<LateChange, { readonly kind: 'promote' }>,
): Result<ChangedPeople, Refusal> {
  const ranked = byRank(attendeesOf(plan.people, plan.units));
  const person = ranked.find((one) => one.id === id);
  if (person === undefined) return failure(refusal('unknown-person', { id }));
  if (!isPresent(person)) return failure(refusal('person-absent', { name: person.name }));
  const ranks = newRanks(plan, ranked, person, to);
  const sits = seatOf(selectedSchemeOf(plan).seating, id) !== undefined;
  return carryOut(plan, ranks.length === 0 ? [] : [callOf('set-ranks', { ranks })], [], sits ? [] : [id]);
}

/** The ranks that must be entered so that somebody is the n-th of those who come and all others keep their order. */
function newRanks(
  plan: Plan,
  ranked: readonly Attendee[],
  person: Attendee,
  to: number,
): { person: string; rank: number }[] {
  const others = ranked.filter((one) => one !== person);
  const present = others.filter(isPresent);
  const next = present[Math.max(0, to - 1)];
  const at = next === undefined ? others.length : others.indexOf(next);
  const order = [...others.slice(0, at), person, ...others.slice(at)];
  const entered = personIndex(plan.people);
  const distinct = ranked.every((one, place) => place === 0 || one.rank > (ranked[place - 1]?.rank ?? 0));
  // Everybody before the last one concerned must have a rank: who has none follows those who have one.
  const last = Math.max(order.indexOf(person), ranked.indexOf(person));
  return order.flatMap((one, place) => {
    const rank = distinct ? (ranked[place]?.rank ?? place + 1) : place + 1;
    const now = entered.get(one.id)?.rank;
    return now === rank || (distinct && place > last) ? [] : [{ person: one.id, rank }];
  });
}
