/**
 * Seat, number and check halls of 100 to 100,000 seats, against a plain loop that only allocates the same
 * seat objects in the same run. Prints the median of the runs and their spread; `npm run bench:layout`.
 */
import { arrangementOf } from '../src/layout/arrangements/registry.ts';
import type { Attendee } from '../src/layout/attendee.ts';
import type { LayoutCase } from '../src/layout/layout-case.ts';
import { planCase } from '../src/layout/plan-case.ts';
import type { Seat } from '../src/layout/seat.ts';

const SIZES = [100, 1_000, 10_000, 100_000];
const RUNS = 15;

const peopleOf = (count: number): readonly Attendee[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${index + 1}`,
    name: `人员${index + 1}`,
    rank: index + 1,
    roles: [],
  }));

function caseOf(count: number): LayoutCase {
  if (arrangementOf('theatre') === undefined) throw new Error('theatre is not registered');
  return {
    people: peopleOf(count),
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

/** What a program must do at the least: make the same seats, with the same fields and ids. */
function allocate(rows: readonly { readonly id: string; readonly seats: readonly Seat[] }[]): number {
  let made = 0;
  for (const row of rows) {
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
    made += seats.length;
  }
  return made;
}

function time(work: () => unknown): number {
  globalThis.gc?.();
  const before = performance.now();
  work();
  return performance.now() - before;
}

function summary(times: readonly number[]): { readonly median: number; readonly spread: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { median: at(0.5), spread: at(0.75) - at(0.25) };
}

const perSeat = new Map<number, number>();
console.log('seats     plan ms (median ± spread)   allocate ms   ratio   µs a seat');
for (const size of SIZES) {
  const input = caseOf(size);
  const first = planCase(input);
  if (!first.ok) throw new Error(JSON.stringify(first.failure));
  const { rows } = first.value.blocks[0] ?? { rows: [] };
  const seats = rows.reduce((sum, row) => sum + row.seats.length, 0);
  for (let warm = 0; warm < 3; warm += 1) {
    planCase(caseOf(size));
    allocate(rows);
  }
  const planned: number[] = [];
  const plain: number[] = [];
  // One after the other in each turn, so that a busy moment of the machine meets both.
  const repeat = Math.max(1, Math.floor(20_000 / size));
  for (let run = 0; run < RUNS; run += 1) {
    planned.push(
      time(() => {
        for (let again = 0; again < repeat; again += 1) planCase(input);
      }) / repeat,
    );
    plain.push(
      time(() => {
        for (let again = 0; again < repeat; again += 1) allocate(rows);
      }) / repeat,
    );
  }
  const plan = summary(planned);
  const floor = summary(plain);
  perSeat.set(size, plan.median / seats);
  console.log(
    [
      String(seats).padEnd(9),
      `${plan.median.toFixed(2)} ± ${plan.spread.toFixed(2)}`.padEnd(27),
      floor.median.toFixed(2).padEnd(13),
      `${(plan.median / floor.median).toFixed(1)}×`.padEnd(7),
      ((plan.median / seats) * 1000).toFixed(2),
    ].join(' '),
  );
}
const growth = (perSeat.get(100_000) ?? 0) / (perSeat.get(1_000) ?? 1);
console.log(`time a seat at 100,000 against 1,000: ${growth.toFixed(2)}×`);
