/** The part of a drawing that is in sight, in its own units. */
export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Least and largest magnification against the whole drawing. */
const LEAST = 0.5;
const MOST = 40;

/**
 * Magnify about a point that stays where it is.
 *
 * @param factor - above 1 = nearer.
 * @param at - the point, in the drawing's units.
 * @param whole - the box of the whole drawing, which bounds the magnification.
 */
export function zoomBox(
  box: ViewBox,
  factor: number,
  at: { readonly x: number; readonly y: number },
  whole: ViewBox,
): ViewBox {
  const now = Math.max(whole.width / box.width, whole.height / box.height);
  const next = Math.min(MOST, Math.max(LEAST, now * factor));
  const scale = now / next;
  return {
    x: at.x - (at.x - box.x) * scale,
    y: at.y - (at.y - box.y) * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}

/** Move the part in sight. */
export const panBox = (box: ViewBox, dx: number, dy: number): ViewBox => ({
  ...box,
  x: box.x + dx,
  y: box.y + dy,
});

/** Bring a point to the middle, at least so near that `widest` fills the sight. */
export function lookAt(
  box: ViewBox,
  at: { readonly x: number; readonly y: number },
  widest: number,
): ViewBox {
  const scale = Math.min(1, widest / box.width);
  const [width, height] = [box.width * scale, box.height * scale];
  return { x: at.x - width / 2, y: at.y - height / 2, width, height };
}

/** True when a point lies well inside the part in sight. */
export function isInSight(box: ViewBox, at: { readonly x: number; readonly y: number }): boolean {
  const [marginX, marginY] = [box.width * 0.06, box.height * 0.06];
  return (
    at.x >= box.x + marginX &&
    at.x <= box.x + box.width - marginX &&
    at.y >= box.y + marginY &&
    at.y <= box.y + box.height - marginY
  );
}

/** A thing with a place. */
interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A way to walk. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * Find the neighbour in a direction: near, and preferably straight ahead.
 *
 * @returns undefined where nobody is in that direction.
 */
export function neighbour(things: readonly Placed[], from: string, direction: Direction): string | undefined {
  const start = things.find((thing) => thing.id === from);
  if (start === undefined) return things[0]?.id;
  const sideways = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const thing of things) {
    const ahead = sign * (sideways ? thing.x - start.x : thing.y - start.y);
    const aside = Math.abs(sideways ? thing.y - start.y : thing.x - start.x);
    if (ahead <= 1 || aside > ahead * 3) continue;
    const cost = ahead + aside * 2;
    if (cost < least) {
      least = cost;
      best = thing.id;
    }
  }
  return best;
}
