/** Every kind of change between two plans; the parameters of its sentence stand behind. */
export const CHANGE_KINDS = [
  'meeting-edited', // field, from, to
  'person-added', // name, unit
  'person-dropped', // name, unit
  'person-edited', // name, field, from, to
  'attendance-changed', // name, from, to
  'people-reordered', // count: how many stand elsewhere in the list
  'unit-added', // name
  'unit-dropped', // name
  'unit-edited', // name, field, from, to
  'units-reordered',
  'wish-added', // wish: together or apart, names
  'wish-dropped', // wish, names
  'wish-edited', // wish, names
  'venue-edited', // field, from, to
  'fixture-added', // fixture: its kind, label
  'fixture-dropped', // fixture, label
  'fixture-moved', // fixture, label, mm: how far
  'fixture-edited', // fixture, label, field, from, to
  'fixtures-reordered',
  'item-added', // title
  'item-dropped', // title
  'item-edited', // title, field, from, to
  'agenda-reordered',
  'scheme-added', // name
  'scheme-dropped', // name
  'scheme-edited', // name, field, from, to
  'schemes-reordered',
  'block-added', // block: its name or kind
  'block-dropped', // block
  'block-moved', // block, mm
  'block-edited', // block, field, from, to
  'blocks-reordered',
  'seats-renumbered', // block, count; of the first: fromRow, fromSeat, toRow, toSeat
  'policy-changed', // policy, from, to, block where it is one block's
  'zone-added', // name
  'zone-dropped', // name
  'zone-edited', // name, field, from, to
  'zones-reordered',
  'pin-added', // name, reason, toRow, toSeat
  'pin-dropped', // name, reason, fromRow, fromSeat
  'pin-edited', // name, field, from, to
  'pins-reordered',
  'seat-closed', // why, toRow, toSeat
  'seat-opened', // why, fromRow, fromSeat
  'closed-seat-edited', // field, from, to, toRow, toSeat
  'closed-seats-reordered',
  'person-seated', // name, toRow, toSeat
  'person-moved', // name, fromRow, fromSeat, toRow, toSeat
  'people-swapped', // a, b, and of a: fromRow, fromSeat, toRow, toSeat
  'person-unseated', // name, fromRow, fromSeat
  'plan-edited', // field: anything else of the plan
] as const;
/** Kind of a change. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One change, as somebody would tell it. */
export interface PlanChange {
  readonly kind: ChangeKind;
  /** Id of the scheme it happened in; absent where it concerns the meeting as a whole. */
  readonly scheme?: string;
  /** Id of the thing that changed; empty where it has none. */
  readonly id: string;
  /** Ids of the people concerned. */
  readonly people: readonly string[];
  /** Ids of the seats concerned: where from, then where to. */
  readonly seats: readonly string[];
  /** Names, numbers and codes of the sentence. */
  readonly with: Readonly<Record<string, string | number>>;
}

/** Make a change; what is not told is empty. */
export const planChange = (
  kind: ChangeKind,
  parts: Partial<Omit<PlanChange, 'kind'>> & Pick<PlanChange, 'with'>,
): PlanChange => ({ kind, id: '', people: [], seats: [], ...parts });
