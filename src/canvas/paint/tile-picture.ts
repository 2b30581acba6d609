import { boxesMeet, type SceneBox } from '../../scene/box.ts';
import { boxInSight, type Viewport } from '../view/viewport.ts';
import type { Patch } from './paint-ground.ts';
import { makeSurface, type Surface } from './surface.ts';

/** Paints a piece of the drawing, background and all. */
export type PaintPatch = (
  target: CanvasRenderingContext2D,
  patch: Patch,
  /** CSS pixels a millimetre: what can be read at this size. */
  scale: number,
) => void;

/** The drawing as tiles that are painted once and then copied. */
export interface TilePicture {
  /**
   * Paint tiles that are missing in sight, the middle first, then around it.
   *
   * @param until - time (`performance.now`) after which no further tile is begun.
   * @returns true when nothing is missing.
   */
  readonly fill: (view: Viewport, until: number, around: boolean) => boolean;
  /** Copy what is in sight to a target of the size of the sight. */
  readonly compose: (target: CanvasRenderingContext2D, view: Viewport, ratio: number) => void;
  /** Copy only what was painted since the target was composed; it must show the same view. */
  readonly composeFresh: (target: CanvasRenderingContext2D, view: Viewport, ratio: number) => void;
  /** Take a scale for the tiles; those of another scale are forgotten. */
  readonly aim: (scale: number, ratio: number) => void;
  /** Share of the tiles in sight that are not there; 1 where the scale is another. */
  readonly missing: (view: Viewport, ratio: number) => number;
  /** Paint again what lies in some boxes. */
  readonly touch: (boxes: readonly SceneBox[]) => void;
  /** Paint everything again. */
  readonly renew: () => void;
  /** The whole drawing, small; painted when first asked for. */
  readonly overview: () => Overview;
}

/** A small picture of the whole drawing. */
export interface Overview {
  readonly canvas: HTMLCanvasElement;
  readonly pxPerMm: number;
  readonly box: SceneBox;
}

interface Tile {
  readonly surface: Surface;
  readonly column: number;
  readonly line: number;
  stale: boolean;
}

interface TileSet {
  readonly scale: number;
  readonly ratio: number;
  readonly tiles: Map<number, Tile>;
}

/** Side of a tile, CSS pixels. */
const TILE = 256;
const OVERVIEW_PX = 1600;
const MOST_TILES = 160;
/** More seats than this at once, and the small picture is painted anew. */
const MOST_TOUCHED = 300;

const keyOf = (column: number, line: number): number => (column + 0x8000) * 0x10000 + line + 0x8000;

/**
 * Start a picture without tiles.
 *
 * @param whole - box of the whole drawing.
 * @param background - colour beyond the drawing.
 */
