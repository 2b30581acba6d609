import type { CanvasPlan } from '../../src/canvas/seat-canvas-props.ts';
import type { Frame } from '../../src/layout/arrangement.ts';
import { arrangementOf } from '../../src/layout/arrangements/registry.ts';
import type { LayoutCase } from '../../src/layout/layout-case.ts';
import { planCase } from '../../src/layout/plan-case.ts';
import type { SeatFace } from '../../src/scene/seat-sheet.ts';
import { nameFrom, seeded, unitFrom } from './seeded.ts';

/** A plan with its seat labels. */
export interface MadePlan {
  readonly plan: CanvasPlan;
  readonly seats: number;
}

interface Asked {
  readonly people: number;
  readonly arrangement: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly frame?: Frame;
  /** Some seats empty, closed, pinned, doubted and tinted, to see all looks. */
  readonly mixed?: boolean;
}

const TINTS = [
  { colour: '#2f6fa8', mark: 'A', cut: 0 },
  { colour: '#3f7d4e', mark: 'B', cut: 1 },
  { colour: '#8a5aa8', mark: 'C', cut: 2 },
];

/** Plan an arrangement for seeded people. */
export function makePlan({
  people,
  arrangement,
  parameters = {},
  frame = 'A',
  mixed = false,
}: Asked): MadePlan {
  const random = seeded(20_240_501);
  const list = Array.from({ length: people }, (_, index) => ({
    id: `p${index + 1}`,
    name: nameFrom(random),
    unit: unitFrom(random),
    rank: index + 1,
    roles: [],
  }));
  const input: LayoutCase = {
    people: list,
    blocks: [
      {
        id: 'b',
        arrangement,
        parameters,
        place: { xMm: 0, yMm: 0 },
        rule: arrangementOf(arrangement)?.usualRule ?? 'hall',
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
  const planned = planCase(input);
  if (!planned.ok) throw new Error(JSON.stringify(planned.failure));
  const { blocks, numbered, seated } = planned.value;
  const at = new Map(seated.placements.map(({ seat, person }) => [seat, person]));
  const byId = new Map(list.map((person) => [person.id, person]));
  const words = new Map<string, SeatFace>();
  const rowLabels = new Map<string, string>();
  let seats = 0;
  blocks.forEach((block, number) => {
    block.rows.forEach((row, index) => {
      rowLabels.set(row.id, numbered[number]?.rowLabels[index] ?? '');
      row.seats.forEach((seat, place) => {
        const label = numbered[number]?.seatLabels[index]?.[place] ?? '';
        const person = byId.get(at.get(seat.id) ?? '');
        words.set(seat.id, faceOf(person, label, mixed ? seats : undefined));
        seats += 1;
      });
    });
  });
  return { seats, plan: { blocks, frame, words, rowLabels, farWords: '主席台', nearWords: '门' } };
}

function faceOf(
  person:
    | { readonly id: string; readonly name: string; readonly unit: string; readonly rank: number }
    | undefined,
  label: string,
  number: number | undefined,
): SeatFace {
  if (number !== undefined && number % 17 === 5) return { label, state: 'closed' };
  if (person === undefined || (number !== undefined && number % 11 === 3)) return { label, state: 'empty' };
  const tint = number === undefined ? undefined : TINTS[Math.floor(number / 40) % 4];
  return {
    name: person.name,
    person: person.id,
    unit: person.unit,
    rank: String(person.rank),
    label,
    state: number !== undefined && number % 23 === 7 ? 'pinned' : 'taken',
    ...(tint === undefined ? {} : { tint }),
    ...(number !== undefined && number % 29 === 9 ? { doubt: true } : {}),
  };
}
