import { z } from 'zod';
import { blockIdOf } from '../layout/lay-out-blocks.ts';
import type { SeatRow } from '../layout/seat.ts';
import { blockSchema } from '../model/block.ts';
import { idSchema } from '../model/ids.ts';
import type { Known } from '../model/known.ts';
import { personIndex, willCome } from '../model/person.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { personAt, seatOf } from '../model/seating-chunks.ts';
import { type PersonFields, personFieldsSchema } from './person-fields.ts';
import { type CommandCall, callOf, runCommands } from './run-command.ts';

const clippedPerson = z.strictObject({ id: idSchema, fields: personFieldsSchema });
const clippedSeat = z.strictObject({
  /** Rows and seats from the first one copied, along the row as its sitters see it. */
  row: z.int(),
  at: z.int(),
  /** Name of the seat inside its block. */
  name: z.string(),
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
  for (const { rows } of shape) {
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
          name: id.slice(id.indexOf('/') + 1),
          ...(person === undefined ? {} : { person: { id: who, fields: { ...fields } } }),
        } as ClippedSeat);
      });
    });
    before += rows.length;
  }
  return found;
}

/** What pasting comes to: the commands of one step and how many people take a seat; none where there is nothing to do. */
export interface Pasting {
  readonly calls: readonly CommandCall[];
  readonly seated: number;
}

/**
 * Work out how to paste: people take the seats that lie to `anchor` as their own lay to the first one copied;
 * blocks are set down `downMm` below their old place where that is taken, and their people sit there unless
 * they have a seat in this scheme already. People whom the meeting does not have are added to its list.
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
  const take = (...more: readonly CommandCall[]): readonly string[] => {
    const outcome = runCommands(now, more);
    calls.push(...more);
    if (!outcome.ok) return [];
    now = outcome.value.plan;
    return outcome.value.made;
  };
  const placements: [string, string][] = [];
  for (const { block, seats } of clip.blocks) {
    const { id: _id, takes, ...fields } = block;
    // Units of another meeting are not those of this one.
    const own = takes === undefined || clip.plan !== plan.id ? fields : { ...fields, takes };
    const [made] = take(callOf('add-block', { ...own, place: place(block) }));
    if (made === undefined) continue;
    for (const seat of seats) {
      const person = seat.person === undefined ? undefined : findPerson(now, clip, seat.person);
      if (person === 'absent') continue;
      if (typeof person === 'string' && seatOf(selectedSchemeOf(now).seating, person) !== undefined) continue;
      const id = person ?? (seat.person === undefined ? undefined : add(seat.person.fields));
      if (id !== undefined) placements.push([`${made}/${seat.name}`, id]);
    }
  }
  const targets = anchor === undefined ? byName(shape, clip) : fromAnchor(shape, clip, anchor);
  const empties: string[] = [];
  for (const [seat, clipped] of targets) {
    if (clipped.person === undefined) continue;
    const person = findPerson(now, clip, clipped.person) ?? add(clipped.person.fields);
    if (person === undefined || person === 'absent') continue;
    placements.push([seat, person]);
    empties.push(seat);
  }
  function add(fields: PersonFields): string | undefined {
    const [made] = take(callOf('add-people', { people: [fields] }));
    return made;
  }
  if (placements.length > 0) take(callOf('seat-people', { placements, empties }));
  return { calls, seated: placements.length };
}

/** The same person in this plan; `absent` where he does not come; undefined where there is nobody like him. */
function findPerson(plan: Plan, clip: Clip, { id, fields }: NonNullable<ClippedSeat['person']>) {
  const own = clip.plan === plan.id ? personIndex(plan.people).get(id) : undefined;
  const units = new Map(plan.units.map((unit) => [unit.id, unit.name]));
  const found =
    own ??
    plan.people.find(
      (one) => one.name === fields.name && (units.get(one.unit ?? '') ?? '') === (fields.unit ?? ''),
    );
  if (found === undefined) return undefined;
  return willCome(found) ? found.id : 'absent';
}

function fromAnchor(
  shape: readonly LaidRows[],
  clip: Clip,
  anchor: string,
): readonly (readonly [string, ClippedSeat])[] {
  const rows = shape.find(({ id }) => id === blockIdOf(anchor))?.rows ?? [];
  const row = rows.findIndex(({ seats }) => seats.some(({ id }) => id === anchor));
  const at = rows[row]?.seats.findIndex(({ id }) => id === anchor) ?? 0;
  return clip.seats.flatMap((clipped) => {
    const seat = rows[row + clipped.row]?.seats[at + clipped.at];
    return seat === undefined ? [] : [[seat.id, clipped] as const];
  });
}

function byName(shape: readonly LaidRows[], clip: Clip): readonly (readonly [string, ClippedSeat])[] {
  const seats = new Map(
    shape.flatMap(({ rows }) =>
      rows.flatMap((row) => row.seats.map(({ id }) => [id.slice(id.indexOf('/') + 1), id] as const)),
    ),
  );
  return clip.seats.flatMap((clipped) => {
    const seat = seats.get(clipped.name);
    return seat === undefined ? [] : [[seat, clipped] as const];
  });
}
