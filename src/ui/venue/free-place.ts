import { boxesMeet, growBox, type SceneBox } from '../../scene/box.ts';

const GAP_MM = 300;
const STEP_MM = 500;
const RINGS = 60;

/**
 * Find the free floor nearest to a point.
 *
 * @param size - of what is to stand there, millimetres.
 * @returns its middle; the point itself where all around is taken.
 */
export function freePlace(
  at: { readonly xMm: number; readonly yMm: number },
  size: { readonly widthMm: number; readonly depthMm: number },
  taken: readonly SceneBox[],
): { readonly xMm: number; readonly yMm: number } {
  const start = { xMm: round(at.xMm), yMm: round(at.yMm) };
  const isFree = (xMm: number, yMm: number): boolean => {
    const own = growBox(
      {
        left: xMm - size.widthMm / 2,
        right: xMm + size.widthMm / 2,
        top: yMm - size.depthMm / 2,
        bottom: yMm + size.depthMm / 2,
      },
      GAP_MM,
    );
    return !taken.some((box) => boxesMeet(box, own));
  };
  for (let ring = 0; ring <= RINGS; ring += 1) {
    for (let way = 0; way < Math.max(1, 8 * ring); way += 1) {
      const turn = ring === 0 ? 0 : (way / (8 * ring)) * 2 * Math.PI;
      const xMm = round(start.xMm + ring * STEP_MM * Math.sin(turn));
      const yMm = round(start.yMm + ring * STEP_MM * Math.cos(turn));
      if (isFree(xMm, yMm)) return { xMm, yMm };
    }
  }
  return start;
}

const round = (mm: number): number => Math.round(mm / 100) * 100 + 0;
