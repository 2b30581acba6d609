import { arrangementOf } from '../../layout/arrangements/registry.ts';
import type { Attendee } from '../../layout/attendee.ts';
import { planCase } from '../../layout/plan-case.ts';
import type { Policies } from '../../layout/policies.ts';
import { buildScene, type SeatWords } from '../../scene/build-scene.ts';
import { paintSvg } from '../../scene/paint-svg.ts';

/** People for whom an arrangement is drawn in the gallery. */
const SAMPLE_PEOPLE: Readonly<Record<string, number>> = {
  rostrum: 9,
  theatre: 96,
  classroom: 48,
  'long-table': 14,
  'oval-table': 14,
  'hollow-square': 20,
  'u-shape': 17,
  'round-table': 10,
  'banquet-room': 50,
  'reception-u': 10,
  'reception-semicircle': 10,
  'signing-table': 2,
  'photo-risers': 23,
  'award-row': 10,
};

/** How many an arrangement seats where nobody is known yet. */
export const samplePeople = (kind: string): number => SAMPLE_PEOPLE[kind] ?? 10;

const drawings = new Map<string, string>();

/** The small drawing of an arrangement in the gallery, made by the planner itself. */
export function sampleDrawing(kind: string): string {
  let drawing = drawings.get(kind);
  if (drawing === undefined) {
    const count = SAMPLE_PEOPLE[kind] ?? 12;
    const people = Array.from({ length: count }, (_, index) =>
      sample(index, kind === 'award-row' && index > 4),
    );
    drawing = drawSample(kind, people, {}, () => ({})) ?? '';
    drawings.set(kind, drawing);
  }
  return drawing;
}

function sample(index: number, recipient: boolean): Attendee {
  const party = index % 2 === 0 ? 'guest' : 'host';
  return { id: `p${index}`, name: '', rank: index + 1, roles: recipient ? ['recipient'] : [], party };
}

/** One row of a rostrum with the names of the people given, under certain policies. */
export const drawFrontRow = (people: readonly Attendee[], policies: Partial<Policies>): string =>
  drawSample('rostrum', people, policies, (person) => ({ name: person.name, rank: String(person.rank) }), {
    parameters: { rows: [Math.max(1, people.length)] },
    bare: true,
  }) ?? '';

interface DrawOptions {
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Without lectern and whatever else stands around: nothing but the row. */
  readonly bare?: boolean;
  /** The arrangement's usual one unless told. */
  readonly rule?: string;
  /** With the numbers of rows and tables, and of empty seats. */
  readonly numbers?: boolean;
}

/** Draw an arrangement with people as its rule seats them; undefined where it cannot be laid out. */
export function drawSample(
  kind: string,
  people: readonly Attendee[],
  policies: Partial<Policies>,
  wordsOf: (person: Attendee) => SeatWords,
  { parameters = {}, bare = false, rule, numbers = false }: DrawOptions = {},
): string | undefined {
  const arrangement = arrangementOf(kind);
  if (arrangement === undefined) return undefined;
  const block = {
    id: 'sample',
    arrangement: kind,
    parameters,
    place: { xMm: 0, yMm: 0 },
    rule: rule ?? arrangement.usualRule,
    policies,
    numbering: {},
    options: {},
  };
  const planned = planCase({ people, blocks: [block], policies: {}, pins: [], closed: [], agenda: [] });
  if (!planned.ok) return undefined;
  const byId = new Map(people.map((person) => [person.id, person]));
  const words = new Map(
    planned.value.seated.placements.map(({ seat, person }): [string, SeatWords] => {
      const who = byId.get(person);
      return [seat, who === undefined ? {} : { state: 'taken', ...wordsOf(who) }];
    }),
  );
  const rowLabels = new Map<string, string>();
  if (numbers) {
    const [numbered] = planned.value.numbered;
    for (const [at, row] of (planned.value.blocks[0]?.rows ?? []).entries()) {
      rowLabels.set(row.id, numbered?.rowLabels[at] ?? '');
      for (const [index, { id }] of row.seats.entries())
        if (!words.has(id)) words.set(id, { state: 'empty', label: numbered?.seatLabels[at]?.[index] ?? '' });
    }
  }
  const blocks = planned.value.blocks.map((laid) => ({
    ...laid,
    furniture: bare ? laid.furniture.filter((piece) => piece.kind === 'table') : laid.furniture,
  }));
  return paintSvg(buildScene({ blocks, frame: arrangement.nativeFrame, words, rowLabels }));
}
