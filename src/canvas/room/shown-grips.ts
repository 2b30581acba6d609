import { place, sineCosine } from '../../layout/geometry/point.ts';
import type { LaidBlock } from '../../layout/lay-out-blocks.ts';
import { joinBoxes, NO_BOX } from '../../scene/box.ts';
import type { RoomThing } from '../../scene/room-thing.ts';
import type { ScenePoint } from '../../scene/scene.ts';
import { type ScreenPoint, toScreen, type Viewport } from '../view/viewport.ts';
import { blockGrips } from './block-grips.ts';
import type { GripKind, GripWords, Pulled } from './grip.ts';

/** A handle in the room and on the screen. */
export interface RoomGrip {
  readonly id: string;
  readonly kind: GripKind;
  /** What is said of the number it makes. */
  readonly says: GripWords;
  readonly screen: ScreenPoint;
  /** Direction of the pull in the room. */
  readonly along: ScenePoint;
  readonly block?: string;
  readonly pull?: (mm: number) => Pulled;
}

/** A handle stands this far outside of what it pulls. */
const OUT_PX = 20;
const TURN_PX = 44;
/** On a block that is smaller than this, handles would hide it: only the one that turns is shown. */
const LEAST_PX = 60;

const gripsByBlock = new WeakMap<LaidBlock, ReturnType<typeof blockGrips>>();

function ownGrips(block: LaidBlock) {
  const known = gripsByBlock.get(block);
  if (known !== undefined) return known;
  const made = blockGrips(block);
  gripsByBlock.set(block, made);
  return made;
}

/** Handles of what is chosen: those of a single block, and the one that turns. */
export function gripsOf(
  things: readonly RoomThing[],
  blocks: readonly LaidBlock[],
  view: Viewport,
): readonly RoomGrip[] {
  const [one] = things;
  if (one === undefined) return [];
  const box = things.reduce((all, thing) => joinBoxes(all, thing.box), NO_BOX);
  const top = toScreen(view, { xMm: (box.left + box.right) / 2, yMm: box.top });
  const turn: RoomGrip = {
    id: 'turn',
    kind: 'turn',
    says: 'turn',
    screen: { x: top.x, y: top.y - TURN_PX },
    along: { xMm: 1, yMm: 0 },
  };
  const block = things.length === 1 ? blocks.find(({ id }) => `block/${id}` === one.key) : undefined;
  const wide = Math.max(box.right - box.left, box.bottom - box.top) * view.scale;
  if (block === undefined || wide < LEAST_PX) return [turn];
  const { sine, cosine } = sineCosine(block.placing.turnDeg);
  const own = ownGrips(block).map((grip): RoomGrip => {
    const along = {
      xMm: grip.along.xMm * cosine - grip.along.yMm * sine,
      yMm: grip.along.xMm * sine + grip.along.yMm * cosine,
    };
    const at = toScreen(view, place(grip.at, block.placing));
    const screen = { x: at.x + along.xMm * OUT_PX, y: at.y + along.yMm * OUT_PX };
    const { id, kind, says = kind } = grip;
    return { id, kind, says, screen, along, block: block.id, pull: grip.pull };
  });
  return [...own, turn];
}
