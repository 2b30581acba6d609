import type { Improvement } from './improvement.ts';
import { recutThree } from './recut-three.ts';
import { type HallSurvey, NOBODY } from './survey-hall.ts';
import { FREE, type ZoningBoard } from './zoning-board.ts';

/** Seats that touch a seat, also across an aisle. */
function neighboursOf(survey: HallSurvey, seat: number): readonly number[] {
  const { left, right, leftAcross, rightAcross, front, behind } = survey;
  return [left, right, leftAcross, rightAcross, front, behind]
    .map((links) => links[seat] as number)
    .filter((neighbour) => neighbour !== NOBODY);
}

/** Seats that touch a zone and do not belong to it, by their owner; closed seats are left out. */
function seatsAround(zone: number, board: ZoningBoard, survey: HallSurvey): ReadonlyMap<number, Set<number>> {
  const around = new Map<number, Set<number>>();
  for (const seat of board.zones[zone] ?? []) {
    for (const neighbour of neighboursOf(survey, seat)) {
      const owner = board.owner[neighbour] as number;
      if (owner === zone || owner < FREE) continue;
      const seats = around.get(owner);
      if (seats === undefined) around.set(owner, new Set([neighbour]));
      else seats.add(neighbour);
    }
  }
  return around;
}

/** Cut the common ground of two zones anew, in every order, either zone first. */
function recut(a: number, b: number, board: ZoningBoard, { slicer, isOver }: Improvement): boolean {
  let better = false;
  for (const order of slicer.orders) {
    if (isOver()) return better;
    const [first, second] = [board.zones[a] ?? [], board.zones[b] ?? []];
    const sorted = order([...first, ...second]);
    for (const [one, other, count] of [
      [a, b, first.length],
      [b, a, second.length],
    ] as const) {
      const change = new Map([
        [one, sorted.slice(0, count)],
        [other, sorted.slice(count)],
      ]);
      if (board.tryChange(change)) better = true;
    }
  }
  return better;
}

/** Let a zone choose anew among its seats and the free seats that touch it. */
function spread(
  zone: number,
  free: ReadonlySet<number>,
  board: ZoningBoard,
  { slicer }: Improvement,
): boolean {
  let better = false;
  for (const order of slicer.orders) {
    const own = board.zones[zone] ?? [];
    const stillFree = [...free].filter((seat) => board.owner[seat] === FREE);
    const sorted = order([...own, ...stillFree]);
    if (board.tryChange(new Map([[zone, sorted.slice(0, own.length)]]))) better = true;
    if (board.tryChange(new Map([[zone, sorted.slice(-own.length)]]))) better = true;
  }
  return better;
}

/** Exchange single seats: one that touches the zone for one of its own. */
function exchange(zone: number, board: ZoningBoard, { slicer, isOver }: Improvement): boolean {
  let better = false;
  for (const [owner, seats] of seatsAround(zone, board, slicer.ruler.survey)) {
    for (const wanted of seats) {
      if (board.owner[wanted] !== owner) continue;
      for (const given of board.zones[zone] ?? []) {
        if (isOver()) return better;
        const swap = (of: number, out: number, into: number): readonly number[] =>
          (board.zones[of] ?? []).map((seat) => (seat === out ? into : seat));
        const change = new Map([[zone, swap(zone, given, wanted)]]);
        if (owner !== FREE) change.set(owner, swap(owner, wanted, given));
        if (!board.tryChange(change)) continue;
        better = true;
        break;
      }
    }
  }
  return better;
}

/** Pairs of neighbours that touch one zone, to be cut anew together with it. */
function recutAround(zone: number, board: ZoningBoard, improvement: Improvement): boolean {
  const { survey } = improvement.slicer.ruler;
  const around = seatsAround(zone, board, survey);
  const free = new Set(around.get(FREE) ?? []);
  for (const owner of around.keys()) {
    if (owner === FREE) continue;
    for (const seat of seatsAround(owner, board, survey).get(FREE) ?? []) free.add(seat);
  }
  const neighbours = [...around.keys()];
  if (free.size > 0 && !around.has(FREE)) neighbours.push(FREE);
  let better = false;
  neighbours.forEach((a, index) => {
    for (const b of neighbours.slice(index + 1)) {
      better = recutThree([zone, a, b], [...free], board, improvement) || better;
    }
  });
  return better;
}

/** One pass of small steps over all zones, senior zones first. */
function takeSmallSteps(board: ZoningBoard, improvement: Improvement): boolean {
  let better = false;
  for (let zone = 0; zone < board.zones.length; zone += 1) {
    if (improvement.isOver()) return better;
    for (const [owner, seats] of seatsAround(zone, board, improvement.slicer.ruler.survey)) {
      if (owner === FREE) better = spread(zone, seats, board, improvement) || better;
      else if (owner > zone) better = recut(zone, owner, board, improvement) || better;
    }
    better = exchange(zone, board, improvement) || better;
  }
  return better;
}

/**
 * Improve a zoning step by step until no step helps or time is up: neighbouring zones are cut anew, zones
 * take better free seats, single seats are exchanged; when that helps no more, three zones at a time are cut anew.
 * The cost never rises.
 */
export function improveZones(board: ZoningBoard, improvement: Improvement): void {
  for (let better = true; better && !improvement.isOver(); ) {
    better = takeSmallSteps(board, improvement);
    for (let zone = 0; zone < board.zones.length && !better; zone += 1) {
      better = recutAround(zone, board, improvement);
    }
  }
}
