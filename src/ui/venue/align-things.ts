import { joinBoxes, NO_BOX, type SceneBox } from '../../scene/box.ts';
import { middleOf, type RoomThing } from '../../scene/room-thing.ts';

/** A line on which things are brought. */
export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';

/** Where a thing is to stand. */
export interface Move {
  readonly key: string;
  readonly xMm: number;
  readonly yMm: number;
}

type Aligned = Pick<RoomThing, 'key' | 'xMm' | 'yMm' | 'box' | 'middle' | 'group'>;

/** Things that are tied together stay as they stand to each other. */
interface Unit {
  readonly things: readonly Aligned[];
  readonly box: SceneBox;
  readonly middle: RoomThing['middle'];
}

/** Things and groups, each as one. */
function unitsOf(things: readonly Aligned[]): readonly Unit[] {
  const units = new Map<string, Aligned[]>();
  for (const thing of things) {
    const unit = thing.group ?? thing.key;
    const known = units.get(unit);
    if (known === undefined) units.set(unit, [thing]);
    else known.push(thing);
  }
  return [...units.values()].map((own) => {
    const box = own.reduce((all, thing) => joinBoxes(all, thing.box), NO_BOX);
    const [first] = own;
    return {
      things: own,
      box,
      middle: own.length === 1 && first !== undefined ? first.middle : middleOf(box),
    };
  });
}

const sizeOf = ({ box }: Unit): number => (box.right - box.left) * (box.bottom - box.top);

const shifted = ({ things }: Unit, dxMm: number, dyMm: number): readonly Move[] =>
  things.map(({ key, xMm, yMm }) => ({
    key,
    xMm: Math.round(xMm + dxMm),
    yMm: Math.round(yMm + dyMm),
  }));

/**
 * Bring things onto one line: an edge or the middle of them all; a single one to the room.
 *
 * @param room - walls; nothing moves where one thing is alone and no room is known.
 */
export function alignThings(
  things: readonly Aligned[],
  how: Alignment,
  room: SceneBox | undefined,
): readonly Move[] {
  const units = unitsOf(things);
  const all = units.reduce((box, unit) => joinBoxes(box, unit.box), NO_BOX);
  const frame = units.length > 1 ? all : room;
  const [largest] = [...units].sort((a, b) => sizeOf(b) - sizeOf(a));
  if (frame === undefined || largest === undefined) return [];
  // A rostrum is brought before the middle of the hall, not the hall behind that of the rostrum.
  const middle = units.length > 1 ? largest.middle : middleOf(frame);
  return units.flatMap((unit) => {
    const { left, right, top, bottom } = unit.box;
    const by: Readonly<Record<Alignment, readonly [number, number]>> = {
      left: [frame.left - left, 0],
      centre: [middle.xMm - unit.middle.xMm, 0],
      right: [frame.right - right, 0],
      top: [0, frame.top - top],
      middle: [0, middle.yMm - unit.middle.yMm],
      bottom: [0, frame.bottom - bottom],
    };
    return shifted(unit, ...by[how]);
  });
}

/** Make the clear floor between things equal; the two outermost stay. Needs three. */
export function distributeThings(things: readonly Aligned[], way: 'across' | 'down'): readonly Move[] {
  const low = ({ box }: Unit): number => (way === 'across' ? box.left : box.top);
  const high = ({ box }: Unit): number => (way === 'across' ? box.right : box.bottom);
  const units = [...unitsOf(things)].sort((a, b) => low(a) + high(a) - low(b) - high(b));
  const [first, last] = [units[0], units.at(-1)];
  if (units.length < 3 || first === undefined || last === undefined) return [];
  const filled = units.reduce((sum, unit) => sum + high(unit) - low(unit), 0);
  const gap = (high(last) - low(first) - filled) / (units.length - 1);
  let at = low(first);
  return units.flatMap((unit) => {
    const by = at - low(unit);
    at += high(unit) - low(unit) + gap;
    return way === 'across' ? shifted(unit, by, 0) : shifted(unit, 0, by);
  });
}

/**
 * Put chosen items one place nearer to the end of a list, or to its beginning, as one.
 *
 * @returns the very same order where they stand there already.
 */
export function reorder(
  order: readonly string[],
  chosen: ReadonlySet<string>,
  by: 1 | -1,
): readonly string[] {
  const next = by === 1 ? [...order].reverse() : [...order];
  for (let at = 1; at < next.length; at += 1) {
    const [before, own] = [next[at - 1] ?? '', next[at] ?? ''];
    if (chosen.has(own) && !chosen.has(before)) {
      next[at - 1] = own;
      next[at] = before;
    }
  }
  const done = by === 1 ? next.reverse() : next;
  return done.every((id, at) => id === order[at]) ? order : done;
}
