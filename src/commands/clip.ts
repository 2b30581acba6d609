import { z } from 'zod';
import { blockIdOf } from '../layout/lay-out-blocks.ts';
import type { SeatRow } from '../layout/seat.ts';
import { blockSchema } from '../model/block.ts';
import { idSchema } from '../model/ids.ts';
import type { Known } from '../model/known.ts';
import { type Person, personIndex, willCome } from '../model/person.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { personAt, seatOf } from '../model/seating-chunks.ts';
import { type PersonFields, personFieldsSchema } from './person-fields.ts';
import { type CommandCall, callOf, runCommand } from './run-command.ts';

const clippedPerson = z.strictObject({ id: idSchema, fields: personFieldsSchema });
const clippedSeat = z.strictObject({
  /** Rows and seats from the first one copied, along the row as its sitters see it. */
  row: z.int(),
  at: z.int(),
  /** Name of the seat inside its block, and the id of that block. */
  name: z.string(),
  block: idSchema.exactOptional(),
  person: clippedPerson.exactOptional(),
});

/** What was copied: seats with their people, or whole blocks with theirs. It crosses schemes and meetings. */
export const clipSchema = z.strictObject({
  format: z.literal('zuoci-clip'),
  plan: idSchema,
  seats: z.array(clippedSeat).max(100_000),
  blocks: z.array(z.strictObject({ block: blockSchema, seats: z.array(clippedSeat).max(100_000) })).max(2000),
});
/** What was copied. */
export type Clip = Known<z.output<typeof clipSchema>>;
type ClippedSeat = Clip['seats'][number];

interface LaidRows {
  readonly id: string;
  readonly rows: readonly SeatRow[];
}

/**
 * Copy seats with whoever sits there; blocks of which every seat is meant are copied whole.
 *
 * @param shape - the laid-out blocks of the scheme on screen.
 */
export function clipOf(plan: Plan, shape: readonly LaidRows[], chosen: ReadonlySet<string>): Clip {
  const scheme = selectedSchemeOf(plan);
  const whole = shape.filter(
    ({ rows }) => rows.length > 0 && rows.every((row) => row.seats.every(({ id }) => chosen.has(id))),
  );
  const wholeIds = new Set(whole.map(({ id }) => id));
  return {
    format: 'zuoci-clip',
    plan: plan.id,
    seats: clipSeats(
      plan,
      shape.filter(({ id }) => !wholeIds.has(id)),
      (seat) => chosen.has(seat),
    ),
    blocks: whole.flatMap((laid) => {
      const block = scheme.blocks.find(({ id }) => id === laid.id);
      return block === undefined ? [] : [{ block, seats: clipSeats(plan, [laid], () => true) }];
    }),
  };
}

function clipSeats(
  plan: Plan,
  shape: readonly LaidRows[],
  isMeant: (seat: string) => boolean,
): ClippedSeat[] {
  const { seating } = selectedSchemeOf(plan);
  const people = personIndex(plan.people);
  const units = new Map(plan.units.map((unit) => [unit.id, unit.name]));
  const found: ClippedSeat[] = [];
  let first: { readonly row: number; readonly at: number } | undefined;
  let before = 0;
  for (const { id: block, rows } of shape) {
    rows.forEach((row, number) => {
      row.seats.forEach(({ id }, place) => {
        if (!isMeant(id)) return;
        first ??= { row: before + number, at: place };
        const person = people.get(personAt(seating, id) ?? '');
        const { id: who = '', unit, serves: _serves, block: _block, ...own } = person ?? {};
        const unitName = unit === undefined ? undefined : units.get(unit);
        // A person as a command takes one: the unit by its name.
        const fields = { ...own, ...(unitName === undefined ? {} : { unit: unitName }) } as PersonFields;
        found.push({
          row: before + number - first.row,
          at: place - first.at,
          name: nameInBlock(id),
          block,
          ...(person === undefined ? {} : { person: { id: who, fields: { ...fields } } }),
        });
      });
    });
    before += rows.length;
  }
  return found;
}

const nameInBlock = (seat: string): string => seat.slice(seat.indexOf('/') + 1);

/** What pasting comes to: the commands of one step and how many people take a seat; none where there is nothing to do. */
export interface Pasting {
  readonly calls: readonly CommandCall[];
  readonly seated: number;
}

/**
 * Work out how to paste: people take the seats that lie to `anchor` as their own lay to the first one copied;
 * blocks are set down where `place` says, and their people sit there unless
 * they have a seat in this scheme already. People whom the meeting does not have are added to its list.
 *
 * A command that is refused stays among the calls: the step is then refused as a whole, with its reason.
 *
 * @param anchor - the first seat; without one the seats of the same names.
 */
