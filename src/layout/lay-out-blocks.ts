import { failure, type Result, success } from '../base/result.ts';
import type { Frame } from './arrangement.ts';
import { ARRANGEMENTS, arrangementOf } from './arrangements/registry.ts';
import { type Attendee, byRank, comingByRank, hasRole, isPresent } from './attendee.ts';
import { blocksByZone, zonesOfBlock } from './blocks-by-zone.ts';
import { type AgendaDemand, demandOf } from './demand.ts';
import { normalDeg, type Placing } from './geometry/point.ts';
import type { BlockInput, LayoutCase } from './layout-case.ts';
import { DEFAULT_POLICIES, type Policies } from './policies.ts';
import { type Problem, problemsOf, showFound } from './problem.ts';
import type { Rule, RuleOptions } from './rule.ts';
import { RULES, ruleOf } from './rules/registry.ts';
import type { BlockShape } from './seat.ts';

/** A block with its seats, and the people meant for it. */
export interface LaidBlock extends BlockShape {
  readonly id: string;
  readonly arrangement: string;
  readonly nativeFrame: Frame;
  readonly placing: Placing;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly rule: Rule;
  readonly policies: Policies;
  readonly options: RuleOptions;
  readonly numbering: Readonly<Record<string, unknown>>;
  /** Present people meant for this block, by rank; more than its seats only in the last block. */
  readonly people: readonly Attendee[];
}

/** Options of a block that sets none. */
const NO_OPTIONS: RuleOptions = { units: [], reservedRows: [], together: [], apart: [] };

/** Policies of a block: the house's, then what the occasion demands, then the block's own. */
export function policiesOf(block: BlockInput, rule: Rule, house: Partial<Policies>): Policies {
  return { ...DEFAULT_POLICIES, ...house, ...rule.occasion, ...block.policies };
}

/**
 * Lay out every block of a case and decide who is meant for which, by rank and in the order of the blocks.
 *
 * People pinned to a seat of a block or assigned to it by name go there; then roles that its rule claims;
 * then the most senior of those left, as many as the block has seats. The last block takes all the rest.
 * People whom only the agenda brings take no seat of their own.
 *
 * @returns the blocks in the order given, or every problem found.
 */
export function layOutBlocks(input: LayoutCase): Result<readonly LaidBlock[], readonly Problem[]> {
  const problems: Problem[] = [];
  const blocks: LaidBlock[] = [];
  const closed = new Set(input.closed.map((seat) => seat.seat));
  const brought = broughtByAgenda(input);
  const zoned = blocksByZone(input);
  const comes =
    brought.size === 0
      ? isPresent
      : (person: Attendee): boolean => isPresent(person) && !brought.has(person.id);
  let left = comingByRank(input.people, comes);
  input.blocks.forEach((block, index) => {
    const arrangement = arrangementOf(block.arrangement);
    const rule = ruleOf(block.rule);
    if (arrangement === undefined || rule === undefined) {
      problems.push(unknownKind(block, index, arrangement === undefined ? 'arrangement' : 'rule'));
      return;
    }
    const policies = policiesOf(block, rule, input.policies);
    const options: RuleOptions = {
      ...NO_OPTIONS,
      ...block.options,
      keepOpposite: keepsReporters(rule) && input.agenda.length > 0,
      ...zonesOfBlock(input, block.id),
    };
    const candidates = candidatesOf(block, left, input, rule, isLast(index, input.blocks), zoned);
    const fitted = arrangement.fit(
      demandOf(candidates.all, keepsReporters(rule) ? agendaDemand(input, brought) : undefined),
      block.parameters,
      policies,
    );
    const parsed = arrangement.schema.safeParse(fitted);
    if (!parsed.success) {
      problems.push(...problemsOf(parsed.error.issues, fitted, ['blocks', index, 'parameters']));
      return;
    }
    const placing = placingOf(block, arrangement.nativeFacingDeg);
    // The schema of the same registry line has just made these parameters.
    const shape = arrangement.layOut(parsed.data as never, { blockId: block.id, placing, policies });
    const people = isLast(index, input.blocks)
      ? candidates.all
      : asManyAs(openSeatsIn(shape, closed), candidates);
    if (people.length === left.length) left = [];
    else {
      const taken = new Set(people);
      left = left.filter((person) => !taken.has(person));
    }
    blocks.push({
      id: block.id,
      arrangement: arrangement.kind,
      nativeFrame: arrangement.nativeFrame,
      placing,
      parameters: parsed.data as Readonly<Record<string, unknown>>,
      rule,
      policies,
      options,
      numbering: block.numbering,
      people,
      // Last: an object that begins as a copy is slow to add to, which small meetings would feel.
      ...shape,
    });
  });
  return problems.length > 0 ? failure(problems) : success(blocks);
}

/** Id of the block a seat belongs to: the part of its id before the first stroke. */
export const blockIdOf = (seatId: string): string => seatId.slice(0, seatId.indexOf('/'));

function unknownKind(block: BlockInput, index: number, what: 'arrangement' | 'rule'): Problem {
  const known = what === 'arrangement' ? ARRANGEMENTS : RULES;
  const allowed = known.map(({ kind }) => kind).join(' | ');
  return { path: ['blocks', index, what], found: showFound(block[what]), allowed };
}

