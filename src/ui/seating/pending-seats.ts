/** What the seating step is asked to show. */
interface Left {
  readonly seats: readonly string[];
  /** Who has no seat. */
  readonly people: readonly string[];
}

const NOTHING: Left = { seats: [], people: [] };
let waiting = NOTHING;

/** Leave seats and people without a seat for the seating step to show when it is opened next. */
export function leaveForSeating(left: Partial<Left>): void {
  waiting = { ...NOTHING, ...left };
}

/** Take the seats that were left; once. */
export function takeSeats(): readonly string[] {
  const { seats } = waiting;
  waiting = { ...waiting, seats: [] };
  return seats;
}

/** Take the people that were left; once. */
export function takePeople(): readonly string[] {
  const { people } = waiting;
  waiting = { ...waiting, people: [] };
  return people;
}
