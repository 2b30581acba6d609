import type { FaceId, TypeMeasure } from '../../src/print/face.ts';
import type { Page, PageItem, PagePoint } from '../../src/print/page.ts';

/** A box of a page, millimetres. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A text of a page where it lies. */
export interface PlacedText {
  readonly text: string;
  readonly face: FaceId;
  readonly sizeMm: number;
  readonly turnDeg: number;
  readonly stretch: number;
  readonly box: Bounds;
}

type Place = (point: PagePoint) => PagePoint;

const turned = (turnDeg: number, scale: number, at: PagePoint): Place => {
  const [sine, cosine] = [Math.sin((turnDeg * Math.PI) / 180), Math.cos((turnDeg * Math.PI) / 180)];
  return ({ xMm, yMm }) => ({
    xMm: at.xMm + scale * (xMm * cosine - yMm * sine),
    yMm: at.yMm + scale * (xMm * sine + yMm * cosine),
  });
};

const around = (points: readonly PagePoint[], halfLine = 0): Bounds => ({
  left: Math.min(...points.map(({ xMm }) => xMm)) - halfLine,
  right: Math.max(...points.map(({ xMm }) => xMm)) + halfLine,
  top: Math.min(...points.map(({ yMm }) => yMm)) - halfLine,
  bottom: Math.max(...points.map(({ yMm }) => yMm)) + halfLine,
});

const box = (left: number, top: number, width: number, height: number): readonly PagePoint[] => [
  { xMm: left, yMm: top },
  { xMm: left + width, yMm: top },
  { xMm: left + width, yMm: top + height },
  { xMm: left, yMm: top + height },
];

interface Walk {
  readonly type: TypeMeasure;
  readonly see: (item: PageItem, bounds: Bounds, turnDeg: number, scale: number) => void;
}

function visit(items: readonly PageItem[], place: Place, turnDeg: number, scale: number, walk: Walk): void {
  for (const item of items) {
    if (item.kind === 'group') {
      const own = turned(item.turnDeg ?? 0, item.scale ?? 1, item.at);
      const inner: Place = (point) => place(own(point));
      if (item.reads !== undefined) {
        // The lines of a name are read as one text, as large as their box.
        const lines: { readonly item: PageItem; readonly bounds: Bounds; readonly turn: number }[] = [];
        const see: Walk['see'] = (one, bounds, turn) => lines.push({ item: one, bounds, turn });
        visit(item.items, inner, turnDeg + (item.turnDeg ?? 0), scale * (item.scale ?? 1), { ...walk, see });
        const [first] = lines;
        if (first?.item.kind !== 'text') continue;
        const corners = lines.flatMap(({ bounds }) => [
          { xMm: bounds.left, yMm: bounds.top },
          { xMm: bounds.right, yMm: bounds.bottom },
        ]);
        walk.see({ ...first.item, text: item.reads }, around(corners), first.turn, scale * (item.scale ?? 1));
      } else if (item.clip === undefined) {
        visit(item.items, inner, turnDeg + (item.turnDeg ?? 0), scale * (item.scale ?? 1), walk);
      } else {
        walk.see(item, around(box(0, 0, item.clip.widthMm, item.clip.heightMm).map(inner)), turnDeg, scale);
        const clip = item.clip;
        const seen: Walk = {
          type: walk.type,
          see: (one, bounds, ...rest) => {
            const [a, b] = [inner({ xMm: 0, yMm: 0 }), inner({ xMm: clip.widthMm, yMm: clip.heightMm })];
            const [x, y] = [(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2];
            const inside =
              x >= Math.min(a.xMm, b.xMm) &&
              x <= Math.max(a.xMm, b.xMm) &&
              y >= Math.min(a.yMm, b.yMm) &&
              y <= Math.max(a.yMm, b.yMm);
            if (inside && one.kind === 'text') walk.see(one, bounds, ...rest);
          },
        };
        visit(item.items, inner, turnDeg + (item.turnDeg ?? 0), scale * (item.scale ?? 1), seen);
      }
      continue;
    }
    const [bounds, turn] = boundsOf(item, walk.type, place, scale);
    walk.see(item, bounds, turnDeg + turn, scale);
  }
}

function boundsOf(
  item: Exclude<PageItem, { kind: 'group' }>,
  type: TypeMeasure,
  place: Place,
  scale: number,
): [Bounds, number] {
  switch (item.kind) {
    case 'picture':
      return [around(box(item.at.xMm, item.at.yMm, item.widthMm, item.heightMm).map(place)), 0];
    case 'text': {
      const width = type.widthEm(item.face, item.text) * item.sizeMm * (item.stretch ?? 1);
      const left = item.align === 'start' ? 0 : item.align === 'middle' ? -width / 2 : -width;
      const own = turned(item.turnDeg ?? 0, 1, item.at);
      const corners = box(left, -item.sizeMm / 2, width, item.sizeMm).map((point) => place(own(point)));
      return [around(corners), item.turnDeg ?? 0];
    }
    case 'line':
      return [around([item.from, item.to].map(place), (item.stroke.widthMm * scale) / 2), 0];
    case 'polygon':
      return [around(item.points.map(place), ((item.stroke?.widthMm ?? 0) * scale) / 2), 0];
    case 'ellipse': {
      const { at, halfWidthMm, halfHeightMm } = item;
      const corners = box(at.xMm - halfWidthMm, at.yMm - halfHeightMm, 2 * halfWidthMm, 2 * halfHeightMm);
      return [around(corners.map(place), ((item.stroke?.widthMm ?? 0) * scale) / 2), 0];
    }
    case 'path': {
      const points = item.steps.flatMap((step) =>
        step.to === 'close' ? [] : step.to === 'curve' ? [step.first, step.second, step.at] : [step.at],
      );
      return [around(points.map(place), ((item.stroke?.widthMm ?? 0) * scale) / 2), 0];
    }
  }
}

const itself: Place = (point) => point;

/** Texts of a page in the order of drawing; of a clipped group those whose middle is seen. */
export function textsOf(page: Pick<Page, 'items'>, type: TypeMeasure): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  const see: Walk['see'] = (item, bounds, turnDeg, scale) => {
    if (item.kind !== 'text') return;
    const { text, face, sizeMm, stretch = 1 } = item;
    texts.push({
      text,
      face,
      sizeMm: sizeMm * scale,
      turnDeg: ((turnDeg % 360) + 360) % 360,
      stretch,
      box: bounds,
    });
  };
  visit(page.items, itself, 0, 1, { type, see });
  return texts;
}

/** What runs over an edge of a page, in words: a law wants none. */
export function overEdges(page: Page, type: TypeMeasure): readonly string[] {
  const over: string[] = [];
  const see: Walk['see'] = (item, { left, top, right, bottom }) => {
    if (left < -1e-6 || top < -1e-6 || right > page.widthMm + 1e-6 || bottom > page.heightMm + 1e-6) {
      const what = item.kind === 'text' ? item.text : item.kind;
      over.push(`${what} ${[left, top, right, bottom].map((value) => value.toFixed(1)).join(' ')}`);
    }
  };
  visit(page.items, itself, 0, 1, { type, see });
  return over;
}
