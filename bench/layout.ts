/**
 * Seat, number and check halls of 100 to 100,000 seats, once with people of no unit and once with units of 25,
 * against a plain loop that only allocates the same seat objects in the same run: the same fields, and ids put
 * together anew from the row and the place. Prints the median of the turns and their spread;
 * `npm run bench:layout`.
 *
 * A turn plans 100,000 seats at every size: one hall of 100,000, or a thousand halls of 100, each with people of
 * its own, so that the sizes differ in the planner's work and not in how much is planned. The planner lets each
 * plan go when the next is made, and the loop its hall of seats likewise: both have one hall whole at a time.
 * Beside them stand a loop that lets each row go at once, so that nothing it makes is ever collected the dear
 * way, and a planner whose plans are all held to the end of the turn. All is run warm,
 * for the compiler's own time is not the planner's, and nothing is carried from one turn to the next.
 *
 * How the time a seat grows with the hall is told of the plans held, when 100,000 seats are kept at every size;
 * where plans are let go, a small hall is never collected the dear way and a large one always is, which makes the
 * plain loop itself many times dearer. Its growth is told too.
 */
import { arrangementOf } from '../src/layout/arrangements/registry.ts';
import type { Attendee } from '../src/layout/attendee.ts';
import type { LayoutCase } from '../src/layout/layout-case.ts';
import { type PlannedCase, planCase } from '../src/layout/plan-case.ts';
import type { Seat, SeatRow } from '../src/layout/seat.ts';

const SIZES = [100, 1_000, 10_000, 100_000];
const SEATS_A_TURN = 100_000;
const RUNS = 21;
const WARM_MS = 500;
const SERIES = [
  { name: 'no units', peopleAUnit: undefined },
  { name: 'units of 25', peopleAUnit: 25 },
];

const peopleOf = (count: number, peopleAUnit: number | undefined): readonly Attendee[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${index + 1}`,
    name: `人员${index + 1}`,
    rank: index + 1,
    roles: [],
    ...(peopleAUnit === undefined ? {} : { unit: `单位${Math.floor(index / peopleAUnit) + 1}` }),
  }));

function caseOf(people: readonly Attendee[]): LayoutCase {
  if (arrangementOf('theatre') === undefined) throw new Error('theatre is not registered');
  return {
    people,
    blocks: [
      {
        id: 'hall',
        arrangement: 'theatre',
        parameters: {},
        place: { xMm: 0, yMm: 0 },
        rule: 'hall',
        policies: {},
        numbering: {},
        options: {},
      },
    ],
    policies: {},
    pins: [],
    closed: [],
    agenda: [],
  };
}

function planned(input: LayoutCase): PlannedCase {
  const plan = planCase(input);
  if (!plan.ok) throw new Error(JSON.stringify(plan.failure));
  return plan.value;
}

/** What a program must do at the least: make the same seats of a row, with the same fields and ids. */
function allocate(row: SeatRow): readonly Seat[] {
  const seats: Seat[] = [];
  for (const seat of row.seats) {
    seats.push({
      id: `${row.id}/${seat.slot + 1}`,
      slot: seat.slot,
      xMm: seat.xMm,
      yMm: seat.yMm,
      facingDeg: seat.facingDeg,
      kind: seat.kind,
    });
  }
  return seats;
}

/** Time many turns, warm; milliseconds of each. */
function time(turn: () => void): readonly number[] {
  globalThis.gc?.();
  const until = performance.now() + WARM_MS;
  do turn();
  while (performance.now() < until);
  return Array.from({ length: RUNS }, () => {
    const before = performance.now();
    turn();
    return performance.now() - before;
  });
}

interface Summary {
  readonly median: number;
  readonly spread: number;
}

function summary(times: readonly number[]): Summary {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { median: at(0.5), spread: at(0.75) - at(0.25) };
}

/** What one size costs, nanoseconds a seat. */
interface Costs {
  /** The planner and the plain loop, each letting a hall go when the next is made. */
  readonly plan: number;
  readonly loop: number;
  /** The planner, all plans of the turn held. */
  readonly held: number;
}

const rowsOf = (input: LayoutCase): readonly SeatRow[] =>
  planned(input).blocks.flatMap((block) => block.rows);

/** Measure one size: the planner first, since the halls that the loops copy would lie in the heap it works in. */
function measure(size: number, peopleAUnit: number | undefined): Costs {
  const inputs = Array.from({ length: SEATS_A_TURN / size }, () => caseOf(peopleOf(size, peopleAUnit)));
  let seats = 0;
  for (const input of inputs) for (const row of rowsOf(input)) seats += row.seats.length;
  const spent = (turn: () => void): Summary => summary(time(turn).map((ms) => (ms * 1e6) / seats));
  let latest: unknown;
  const plan = spent(() => {
    for (const input of inputs) latest = planned(input);
  });
  const held: PlannedCase[] = [];
  const planHeld = spent(() => {
    held.length = 0;
    for (const input of inputs) held.push(planned(input));
  });
  if (latest === undefined) throw new Error('nothing was planned');
  latest = undefined;
  held.length = 0;
  const halls = inputs.map(rowsOf);
  let made = 0;
  let hall: (readonly Seat[])[] = [];
  const loop = spent(() => {
    made = 0;
    for (const rows of halls) {
      hall = [];
      for (const row of rows) hall.push(allocate(row));
      for (const row of hall) made += row.length;
    }
  });
  const dropping = spent(() => {
    made = 0;
    for (const rows of halls) for (const row of rows) made += allocate(row).length;
  });
  if (made !== seats) throw new Error(`${made} seats allocated instead of ${seats}`);
  const show = ({ median, spread }: Summary): string =>
    `${median.toFixed(0)} ± ${spread.toFixed(0)}`.padEnd(11);
  const what = `${inputs.length} × ${seats / inputs.length}`.padEnd(13);
  const against = (floor: Summary): string => `${(plan.median / floor.median).toFixed(1)}×`.padEnd(7);
  console.log(
    `${what} ${show(plan)} ${show(loop)} ${against(loop)} ${show(dropping)} ${against(dropping)} ${show(planHeld)}`,
  );
  return { plan: plan.median, loop: loop.median, held: planHeld.median };
}

for (const { name, peopleAUnit } of SERIES) {
  console.log(`${name}; nanoseconds a seat, median ± spread`);
  console.log('halls × seats plan        plain loop  ratio   rows let go ratio   plan, all held');
  const costs = new Map(SIZES.map((size) => [size, measure(size, peopleAUnit)]));
  const growth = (what: keyof Costs): string =>
    `${((costs.get(100_000)?.[what] ?? 0) / (costs.get(1_000)?.[what] ?? 1)).toFixed(2)}×`;
  console.log(
    `time a seat at 100,000 against 1,000: all held ${growth('held')}; let go ${growth('plan')}, plain loop let go ${growth('loop')}\n`,
  );
}
