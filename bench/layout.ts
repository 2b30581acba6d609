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
 * for the compiler's own time is not the planner's, and nothing is carried from one turn to the next. Each series
 * has a process of its own, for the engine remembers of one what lived long in it; the loops copy one hall again and
 * again, so that none but the latest is kept.
 *
 * How the time a seat grows with the hall is told of the plans held, when 100,000 seats are kept at every size. Where
 * plans are let go, a small hall is never collected the dear way and a large one always is, which makes the plain
 * loop itself many times dearer; the growth of both is told too.
 */
import { spawnSync } from 'node:child_process';
import { arrangementOf } from '../src/layout/arrangements/registry.ts';
import type { Attendee } from '../src/layout/attendee.ts';
import type { LayoutCase } from '../src/layout/layout-case.ts';
import { type PlannedCase, planCase } from '../src/layout/plan-case.ts';
import type { Seat, SeatRow } from '../src/layout/seat.ts';

const SIZES = [100, 1_000, 10_000, 100_000];
const SEATS_A_TURN = 100_000;
const ROUNDS = 7;
const TURNS_A_ROUND = 3;
const WARM_MS = 500;
const SERIES: readonly { readonly name: string; readonly peopleAUnit?: number }[] = [
  { name: 'no units' },
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

/** Run a turn until the compiler has done with it. */
function warm(turn: () => void): void {
  globalThis.gc?.();
  const until = performance.now() + WARM_MS;
  do turn();
  while (performance.now() < until);
}

/**
 * Time several ways by turns, so that a busy machine is busy for all of them; milliseconds of each turn of each way.
 * What the way before has left is collected in a turn that does not count.
 */
function byTurns(ways: readonly (() => void)[]): readonly (readonly number[])[] {
  ways.forEach(warm);
  const times = ways.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    ways.forEach((way, number) => {
      way();
      for (let turn = 0; turn < TURNS_A_ROUND; turn += 1) {
        const before = performance.now();
        way();
        times[number]?.push(performance.now() - before);
      }
    });
  }
  return times;
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

const show = ({ median, spread }: Summary): string =>
  `${median.toFixed(0)} ± ${spread.toFixed(0)}`.padEnd(11);

/** One size of a series: as many cases as make a turn, and the rows that each is laid out in. */
interface Size {
  readonly inputs: readonly LayoutCase[];
  readonly rows: readonly SeatRow[];
  /** Of all cases. */
  readonly seats: number;
}

function sizeOf(size: number, peopleAUnit: number | undefined): Size {
  const inputs = Array.from({ length: SEATS_A_TURN / size }, () => caseOf(peopleOf(size, peopleAUnit)));
  const rows = inputs.slice(0, 1).flatMap((input) => planned(input).blocks.flatMap((block) => block.rows));
  const seats = rows.reduce((sum, row) => sum + row.seats.length, 0) * inputs.length;
  return { inputs, rows, seats };
}

const perSeat = (times: readonly number[] | undefined, { seats }: Size): Summary =>
  summary((times ?? []).map((ms) => (ms * 1e6) / seats));

/** Measure one size, all let go; returns the planner's time a seat and that of the plain loop. */
function measure(size: Size): { readonly plan: number; readonly loop: number } {
  const { inputs, rows, seats } = size;
  let latest: unknown;
  let made = 0;
  const times = byTurns([
    () => {
      for (const input of inputs) latest = planned(input);
    },
    () => {
      made = 0;
      for (let hall = 0; hall < inputs.length; hall += 1) {
        const copied: (readonly Seat[])[] = [];
        latest = copied;
        for (const row of rows) copied.push(allocate(row));
        for (const row of copied) made += row.length;
      }
    },
    () => {
      made = 0;
      for (let hall = 0; hall < inputs.length; hall += 1) {
        for (const row of rows) made += allocate(row).length;
      }
    },
  ]);
  if (made !== seats || latest === undefined) throw new Error(`${made} seats allocated instead of ${seats}`);
  const [plan, loop, dropping] = [perSeat(times[0], size), perSeat(times[1], size), perSeat(times[2], size)];
  const what = `${inputs.length} × ${seats / inputs.length}`.padEnd(13);
  const against = (floor: Summary): string => `${(plan.median / floor.median).toFixed(1)}×`.padEnd(7);
  console.log(`${what} ${show(plan)} ${show(loop)} ${against(loop)} ${show(dropping)} ${against(dropping)}`);
  return { plan: plan.median, loop: loop.median };
}

/** Measure the planner at all sizes, the plans of a turn held; returns its time a seat at each. */
function measureHeld(sizes: readonly Size[]): readonly Summary[] {
  const held: PlannedCase[] = [];
  const times = byTurns(
    sizes.map(({ inputs }) => (): void => {
      held.length = 0;
      for (const input of inputs) held.push(planned(input));
    }),
  );
  return sizes.map((size, index) => perSeat(times[index], size));
}

function runSeries({ name, peopleAUnit }: (typeof SERIES)[number]): void {
  console.log(`${name}; nanoseconds a seat, median ± spread`);
  console.log('halls × seats plan        plain loop  ratio   rows let go ratio');
  const letGo = SIZES.map((size) => measure(sizeOf(size, peopleAUnit)));
  const held = measureHeld(SIZES.map((size) => sizeOf(size, peopleAUnit)));
  console.log(`all plans held: ${held.map((one) => show(one).trim()).join(', ')}`);
  const growth = (costs: readonly (number | undefined)[]): string =>
    `${((costs[SIZES.indexOf(100_000)] ?? 0) / (costs[SIZES.indexOf(1_000)] ?? 1)).toFixed(2)}×`;
  const told = [
    `all plans held ${growth(held.map(({ median }) => median))}`,
    `plans let go ${growth(letGo.map(({ plan }) => plan))}`,
    `plain loop ${growth(letGo.map(({ loop }) => loop))}`,
  ];
  console.log(`time a seat at 100,000 against 1,000: ${told.join(', ')}\n`);
}

const [, script = '', wanted] = process.argv;
const series = SERIES.find(({ name }) => name === wanted);
if (series !== undefined) runSeries(series);
else {
  for (const { name } of SERIES) {
    spawnSync(process.execPath, [...process.execArgv, script, name], { stdio: 'inherit' });
  }
}
