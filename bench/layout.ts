/**
 * Seat, number and check halls of 100 to 100,000 seats, once with people of no unit and once with units of 25,
 * against a plain loop that only allocates the same seat objects in the same run: the same fields, and ids put
 * together anew from the row and the place. Prints the median of the turns and their spread;
 * `npm run bench:layout`.
 *
 * A turn plans 100,000 seats at every size: one hall of 100,000, or a thousand halls of 100, each with people of
 * its own, and holds all plans to its end. So the sizes differ in the planner's work and not in what the memory
 * has to carry; one hall of 1,000 planned over and over never leaves the processor's cache, and takes half the
 * time. Both are run warm, for the compiler's own time is not the planner's, and nothing is carried from one
 * turn to the next.
 *
 * The plain loop is timed twice: holding its seats to the end of the turn, as the planner must, and letting the
 * seats of each row go at once. The second is the sterner measure: young garbage costs the collector nothing,
 * while whatever is held is copied by it.
 */
import { arrangementOf } from '../src/layout/arrangements/registry.ts';
import type { Attendee } from '../src/layout/attendee.ts';
import type { LayoutCase } from '../src/layout/layout-case.ts';
import { type PlannedCase, planCase } from '../src/layout/plan-case.ts';
import type { Seat, SeatRow } from '../src/layout/seat.ts';

const SIZES = [100, 1_000, 10_000, 100_000];
const SEATS_A_TURN = 100_000;
const RUNS = 31;
const WARM_MS = 700;
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

/** Measure one size; returns the planner's time a seat, nanoseconds. */
function measure(size: number, peopleAUnit: number | undefined): number {
  const inputs = Array.from({ length: SEATS_A_TURN / size }, () => caseOf(peopleOf(size, peopleAUnit)));
  const rows = inputs.flatMap((input) => planned(input).blocks.flatMap((block) => block.rows));
  const seats = rows.reduce((sum, row) => sum + row.seats.length, 0);
  let plans: PlannedCase[] = [];
  const planTurn = (): void => {
    plans = [];
    for (const input of inputs) plans.push(planned(input));
  };
  let made = 0;
  const plainTurn = (): void => {
    made = 0;
    for (const row of rows) made += allocate(row).length;
  };
  let held: (readonly Seat[])[] = [];
  const holdTurn = (): void => {
    held = [];
    for (const row of rows) held.push(allocate(row));
  };
  const [plan, plain, hold] = [planTurn, plainTurn, holdTurn].map((turn) =>
    summary(time(turn).map((ms) => (ms * 1e6) / seats)),
  ) as [Summary, Summary, Summary];
  if (made !== seats || held.length !== rows.length) throw new Error(`${made} seats instead of ${seats}`);
  const show = ({ median, spread }: Summary): string =>
    `${median.toFixed(0)} ± ${spread.toFixed(0)}`.padEnd(11);
  const ratio = (floor: Summary): string => `${(plan.median / floor.median).toFixed(1)}×`.padEnd(8);
  const halls = `${inputs.length} × ${seats / inputs.length}`.padEnd(14);
  console.log(`${halls}  ${show(plan)}  ${show(hold)} ${ratio(hold)}  ${show(plain)}   ${ratio(plain)}`);
  return plan.median;
}

for (const { name, peopleAUnit } of SERIES) {
  console.log(`${name}; nanoseconds a seat`);
  console.log('halls × seats   plan         loop, held  ratio     loop, let go  ratio');
  const perSeat = new Map(SIZES.map((size) => [size, measure(size, peopleAUnit)]));
  const growth = (perSeat.get(100_000) ?? 0) / (perSeat.get(1_000) ?? 1);
  console.log(`time a seat at 100,000 against 1,000: ${growth.toFixed(2)}×\n`);
}