export function startTilePicture(paint: PaintPatch, whole: SceneBox, background: string): TilePicture {
  let now: TileSet = { scale: 0, ratio: 1, tiles: new Map() };
  let small: (Overview & { readonly surface: Surface }) | undefined;
  const spare: Surface[] = [];
  let fresh: Tile[] = [];

  const free = (set: TileSet): void => {
    for (const tile of set.tiles.values()) if (spare.length < MOST_TILES) spare.push(tile.surface);
    set.tiles.clear();
  };

  const paintTile = (set: TileSet, column: number, line: number): void => {
    const side = TILE * set.ratio;
    const old = set.tiles.get(keyOf(column, line));
    let surface = old?.surface ?? spare.pop();
    if (surface === undefined || surface.canvas.width !== side) surface = makeSurface(side, side, true);
    const pxPerMm = set.scale * set.ratio;
    const [x, y] = [column * side, line * side];
    const box = {
      left: x / pxPerMm,
      top: y / pxPerMm,
      right: (x + side) / pxPerMm,
      bottom: (y + side) / pxPerMm,
    };
    surface.context.fillStyle = background;
    surface.context.fillRect(0, 0, side, side);
    paint(surface.context, { box, pxPerMm, originX: -x, originY: -y }, set.scale);
    const tile = { surface, column, line, stale: false };
    set.tiles.set(keyOf(column, line), tile);
    fresh.push(tile);
  };

  const rangeOf = (set: TileSet, view: Viewport, more: number) => {
    const side = TILE / set.scale;
    const sight = boxInSight(view);
    return {
      fromColumn: Math.floor(sight.left / side + 1e-9) - more,
      toColumn: Math.ceil(sight.right / side - 1e-9) - 1 + more,
      fromLine: Math.floor(sight.top / side + 1e-9) - more,
      toLine: Math.ceil(sight.bottom / side - 1e-9) - 1 + more,
    };
  };

  const missing = (view: Viewport, more: number): readonly (readonly [number, number])[] => {
    const { fromColumn, toColumn, fromLine, toLine } = rangeOf(now, view, more);
    const [middleX, middleY] = [(fromColumn + toColumn) / 2, (fromLine + toLine) / 2];
    const places: [number, number, number][] = [];
    for (let line = fromLine; line <= toLine; line += 1) {
      for (let column = fromColumn; column <= toColumn; column += 1) {
        if (now.tiles.get(keyOf(column, line))?.stale !== false) {
          places.push([column, line, Math.hypot(column - middleX, line - middleY)]);
        }
      }
    }
    return places.sort((a, b) => a[2] - b[2]).map(([column, line]) => [column, line]);
  };

  const prune = (view: Viewport): void => {
    if (now.tiles.size <= MOST_TILES) return;
    const { fromColumn, toColumn, fromLine, toLine } = rangeOf(now, view, 1);
    for (const [key, tile] of now.tiles) {
      const { column, line } = tile;
      if (column >= fromColumn && column <= toColumn && line >= fromLine && line <= toLine) continue;
      now.tiles.delete(key);
      spare.push(tile.surface);
      if (now.tiles.size <= MOST_TILES / 2) return;
    }
  };

  const paintOverview = (
    target: CanvasRenderingContext2D,
    pxPerMm: number,
    box: SceneBox,
    corner = box,
  ): void => {
    const [originX, originY] = [-Math.round(corner.left * pxPerMm), -Math.round(corner.top * pxPerMm)];
    target.fillStyle = background;
    target.fillRect(0, 0, target.canvas.width, target.canvas.height);
    paint(target, { box, pxPerMm, originX, originY }, Math.min(pxPerMm, 0.012));
  };

  const overview = (): Overview => {
    if (small !== undefined) return small;
    const [width, height] = [Math.max(1, whole.right - whole.left), Math.max(1, whole.bottom - whole.top)];
    const pxPerMm = Math.min(0.1, OVERVIEW_PX / Math.max(width, height));
    const surface = makeSurface(Math.ceil(width * pxPerMm), Math.ceil(height * pxPerMm), true);
    paintOverview(surface.context, pxPerMm, whole);
    small = { surface, canvas: surface.canvas, pxPerMm, box: whole };
    return small;
  };

  const copyOverview = (target: CanvasRenderingContext2D, view: Viewport, ratio: number): void => {
    target.fillStyle = background;
    target.fillRect(0, 0, target.canvas.width, target.canvas.height);
    if (small === undefined) return;
    const factor = view.scale * ratio;
    const { box, pxPerMm, canvas } = small;
    // Only the piece in sight: a painter that works on the whole picture is slow when it is large.
    const sight = boxInSight(view);
    const left = Math.max(0, (sight.left - box.left) * pxPerMm);
    const top = Math.max(0, (sight.top - box.top) * pxPerMm);
    const right = Math.min(canvas.width, (sight.right - box.left) * pxPerMm);
    const bottom = Math.min(canvas.height, (sight.bottom - box.top) * pxPerMm);
    if (right <= left || bottom <= top) return;
    target.drawImage(
      canvas,
      left,
      top,
      right - left,
      bottom - top,
      (left / pxPerMm + box.left - view.xMm) * factor,
      (top / pxPerMm + box.top - view.yMm) * factor,
      ((right - left) / pxPerMm) * factor,
      ((bottom - top) / pxPerMm) * factor,
    );
  };

  /** Copied to whole pixels, as large as it is. */
  const copyTile = (target: CanvasRenderingContext2D, tile: Tile, view: Viewport, ratio: number): void => {
    const side = TILE * ratio;
    const left = Math.round(view.xMm * view.scale * ratio);
    const top = Math.round(view.yMm * view.scale * ratio);
    target.drawImage(tile.surface.canvas, tile.column * side - left, tile.line * side - top);
  };

  const copySet = (target: CanvasRenderingContext2D, set: TileSet, view: Viewport, ratio: number): void => {
    const { fromColumn, toColumn, fromLine, toLine } = rangeOf(set, view, 0);
    for (let line = fromLine; line <= toLine; line += 1) {
      for (let column = fromColumn; column <= toColumn; column += 1) {
        const tile = set.tiles.get(keyOf(column, line));
        if (tile !== undefined) copyTile(target, tile, view, ratio);
      }
    }
  };

  return {
    aim: (scale, ratio) => {
      if (now.scale === scale && now.ratio === ratio) return;
      free(now);
      now = { scale, ratio, tiles: new Map() };
      fresh = [];
    },
    missing: (view, ratio) => {
      if (now.scale !== view.scale || now.ratio !== ratio) return 1;
      const { fromColumn, toColumn, fromLine, toLine } = rangeOf(now, view, 0);
      return missing(view, 0).length / ((toColumn - fromColumn + 1) * (toLine - fromLine + 1));
    },
    fill: (view, until, around) => {
      prune(view);
      for (const more of around ? [0, 1] : [0]) {
        for (const [column, line] of missing(view, more)) {
          if (performance.now() >= until) return false;
          paintTile(now, column, line);
        }
      }
      return true;
    },
    compose: (target, view, ratio) => {
      target.imageSmoothingQuality = 'low';
      const fits = now.scale === view.scale && now.ratio === ratio;
      if (!fits || missing(view, 0).length > 0) copyOverview(target, view, ratio);
      if (fits) copySet(target, now, view, ratio);
      fresh = [];
    },
    composeFresh: (target, view, ratio) => {
      for (const tile of fresh) copyTile(target, tile, view, ratio);
      fresh = [];
    },
    touch: (boxes) => {
      const stale = (set: TileSet): void => {
        const side = TILE / set.scale;
        for (const tile of set.tiles.values()) {
          const [left, top] = [tile.column * side, tile.line * side];
          const own = { left, top, right: left + side, bottom: top + side };
          if (boxes.some((box) => boxesMeet(box, own))) tile.stale = true;
        }
      };
      stale(now);
      if (small !== undefined) touchOverview(small, boxes);
    },
    renew: () => {
      for (const tile of now.tiles.values()) tile.stale = true;
      small = undefined;
    },
    overview,
  };

  function touchOverview(
    { surface, pxPerMm, box }: NonNullable<typeof small>,
    boxes: readonly SceneBox[],
  ): void {
    const { context } = surface;
    if (boxes.length > MOST_TOUCHED) {
      paintOverview(context, pxPerMm, box);
      return;
    }
    for (const one of boxes) {
      const [left, top] = [
        Math.floor((one.left - box.left) * pxPerMm),
        Math.floor((one.top - box.top) * pxPerMm),
      ];
      const width = Math.ceil((one.right - one.left) * pxPerMm) + 1;
      const height = Math.ceil((one.bottom - one.top) * pxPerMm) + 1;
      context.save();
      context.beginPath();
      context.rect(left, top, width, height);
      context.clip();
      paintOverview(context, pxPerMm, one, box);
      context.restore();
    }
  }
}