export function pasteClip(
  plan: Plan,
  shape: readonly LaidRows[],
  clip: Clip,
  anchor: string | undefined,
  place: (block: Clip['blocks'][number]['block']) => { readonly xMm: number; readonly yMm: number },
): Pasting {
  const calls: CommandCall[] = [];
  let now = plan;
  const take = (call: CommandCall): readonly string[] => {
    const outcome = runCommand(now, call);
    calls.push(call);
    if (!outcome.ok) return [];
    now = outcome.value.plan;
    return outcome.value.made;
  };
  const find = findPeople(plan, clip);
  const newcomers: PersonFields[] = [];
  /** Seats with people of the plan, or with the newcomers of these numbers. */
  const wanted: (readonly [seat: string, person: string | number])[] = [];
  const want = (seat: string, { person: clipped }: ClippedSeat, mayMove: boolean): boolean => {
    const person = clipped === undefined ? 'absent' : find(clipped);
    if (clipped === undefined || person === 'absent') return false;
    if (person !== undefined && !mayMove && seatOf(selectedSchemeOf(plan).seating, person) !== undefined) {
      return false;
    }
    wanted.push([seat, person ?? newcomers.push(clipped.fields) - 1]);
    return true;
  };
  for (const { block, seats } of clip.blocks) {
    // A group ties the blocks that were copied; a lock holds the one that stands there.
    const { id: _id, group: _group, locked: _locked, takes, ...fields } = block;
    // Units of another meeting are not those of this one.
    const own = takes === undefined || clip.plan !== plan.id ? fields : { ...fields, takes };
    const [made] = take(callOf('add-block', { ...own, place: place(block) }));
    if (made === undefined) continue;
    for (const seat of seats) want(`${made}/${seat.name}`, seat, false);
  }
  const targets = anchor === undefined ? byName(shape, clip.seats) : fromAnchor(shape, clip.seats, anchor);
  const empties = targets.flatMap(([seat, clipped]) => (want(seat, clipped, true) ? [seat] : []));
  const added = newcomers.length === 0 ? [] : take(callOf('add-people', { people: newcomers }));
  const placements = wanted.flatMap(([seat, person]): [string, string][] => {
    const id = typeof person === 'string' ? person : added[person];
    return id === undefined ? [] : [[seat, id]];
  });
  if (placements.length > 0) calls.push(callOf('seat-people', { placements, empties }));
  return { calls, seated: placements.length };
}

type ClippedPerson = NonNullable<ClippedSeat['person']>;

/**
 * Find the people of a clip in this plan, each person at most once: `absent` where he does not come; undefined
 * where there is nobody like him.
 */
function findPeople(plan: Plan, clip: Clip): (clipped: ClippedPerson) => string | undefined {
  const people = personIndex(plan.people);
  const units = new Map(plan.units.map((unit) => [unit.id, unit.name]));
  const alike = new Map<string, Person[]>();
  const keyOf = (name: string, unit = ''): string => JSON.stringify([name, unit]);
  for (const person of plan.people) {
    const key = keyOf(person.name, units.get(person.unit ?? ''));
    const same = alike.get(key);
    if (same === undefined) alike.set(key, [person]);
    else same.push(person);
  }
  const used = new Set<string>();
  return ({ id, fields }) => {
    const own = clip.plan === plan.id ? people.get(id) : undefined;
    const same = alike.get(keyOf(fields.name, fields.unit ?? '')) ?? [];
    const found = own ?? same.find((person) => !used.has(person.id));
    if (found === undefined) return undefined;
    used.add(found.id);
    return willCome(found) ? found.id : 'absent';
  };
}

type Targets = readonly (readonly [seat: string, clipped: ClippedSeat])[];

/** Seats of the block of the first one copied follow the anchor; those of other blocks keep their names. */
function fromAnchor(shape: readonly LaidRows[], clipped: readonly ClippedSeat[], anchor: string): Targets {
  const rows = shape.find(({ id }) => id === blockIdOf(anchor))?.rows ?? [];
  const row = rows.findIndex(({ seats }) => seats.some(({ id }) => id === anchor));
  const at = rows[row]?.seats.findIndex(({ id }) => id === anchor) ?? 0;
  const isFirst = (seat: ClippedSeat): boolean => seat.block === clipped[0]?.block;
  const near = clipped.filter(isFirst).flatMap((one) => {
    const seat = rows[row + one.row]?.seats[at + one.at];
    return seat === undefined ? [] : [[seat.id, one] as const];
  });
  const others = clipped.filter((one) => !isFirst(one));
  return [...near, ...byName(shape, others, new Set(near.map(([seat]) => seat)))];
}

/** The very seats, else the first of the same names in other blocks; no seat twice. */
function byName(
  shape: readonly LaidRows[],
  clipped: readonly ClippedSeat[],
  taken: ReadonlySet<string> = new Set(),
): Targets {
  const ids = shape.flatMap(({ rows }) => rows.flatMap(({ seats }) => seats.map(({ id }) => id)));
  const known = new Set(ids);
  const used = new Set(taken);
  const targets = new Map<ClippedSeat, string>();
  for (const one of clipped) {
    const seat = `${one.block ?? ''}/${one.name}`;
    if (!known.has(seat) || used.has(seat)) continue;
    used.add(seat);
    targets.set(one, seat);
  }
  const free = new Map<string, string[]>();
  for (const id of ids) {
    if (used.has(id)) continue;
    const same = free.get(nameInBlock(id));
    if (same === undefined) free.set(nameInBlock(id), [id]);
    else same.push(id);
  }
  return clipped.flatMap((one) => {
    const seat = targets.get(one) ?? free.get(one.name)?.shift();
    return seat === undefined ? [] : [[seat, one] as const];
  });
}
