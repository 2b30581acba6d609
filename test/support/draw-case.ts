import { readCase } from '../../src/cli/read-case.ts';
import { FRAME_WORDS } from '../../src/i18n/common-words.ts';
import { type PlannedCase, planCase } from '../../src/layout/plan-case.ts';
import { showPath } from '../../src/layout/problem.ts';
import { buildScene, type SeatWords } from '../../src/scene/build-scene.ts';
import { paintSvg } from '../../src/scene/paint-svg.ts';

/** What stands around a drawing, and what each seat shows below its name. */
export interface DrawnWith {
  readonly title?: string;
  readonly below?: 'rank' | 'label' | 'nothing';
  readonly farWords?: string;
  readonly nearWords?: string;
  /** Words of a row's label, such as `第1排`; rows have none unless told. */
  readonly rowWords?: (label: string) => string;
  /** Number of the agenda item, from 0, whose people are drawn as well. */
  readonly item?: number;
}

const FURNITURE_WORDS: Readonly<Record<string, string>> = { lectern: '发言席', stage: '舞台' };

/** Plan a case written as JSON; a case with a problem fails the test in words. */
export function planJson(json: unknown): {
  readonly planned: PlannedCase;
  readonly frame?: 'A' | 'S' | 'P' | 'H';
} {
  const read = readCase(json);
  if (!read.ok) throw new Error(read.failure.map((one) => `${showPath(one.path)}: ${one.found}`).join('\n'));
  const planned = planCase(read.value.input, read.value.seating);
  if (!planned.ok) {
    throw new Error(planned.failure.map((one) => `${showPath(one.path)}: ${one.found}`).join('\n'));
  }
  const { frame } = read.value;
  return frame === undefined ? { planned: planned.value } : { planned: planned.value, frame };
}

/** Draw a case as SVG: names, ranks or labels, and its frame in words. */
export function drawCase(json: unknown, how: DrawnWith = {}): string {
  const { planned, frame: asked } = planJson(json);
  const frame = asked ?? planned.blocks[0]?.nativeFrame ?? 'A';
  const people = new Map(planned.input.people.map((person) => [person.id, person]));
  const pinned = new Set(planned.input.pins.map((pin) => pin.seat));
  const closed = new Set(planned.input.closed.map((seat) => seat.seat));
  const overlay = how.item === undefined ? [] : (planned.overlays[how.item]?.placements ?? []);
  const sitters = new Map([...planned.seated.placements, ...overlay].map((one) => [one.seat, one.person]));
  const words = new Map<string, SeatWords>();
  const rowLabels = new Map<string, string>();
  planned.blocks.forEach((block, index) => {
    block.rows.forEach((row, at) => {
      const rowLabel = planned.numbered[index]?.rowLabels[at] ?? '';
      if (how.rowWords !== undefined && rowLabel !== '') rowLabels.set(row.id, how.rowWords(rowLabel));
      row.seats.forEach((seat, place) => {
        const person = people.get(sitters.get(seat.id) ?? '');
        const label = planned.numbered[index]?.seatLabels[at]?.[place] ?? '';
        const below = how.below ?? 'rank';
        words.set(seat.id, {
          ...(person === undefined ? {} : { name: person.name }),
          ...(person !== undefined && below === 'rank' ? { rank: String(person.rank) } : {}),
          ...(below === 'label' && label !== '' ? { label } : {}),
          ...(closed.has(seat.id) ? { state: 'closed' } : pinned.has(seat.id) ? { state: 'pinned' } : {}),
        });
      });
    });
  });
  const { room } = planned.input;
  const furnitureWords = new Map(
    planned.blocks
      .flatMap((block) => block.furniture)
      .flatMap(({ id, kind }) => {
        const text = FURNITURE_WORDS[kind];
        return text === undefined ? [] : [[id, text] as const];
      }),
  );
  return paintSvg(
    buildScene({
      blocks: planned.blocks,
      frame,
      frameWords: FRAME_WORDS[frame][0],
      words,
      rowLabels,
      furnitureWords,
      ...(room === undefined ? {} : { room }),
      ...(how.title === undefined ? {} : { title: how.title }),
      ...(how.farWords === undefined ? {} : { farWords: how.farWords }),
      ...(how.nearWords === undefined ? {} : { nearWords: how.nearWords }),
    }),
  );
}
