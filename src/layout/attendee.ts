/** What a person does at the meeting, where a rule asks. */
export const ROLES = [
  'host',
  'reporter',
  'speaker',
  'recipient',
  'observer',
  'interpreter',
  'note-taker',
  'signer',
  'assistant',
  'executive',
  'absent',
] as const;

/** 身份: host 主持, reporter 汇报, speaker 发言, recipient 领奖, observer 列席, interpreter 翻译, note-taker 记录, signer 签字人, assistant 助签, executive 执行主席, absent 请假. */
export type Role = (typeof ROLES)[number];

/** The side somebody belongs to in talks, receptions, signings, banquets and photos. */
export const PARTIES = ['host', 'guest'] as const;
/** 主方 or 客方 (also 上级 for visitors of higher rank). */
export type Party = (typeof PARTIES)[number];

/** One person as the rules see him. */
export interface Attendee {
  readonly id: string;
  readonly name: string;
  /** 1 = most senior; equal numbers are ties and keep the order of the list. Never computed from a title. */
  readonly rank: number;
  readonly roles: readonly Role[];
  readonly unit?: string;
  readonly party?: Party;
  /** Id of the block this person is meant for; absent = wherever the blocks' order leads. */
  readonly block?: string;
  /** Grade of an award, 1 = highest; batch of an award, 1 = first on stage. */
  readonly grade?: number;
  readonly batch?: number;
  /** Number of the banquet table this person was promised, 1 = main table. */
  readonly table?: number;
  /** Id of the person whom an interpreter, note-taker or assistant serves; absent = the own party's first. */
  readonly serves?: string;
}

/** True when the person has the role. Most people have none, so that is asked first. */
export const hasRole = ({ roles }: Attendee, role: Role): boolean => roles.length > 0 && roles.includes(role);

/** True when the person will come. */
export const isPresent = (person: Attendee): boolean => !hasRole(person, 'absent');

/** Sort by rank, most senior first; ties keep the order of the list. A sorted list comes back as it is. */
export function byRank(people: readonly Attendee[]): readonly Attendee[] {
  for (let index = 1; index < people.length; index += 1) {
    if ((people[index - 1] as Attendee).rank > (people[index] as Attendee).rank) {
      return [...people].sort((a, b) => a.rank - b.rank);
    }
  }
  return people;
}

/**
 * Those who come, most senior first; ties keep the order of the list. A sorted list of people who all come is
 * looked through once and comes back as it is.
 */
export function comingByRank(
  people: readonly Attendee[],
  comes: (person: Attendee) => boolean,
): readonly Attendee[] {
  let last = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < people.length; index += 1) {
    const person = people[index] as Attendee;
    if (person.rank < last || !comes(person)) return byRank(people.filter(comes));
    last = person.rank;
  }
  return people;
}
