import { blockIds } from '../commands/block-fields.ts';
import { type CommandArgs, type CommandCall, callOf } from '../commands/run-command.ts';
import type { SeatChart } from '../io/seats/seat-chart.ts';
import { layOutBlocks } from '../layout/lay-out-blocks.ts';
import { layOutEmpty } from '../layout/lay-out-empty.ts';
import type { Block } from '../model/block.ts';
import { blockIdFor } from '../model/ids.ts';
import { layoutCaseOf } from '../model/layout-case-of.ts';
import { type Person, willCome } from '../model/person.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';

type ChartArgs = CommandArgs<'import-chart'>;

/** Free floor between what stands in the room and a chart. */
const GAP_MM = 2500;

/** What becomes of the people of charts. */
export interface ChartPeople {
  /** People whom the plan does not have yet. */
  readonly added: number;
  /** People of the plan who take their seats. */
  readonly known: number;
  /** Names of people who keep away from their seats in the chart: on leave, or held elsewhere by an instruction. */
  readonly left: readonly string[];
}

/**
 * Turn seat charts into the commands that bring their halls and seat their people, as one step. A name that one person
 * of the plan has is that person; every other name is somebody new.
 *
 * @param plan - as it is now, or as it will be when the list of the same file is taken over.
 */
export function chartCalls(
  plan: Plan,
  charts: readonly SeatChart[],
): { readonly calls: readonly CommandCall[]; readonly people: ChartPeople } {
  const shiftMm = shiftFor(plan, charts);
  const pinned = new Set(selectedSchemeOf(plan).pins.map((pin) => pin.person));
  const byName = peopleByName(plan);
  const ids = new Set(blockIds(plan));
  const seated = new Set<string>();
  const left: string[] = [];
  let [added, known] = [0, 0];
  const calls = charts.map((chart) => {
    const id = blockIdFor(chart.arrangement, ids);
    ids.add(id);
    const people = chart.people.flatMap(({ name, seat }): NonNullable<ChartArgs['people']> => {
      const [person, ...more] = byName.get(name) ?? [];
      if (person === undefined || more.length > 0 || seated.has(person.id)) {
        added += 1;
        return [{ person: { name }, seat }];
      }
      seated.add(person.id);
      if (!willCome(person) || pinned.has(person.id)) {
        left.push(name);
        return [];
      }
      known += 1;
      return [{ known: person.id, seat }];
    });
    return callOf('import-chart', { block: blockOf(chart, id, shiftMm), people });
  });
  return { calls, people: { added, known, left } };
}

function blockOf(chart: SeatChart, id: string, shiftMm: number): ChartArgs['block'] {
  const overrides = Object.fromEntries(chart.labels.map(([seat, label]) => [`${id}/${seat}`, label]));
  return {
    arrangement: chart.arrangement,
    parameters: { ...chart.parameters },
    numbering: { ...chart.numbering, ...(chart.labels.length === 0 ? {} : { overrides }) },
    place: { xMm: chart.at.xMm, yMm: chart.at.yMm + shiftMm },
    ...(chart.facingDeg === undefined ? {} : { facingDeg: chart.facingDeg }),
    ...(chart.name === '' ? {} : { name: chart.name }),
  };
}

function peopleByName(plan: Plan): ReadonlyMap<string, readonly Person[]> {
  const found = new Map<string, Person[]>();
  for (const person of plan.people) {
    const same = found.get(person.name);
    if (same === undefined) found.set(person.name, [person]);
    else same.push(person);
  }
  return found;
}

/** How far down the charts move so that they stand behind what is in the room. */
function shiftFor(plan: Plan, charts: readonly SeatChart[]): number {
  const present = layOutBlocks({ ...layoutCaseOf(plan), people: [] });
  const bottomMm = present.ok ? edges(present.value).bottomMm : Number.NEGATIVE_INFINITY;
  if (bottomMm === Number.NEGATIVE_INFINITY) return 0;
  const blocks = charts.map((chart, index): Block => {
    const { parameters, place, facingDeg } = blockOf(chart, `draft${index}`, 0);
    const fixed = { policies: {}, numbering: {}, options: {}, rule: RULES[chart.arrangement] };
    const turned = facingDeg === undefined ? {} : { facingDeg };
    return {
      ...fixed,
      ...turned,
      id: `draft${index}`,
      arrangement: chart.arrangement,
      parameters: parameters ?? {},
      place: place ?? { xMm: 0, yMm: 0 },
    };
  });
  const laid = layOutEmpty(blocks, {});
  return laid.ok ? Math.round(bottomMm + GAP_MM - edges(laid.value).topMm) : 0;
}

const RULES = { theatre: 'hall', rostrum: 'rostrum' } as const;

function edges(blocks: Extract<ReturnType<typeof layOutBlocks>, { ok: true }>['value']): {
  readonly topMm: number;
  readonly bottomMm: number;
} {
  const ys = blocks.flatMap(({ rows }) => rows.flatMap(({ seats }) => seats.map(({ yMm }) => yMm)));
  return {
    topMm: ys.reduce((least, yMm) => Math.min(least, yMm - 250), Number.POSITIVE_INFINITY),
    bottomMm: ys.reduce((most, yMm) => Math.max(most, yMm + 250), Number.NEGATIVE_INFINITY),
  };
}
