/** A point of the room, in whole or fractional millimetres; x to the right, y down, the stage at the top. */
export type RoomPoint = { readonly xMm: number; readonly yMm: number } & { readonly frame?: 'room' };

/** Where a block stands: its origin in the room and its turn, clockwise, about that origin. */
export interface Placing {
  readonly xMm: number;
  readonly yMm: number;
  readonly turnDeg: number;
}

/** A placing that changes nothing. */
export const UNMOVED: Placing = { xMm: 0, yMm: 0, turnDeg: 0 };

/** Sine and cosine that are exact at quarter turns, so that straight rows stay straight. */
export function sineCosine(turnDeg: number): { readonly sine: number; readonly cosine: number } {
  const turn = ((turnDeg % 360) + 360) % 360;
  if (turn === 0) return { sine: 0, cosine: 1 };
  if (turn === 90) return { sine: 1, cosine: 0 };
  if (turn === 180) return { sine: 0, cosine: -1 };
  if (turn === 270) return { sine: -1, cosine: 0 };
  const radians = (turn * Math.PI) / 180;
  return { sine: Math.sin(radians), cosine: Math.cos(radians) };
}

/**
 * Carry a point of a block's own frame into the room.
 *
 * @param point - in the block's frame, millimetres.
 * @param placing - where the block stands.
 * @example place({ xMm: 0, yMm: -100 }, { xMm: 0, yMm: 0, turnDeg: 90 }) // { xMm: 100, yMm: 0 }
 */
export function place(point: RoomPoint, placing: Placing): RoomPoint {
  const { sine, cosine } = sineCosine(placing.turnDeg);
  return {
    xMm: placing.xMm + point.xMm * cosine - point.yMm * sine + 0,
    yMm: placing.yMm + point.xMm * sine + point.yMm * cosine + 0,
  };
}

/** Bring any angle into 0 ≤ angle < 360. */
export const normalDeg = (angleDeg: number): number => ((angleDeg % 360) + 360) % 360;
