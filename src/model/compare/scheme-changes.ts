import type { SeatLabel } from '../../layout/number-blocks.ts';
import type { Block } from '../block.ts';
import type { Scheme } from '../scheme.ts';
import { labelsOfScheme } from '../seat-labels.ts';
import { compareItems, fieldChanges, showValue } from './compare-items.ts';
import { type PlanChange, planChange } from './plan-change.ts';
import { findSwaps, seatMoves } from './seat-moves.ts';

/** Names of people and units by id, of both plans: who is gone is still called by his name. */
export type Names = ReadonlyMap<string, string>;

/** Say what differs inside a scheme: blocks, numbers, policies, zones, pins, closed seats, and who sits where. */
export function schemeChanges(before: Scheme, after: Scheme, names: Names): readonly PlanChange[] {
  if (before === after) return [];
  const telling: Telling = {
    before,
    after,
    names,
    scheme: after.id,
    was: labelsOfScheme(before),
    now: labelsOfScheme(after),
  };
  return [
    ...blockChanges(telling),
    ...numberChanges(telling),
    ...policyChanges(telling, before.policies, after.policies, undefined),
    ...zoneChanges(telling),
    ...pinChanges(telling),
    ...closedChanges(telling),
    ...seatingChanges(telling),
    ...otherFields(telling),
  ];
}

type Labels = ReadonlyMap<string, SeatLabel>;
interface Telling {
  readonly before: Scheme;
  readonly after: Scheme;
  readonly names: Names;
  readonly scheme: string;
  readonly was: Labels;
  readonly now: Labels;
}

const nameOf = (names: Names, id: string): string => names.get(id) ?? id;

/** Row and number of a seat as parameters; the id where it has no number. */
const fromWords = (labels: Labels, seat: string) => {
  const { row, seat: number, atTable } = labels.get(seat) ?? { row: '', seat };
  return { fromRow: row, fromSeat: number, ...(atTable === true ? { fromTable: 1 } : {}) };
};
const toWords = (labels: Labels, seat: string) => {
  const { row, seat: number, atTable } = labels.get(seat) ?? { row: '', seat };
  return { toRow: row, toSeat: number, ...(atTable === true ? { toTable: 1 } : {}) };
};

const blockName = (block: Block): string => block.name ?? block.arrangement;

function blockChanges(telling: Telling): readonly PlanChange[] {
  const { before, after, scheme } = telling;
  const { added, dropped, edited, reordered } = compareItems(before.blocks, after.blocks, ({ id }) => id);
  const tell = (kind: PlanChange['kind'], block: Block, more: PlanChange['with'] = {}): PlanChange =>
    planChange(kind, { scheme, id: block.id, with: { block: blockName(block), ...more } });
  const changes = [
    ...added.map((block) => tell('block-added', block)),
    ...dropped.map((block) => tell('block-dropped', block)),
  ];
  for (const [old, now] of edited) {
    for (const { field, from, to } of fieldChanges(old, now)) {
      if (field === 'policies') changes.push(...policyChanges(telling, old.policies, now.policies, now));
      else if (field === 'place') {
        const mm = Math.round(Math.hypot(now.place.xMm - old.place.xMm, now.place.yMm - old.place.yMm));
        changes.push(tell('block-moved', now, { mm }));
      } else {
        changes.push(tell('block-edited', now, { field, from: showValue(from), to: showValue(to) }));
      }
    }
  }
  if (reordered > 0) changes.push(planChange('blocks-reordered', { scheme, with: {} }));
  return changes;
}

/** Seats of both plans whose row or number is another one, told block by block. */
function numberChanges({ before, after, scheme, was, now }: Telling): readonly PlanChange[] {
  if (was === now) return [];
  const byBlock = new Map<string, string[]>();
  for (const [seat, label] of now) {
    const old = was.get(seat);
    if (old === undefined || (old.row === label.row && old.seat === label.seat)) continue;
    const block = seat.slice(0, seat.indexOf('/'));
    const list = byBlock.get(block) ?? [];
    list.push(seat);
    byBlock.set(block, list);
  }
  return [...byBlock].flatMap(([id, seats]) => {
    const block = after.blocks.find((one) => one.id === id) ?? before.blocks.find((one) => one.id === id);
    const [first] = seats;
    if (block === undefined || first === undefined) return [];
    const words = { ...fromWords(was, first), ...toWords(now, first) };
    const about = { block: blockName(block), count: seats.length, ...words };
    return [planChange('seats-renumbered', { scheme, id, seats, with: about })];
  });
}

function policyChanges(
  { scheme }: Telling,
  before: Scheme['policies'],
  after: Scheme['policies'],
  block: Block | undefined,
): readonly PlanChange[] {
  const where = block === undefined ? {} : { block: blockName(block) };
  return fieldChanges(before, after).map(({ field, from, to }) =>
    planChange('policy-changed', {
      scheme,
      id: block?.id ?? '',
      with: { policy: field, from: showValue(from), to: showValue(to), ...where },
    }),
  );
}

