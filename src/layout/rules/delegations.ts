import { type Attendee, hasRole, type Party } from '../attendee.ts';
import { type Issue, issue } from '../issue.ts';
import type { SeatRequest } from '../rule.ts';

/** One party of a meeting, sorted by what its people do. */
export interface Delegation {
  readonly party: Party;
  /** Everybody but interpreters and attendants, pinned ones too, most senior first. */
  readonly ranks: readonly Attendee[];
  /** The principal. */
  readonly first: Attendee | undefined;
  /** As `ranks`, still to be seated. */
  readonly members: readonly Attendee[];
  /** Still to be seated. */
  readonly interpreters: readonly Attendee[];
  /** Note-takers and assistants, still to be seated. */
  readonly attendants: readonly Attendee[];
  /** Ids of all its interpreters, pinned ones too. */
  readonly interpreterIds: ReadonlySet<string>;
}

/** Both parties, and those who are told to neither. */
export interface Delegations {
  readonly host: Delegation;
  readonly guest: Delegation;
  readonly strangers: readonly Attendee[];
}

const isInterpreter = (person: Attendee): boolean => hasRole(person, 'interpreter');
const isAttendant = (person: Attendee): boolean =>
  !isInterpreter(person) && (hasRole(person, 'note-taker') || hasRole(person, 'assistant'));

/**
 * Tell the party of each person: his own, else the party of the person he serves.
 *
 * @param everyone - all present people of the block.
 */
export function partyFinder(everyone: readonly Attendee[]): (person: Attendee) => Party | undefined {
  // Only who serves somebody needs the index, and at most meetings nobody does.
  let byId: ReadonlyMap<string, Attendee> | undefined;
  return (person) => {
    if (person.party !== undefined || person.serves === undefined) return person.party;
    byId ??= new Map(everyone.map((one) => [one.id, one]));
    return byId.get(person.serves)?.party;
  };
}

/**
 * Sort the people of a request into hosts and guests.
 *
 * @param request - people most senior first.
 * @param without - the party of people who have none; absent = they stay strangers.
 */
export function gatherDelegations(request: SeatRequest, without?: Party): Delegations {
  const partyOf = partyFinder(request.everyone);
  const gather = (party: Party): Delegation => {
    const belongs = (person: Attendee): boolean => (partyOf(person) ?? without) === party;
    const all = request.everyone.filter(belongs);
    const open = request.people.filter(belongs);
    const ranks = all.filter((person) => !isInterpreter(person) && !isAttendant(person));
    return {
      party,
      ranks,
      first: ranks[0],
      members: open.filter((person) => !isInterpreter(person) && !isAttendant(person)),
      interpreters: open.filter(isInterpreter),
      attendants: open.filter(isAttendant),
      interpreterIds: new Set(all.filter(isInterpreter).map((person) => person.id)),
    };
  };
  const strangers = request.people.filter((person) => (partyOf(person) ?? without) === undefined);
  return { host: gather('host'), guest: gather('guest'), strangers };
}

/**
 * Report a party that nobody belongs to, and people who belong to none: these are not guessed a side.
 *
 * @param rule - id of the rule that needs both parties.
 */
export function missingParties({ host, guest, strangers }: Delegations, rule: string): readonly Issue[] {
  const issues: Issue[] = [];
  if (host.ranks.length + guest.ranks.length + strangers.length === 0) return issues;
  for (const { party, ranks } of [host, guest]) {
    if (ranks.length === 0) issues.push(issue('party-missing', rule, { with: { party } }));
  }
  if (strangers.length > 0) {
    const people = strangers.map((person) => person.id);
    issues.push(issue('party-missing', rule, { people, with: { party: 'none', count: people.length } }));
  }
  return issues;
}
