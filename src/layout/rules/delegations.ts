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

/** Place of a person among those of his party who have a rank in it, 1 = first; 0 = interpreter, attendant, stranger. */
export const placeInParty = ({ ranks }: Delegation, person: Attendee): number => ranks.indexOf(person) + 1;

/** Whom an interpreter or attendant serves: the one named, if of his party, else its first. */
export const servedBy = ({ ranks, first }: Delegation, { serves }: Attendee): Attendee | undefined =>
  (serves === undefined ? undefined : ranks.find((member) => member.id === serves)) ?? first;

/** True when the list says of nobody to which party he belongs. */
function isPlainList({ everyone }: SeatRequest): boolean {
  const partyOf = partyFinder(everyone);
  return everyone.every((person) => partyOf(person) === undefined);
}

/** The parties of a meeting of two, and what is missing of them. */
export interface MeetingParties {
  readonly parties: Delegations;
  readonly issues: readonly Issue[];
}

/**
 * Gather the parties of a meeting between two, and report a party that nobody belongs to and people who
 * belong to none.
 *
 * A plain list counts as the hosts: they fill their own side and go on along the other, and one issue asks
 * who is who. Single people of no party stay strangers; they take what both parties leave.
 *
 * @param rule - id of the rule that needs both parties.
 * @see docs/SEATING-RULES.md [M1], [RC1], [S1]
 */
export function meetingParties(request: SeatRequest, rule: string): MeetingParties {
  const missing = (party: string, people: readonly Attendee[] = []): Issue =>
    issue('party-missing', rule, {
      people: people.map((person) => person.id),
      with: people.length === 0 ? { party } : { party, count: people.length },
    });
  if (isPlainList(request)) {
    const parties = gatherDelegations(request, 'host');
    return { parties, issues: request.everyone.length === 0 ? [] : [missing('none', request.everyone)] };
  }
  const parties = gatherDelegations(request);
  const issues = [parties.host, parties.guest]
    .filter(({ ranks }) => ranks.length === 0)
    .map(({ party }) => missing(party));
  if (parties.strangers.length > 0) issues.push(missing('none', parties.strangers));
  return { parties, issues };
}
