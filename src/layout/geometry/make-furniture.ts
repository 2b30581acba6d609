import type { Furniture, FurnitureKind } from '../seat.ts';
import { type Placing, place } from './point.ts';

/** A rectangle in a block's own frame: centre and size, millimetres. */
export interface Rectangle {
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly depthMm: number;
  readonly turnDeg?: number;
}

const PLATFORMS: ReadonlySet<FurnitureKind> = new Set(['stage', 'riser', 'sofa']);

/** Make a rectangular piece of furniture, placed in the room. */
export function makeFurniture(
  id: string,
  kind: FurnitureKind,
  rectangle: Rectangle,
  placing: Placing,
): Furniture {
  const halfWidth = rectangle.widthMm / 2;
  const halfDepth = rectangle.depthMm / 2;
  const own = { xMm: rectangle.xMm, yMm: rectangle.yMm, turnDeg: rectangle.turnDeg ?? 0 };
  const corners = [
    { xMm: -halfWidth, yMm: -halfDepth },
    { xMm: halfWidth, yMm: -halfDepth },
    { xMm: halfWidth, yMm: halfDepth },
    { xMm: -halfWidth, yMm: halfDepth },
  ];
  return {
    id,
    kind,
    outline: corners.map((corner) => place(place(corner, own), placing)),
    carriesSeats: PLATFORMS.has(kind),
  };
}

/** Make a round or oval table as a polygon of 48 corners. */
export function makeOval(id: string, kind: FurnitureKind, rectangle: Rectangle, placing: Placing): Furniture {
  const own = { xMm: rectangle.xMm, yMm: rectangle.yMm, turnDeg: rectangle.turnDeg ?? 0 };
  const outline = Array.from({ length: 48 }, (_, corner) => {
    const angle = (corner * Math.PI) / 24;
    const onEdge = {
      xMm: (rectangle.widthMm / 2) * Math.sin(angle),
      yMm: (-rectangle.depthMm / 2) * Math.cos(angle),
    };
    return place(place(onEdge, own), placing);
  });
  return { id, kind, outline, carriesSeats: false };
}
