import type { SeatRow } from '../layout/seat.ts';
import { joinBoxes, NO_BOX, type SceneBox } from './box.ts';
import { buildScene, type ScenePlan } from './build-scene.ts';
import type { SceneItem } from './scene.ts';

/** A thing of the floor with its box, to leave out what is not in sight. */
export interface GroundItem {
  readonly item: Exclude<SceneItem, { readonly kind: 'seat' }>;
  readonly box: SceneBox;
}

/** Everything of a drawing but its seats: room, furniture, row labels, landmarks. */
export interface Ground {
  readonly items: readonly GroundItem[];
  readonly box: SceneBox;
}

const EVERY = 12;

/** Take the room, its furniture and its landmarks from the scene. */
export function groundOf(plan: Omit<ScenePlan, 'words'>): Ground {
  const blocks = plan.blocks.map((block) => ({ ...block, rows: block.rows.map(outlineOf) }));
  const items: GroundItem[] = [];
  let box = NO_BOX;
  for (const item of buildScene({ ...plan, blocks, words: NO_WORDS }).items) {
    if (item.kind === 'seat') continue;
    const own = boxOf(item);
    items.push({ item, box: own });
    box = joinBoxes(box, own);
  }
  return { items, box };
}

const NO_WORDS: ScenePlan['words'] = new Map();

/** A row thinned to what its label and the box of the drawing need. */
function outlineOf(row: SeatRow): SeatRow {
  if (row.part === 'round' || row.seats.length <= EVERY) return row;
  const last = row.seats.length - 1;
  return { ...row, seats: row.seats.filter((_, index) => index % EVERY === 0 || index === last) };
}

function boxOf(item: GroundItem['item']): SceneBox {
  if (item.kind === 'text') {
    const { xMm, yMm } = item.at;
    const half = item.widestMm / 2;
    return { left: xMm - half, right: xMm + half, top: yMm - item.sizeMm, bottom: yMm + item.sizeMm };
  }
  const points = item.kind === 'line' ? [item.from, item.to] : item.points;
  return points.reduce<SceneBox>(
    (box, { xMm, yMm }) => joinBoxes(box, { left: xMm, right: xMm, top: yMm, bottom: yMm }),
    NO_BOX,
  );
}