const placingOf = ({ place, facingDeg }: BlockInput, nativeFacingDeg: number): Placing => ({
  xMm: place.xMm,
  yMm: place.yMm,
  turnDeg: normalDeg((facingDeg ?? nativeFacingDeg) - nativeFacingDeg),
});

function openSeatsIn({ rows }: BlockShape, closed: ReadonlySet<string>): number {
  const seats = rows.reduce((sum, row) => sum + row.seats.length, 0);
  if (closed.size === 0) return seats;
  return rows.reduce((open, row) => open - row.seats.filter((seat) => closed.has(seat.id)).length, seats);
}

/** As many people as there are seats, by rank; those who are certain come even where there are too few. */
function asManyAs(seats: number, { certain, claimed, others }: Candidates): readonly Attendee[] {
  const room = Math.max(0, seats - certain.length);
  return byRank([...certain, ...[...claimed, ...others].slice(0, room)]);
}

const isLast = (index: number, blocks: readonly BlockInput[]): boolean =>
  index === blocks.length - 1 && blocks[index]?.takes?.first === undefined;

/**
 * People who come only for an item of the agenda: they report or observe there and hold no other place.
 * Who is pinned holds one, and who sits in as an observer (固定列席) when he only reports an item; without a table for
 * the agenda nobody waits for it.
 */
export function broughtByAgenda(input: LayoutCase): ReadonlySet<string> {
  if (input.agenda.length === 0 || !input.blocks.some((block) => block.rule === AGENDA_RULE)) return NOBODY;
  const observes = new Set(input.agenda.flatMap((item) => item.observers));
  const named = new Set([...observes, ...input.agenda.flatMap((item) => item.reporters)]);
  for (const { person } of input.pins) {
    observes.delete(person);
    named.delete(person);
  }
  const comesForItem = (person: Attendee): boolean =>
    isPresent(person) &&
    ((hasRole(person, 'reporter') && named.has(person.id)) ||
      (hasRole(person, 'observer') && observes.has(person.id)));
  return new Set(input.people.filter(comesForItem).map((person) => person.id));
}

/** The rule whose table takes the overlays of the agenda. */
export const AGENDA_RULE = 'executive-meeting';

/** A stage takes those who give and receive awards; whoever looks on sits in another scheme. */
export const isStage = (blocks: readonly Pick<BlockInput, 'rule'>[]): boolean =>
  blocks.length > 0 && blocks.every(({ rule }) => rule === 'awards');

const keepsReporters = (rule: Rule): boolean => rule.kind === AGENDA_RULE;

/** The seats that the fullest item of the agenda needs beside those of the fixed attendees. */
function agendaDemand(input: LayoutCase, brought: ReadonlySet<string>): AgendaDemand {
  const come = (people: readonly string[]): number => people.filter((person) => brought.has(person)).length;
  return {
    reporters: Math.max(0, ...input.agenda.map((item) => come(item.reporters))),
    observers: Math.max(0, ...input.agenda.map((item) => come(item.observers))),
  };
}

const NOBODY: ReadonlySet<string> = new Set();

interface Candidates {
  /** Named or pinned: they sit here whatever their rank. */
  readonly certain: readonly Attendee[];
  /** Claimed for their role: before the others, as long as there are seats. */
  readonly claimed: readonly Attendee[];
  readonly others: readonly Attendee[];
  /** All of them, by rank. */
  readonly all: readonly Attendee[];
}

function candidatesOf(
  block: BlockInput,
  left: readonly Attendee[],
  input: LayoutCase,
  rule: Rule,
  last: boolean,
  zoned: ReadonlyMap<string, string>,
): Candidates {
  const onlyBlock = input.blocks.length === 1 && block.takes === undefined;
  if (onlyBlock) return { certain: [], claimed: [], others: left, all: left };
  const pinnedTo = new Map(input.pins.map((pin) => [pin.person, blockIdOf(pin.seat)]));
  const known = new Set(input.blocks.map((one) => one.id));
  const { takes } = block;
  const certain: Attendee[] = [];
  const claimed: Attendee[] = [];
  const others: Attendee[] = [];
  for (const person of left) {
    const pinnedBlock = pinnedTo.get(person.id);
    const destined = pinnedBlock !== undefined && known.has(pinnedBlock) ? pinnedBlock : person.block;
    if (destined !== undefined && known.has(destined) && destined !== block.id) continue;
    const zone = destined === undefined && rule.followsZones ? zoned.get(person.id) : undefined;
    if (zone !== undefined && zone !== block.id) continue;
    const named = destined === block.id || zone === block.id;
    const fits =
      takes === undefined ||
      ((takes.roles === undefined || takes.roles.some((role) => person.roles.some((own) => own === role))) &&
        (takes.party === undefined || takes.party === person.party) &&
        (takes.units === undefined || takes.units.includes(person.unit ?? '')));
    if (named) certain.push(person);
    else if (fits && rule.claims?.some((role) => hasRole(person, role))) claimed.push(person);
    else if (fits) others.push(person);
  }
  // Where people are assigned by name, the rest go elsewhere unless the block asks for them.
  const byName = !last && takes === undefined && certain.some((person) => person.block === block.id);
  const sure = certain.length + claimed.length;
  const rest = byName ? [] : others.slice(0, Math.max(0, (takes?.first ?? others.length + sure) - sure));
  return { certain, claimed, others: rest, all: byRank([...certain, ...claimed, ...rest]) };
}
