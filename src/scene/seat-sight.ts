/** What may stand on a seat first. */
export const FIRST_TEXTS = ['name', 'initial', 'unit', 'title', 'seat', 'rank'] as const;
/** What may stand below it, when it is near enough; `usual` = the number or the rank, as the arrangement has it. */
export const SECOND_TEXTS = ['usual', 'none', 'unit', 'title', 'seat', 'rank'] as const;
/** By what seats are coloured. */
export const COLOURED_BY = ['none', 'unit', 'party', 'role', 'zone', 'attendance'] as const;

/** By what seats are coloured. */
export type ColouredBy = (typeof COLOURED_BY)[number];

/** How the seats of a drawing are looked at. It changes nothing of the plan. */
export interface SeatSight {
  readonly first: (typeof FIRST_TEXTS)[number];
  readonly second: (typeof SECOND_TEXTS)[number];
  readonly colour: ColouredBy;
  /** The rank in a badge at the corner of the seat. */
  readonly badges: boolean;
  /** A card with the reason while the hand rests on a seat. */
  readonly reasons: boolean;
  /** A mark on each seat something was found about. */
  readonly issues: boolean;
  /** A mark on each seat that an instruction fixes. */
  readonly pins: boolean;
  /** The rows that cameras see. */
  readonly visible: boolean;
}

/** As a meeting is seen first. */
export const USUAL_SIGHT: SeatSight = {
  first: 'name',
  second: 'usual',
  colour: 'none',
  badges: false,
  reasons: true,
  issues: false,
  pins: true,
  visible: false,
};

/** The initials of a name: the surname of a Chinese name, the first letters of others. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  if (words.length > 1) return words.map((word) => [...word][0] ?? '').join('');
  return [...name.trim()].slice(0, 1).join('');
}
