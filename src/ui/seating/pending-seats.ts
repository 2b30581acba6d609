let waiting: readonly string[] = [];

/** Leave seats for the seating step to show when it is opened next. */
export function leaveSeats(seats: readonly string[]): void {
  waiting = seats;
}

/** Take what was left; once. */
export function takeSeats(): readonly string[] {
  const seats = waiting;
  waiting = [];
  return seats;
}