function zoneChanges({ before, after, scheme, names }: Telling): readonly PlanChange[] {
  const { added, dropped, edited, reordered } = compareItems(before.zones, after.zones, ({ id }) => id);
  const tell = (kind: PlanChange['kind'], zone: Scheme['zones'][number], more: PlanChange['with'] = {}) =>
    planChange(kind, { scheme, id: zone.id, with: { name: zone.name, ...more } });
  return [
    ...added.map((zone) => tell('zone-added', zone)),
    ...dropped.map((zone) => tell('zone-dropped', zone)),
    ...edited.flatMap(([old, now]) =>
      fieldChanges(old, now).map(({ field, from, to }) =>
        field === 'seats'
          ? tell('zone-edited', now, { field, from: old.seats.length, to: now.seats.length })
          : tell('zone-edited', now, { field, from: showValue(from, names), to: showValue(to, names) }),
      ),
    ),
    ...(reordered > 0 ? [planChange('zones-reordered', { scheme, with: {} })] : []),
  ];
}

function pinChanges({ before, after, scheme, names, was, now }: Telling): readonly PlanChange[] {
  const { added, dropped, edited, reordered } = compareItems(before.pins, after.pins, ({ person }) => person);
  const about = (pin: Scheme['pins'][number]) => ({ scheme, id: pin.person, people: [pin.person] });
  return [
    ...added.map((pin) => {
      const words = { name: nameOf(names, pin.person), reason: pin.reason, ...toWords(now, pin.seat) };
      return planChange('pin-added', { ...about(pin), seats: [pin.seat], with: words });
    }),
    ...dropped.map((pin) => {
      const words = { name: nameOf(names, pin.person), reason: pin.reason, ...fromWords(was, pin.seat) };
      return planChange('pin-dropped', { ...about(pin), seats: [pin.seat], with: words });
    }),
    ...edited.flatMap(([old, pin]) =>
      fieldChanges(old, pin).map(({ field, from, to }) => {
        const words = { name: nameOf(names, pin.person), field, from: showValue(from), to: showValue(to) };
        return planChange('pin-edited', { ...about(pin), seats: [old.seat, pin.seat], with: words });
      }),
    ),
    ...(reordered > 0 ? [planChange('pins-reordered', { scheme, with: {} })] : []),
  ];
}

function closedChanges({ before, after, scheme, was, now }: Telling): readonly PlanChange[] {
  const { added, dropped, edited, reordered } = compareItems(before.closed, after.closed, ({ seat }) => seat);
  const about = (seat: string) => ({ scheme, id: seat, seats: [seat] });
  return [
    ...added.map(({ seat, why }) =>
      planChange('seat-closed', { ...about(seat), with: { why, ...toWords(now, seat) } }),
    ),
    ...dropped.map(({ seat, why }) =>
      planChange('seat-opened', { ...about(seat), with: { why, ...fromWords(was, seat) } }),
    ),
    ...edited.flatMap(([old, closed]) =>
      fieldChanges(old, closed).map(({ field, from, to }) => {
        const words = { field, from: showValue(from), to: showValue(to), ...toWords(now, closed.seat) };
        return planChange('closed-seat-edited', { ...about(closed.seat), with: words });
      }),
    ),
    ...(reordered > 0 ? [planChange('closed-seats-reordered', { scheme, with: {} })] : []),
  ];
}

function seatingChanges({ before, after, scheme, names, was, now }: Telling): readonly PlanChange[] {
  const { swaps, others } = findSwaps(seatMoves(before.seating, after.seating), after.seating);
  return [
    ...swaps.map(([first, second]) =>
      planChange('people-swapped', {
        scheme,
        id: first.person,
        people: [first.person, second.person],
        seats: [first.from, first.to],
        with: {
          a: nameOf(names, first.person),
          b: nameOf(names, second.person),
          ...fromWords(was, first.from),
          ...toWords(now, first.to),
        },
      }),
    ),
    ...others.map(({ person, from, to }) => {
      const kind =
        from === undefined ? 'person-seated' : to === undefined ? 'person-unseated' : 'person-moved';
      return planChange(kind, {
        scheme,
        id: person,
        people: [person],
        seats: [from, to].flatMap((seat) => seat ?? []),
        with: {
          name: nameOf(names, person),
          ...(from === undefined ? {} : fromWords(was, from)),
          ...(to === undefined ? {} : toWords(now, to)),
        },
      });
    }),
  ];
}

const TOLD: ReadonlySet<string> = new Set(['id', 'blocks', 'zones', 'policies', 'pins', 'closed', 'seating']);

function otherFields({ before, after, scheme }: Telling): readonly PlanChange[] {
  return fieldChanges({ ...before, seating: 0 }, { ...after, seating: 0 })
    .filter(({ field }) => !TOLD.has(field))
    .map(({ field, from, to }) =>
      planChange('scheme-edited', {
        scheme,
        id: scheme,
        with: { name: after.name, field, from: showValue(from), to: showValue(to) },
      }),
    );
}
