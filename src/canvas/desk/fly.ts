import { centreOn, toDrawing, type Viewport } from '../view/viewport.ts';

const FLIGHT_MS = 220;

/** The view on the way from one to another: the middle glides, the scale grows evenly. */
function viewBetween(from: Viewport, to: Viewport, part: number): Viewport {
  const eased = part * part * (3 - 2 * part);
  const middle = (view: Viewport) => toDrawing(view, { x: view.widthPx / 2, y: view.heightPx / 2 });
  const [a, b] = [middle(from), middle(to)];
  const scale = from.scale * (to.scale / from.scale) ** eased;
  const at = { xMm: a.xMm + (b.xMm - a.xMm) * eased, yMm: a.yMm + (b.yMm - a.yMm) * eased };
  return part >= 1 ? to : centreOn(to, at, scale);
}

/**
 * Move a view step by step; at once for those who want no motion.
 *
 * @returns stops the flight where it is.
 */
export function fly(from: Viewport, to: Viewport, show: (view: Viewport) => void): () => void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
    show(to);
    return () => undefined;
  }
  const start = performance.now();
  let asked = 0;
  const frame = (): void => {
    const part = Math.min(1, (performance.now() - start) / FLIGHT_MS);
    show(viewBetween(from, to, part));
    if (part < 1) asked = window.requestAnimationFrame(frame);
  };
  asked = window.requestAnimationFrame(frame);
  return () => window.cancelAnimationFrame(asked);
}
