import { z } from 'zod';

/** A place on an axis of the room: whole millimetres, at most one kilometre from the origin. */
export const placeMm = z.int().min(-1_000_000).max(1_000_000);

/** A width, depth or height: whole millimetres above zero. */
export const lengthMm = z.int().min(1).max(1_000_000);

/** A direction or turn: degrees clockwise from the top of the plan, 0 to below 360. */
export const turnDeg = z.number().min(0).lt(360);

/** A corner of an outline. */
export const cornerSchema = z.object({ xMm: placeMm, yMm: placeMm });

/** A closed outline; the last corner joins the first. */
export const outlineSchema = z.array(cornerSchema).min(3).max(2000);

/**
 * Round every field that ends in `Mm` to whole millimetres, and every field that ends in `Deg` to a
 * hundredth of a degree between 0 and 360; the value itself is left alone.
 *
 * @param value - anything made of plain objects, arrays, strings, numbers and booleans.
 * @example wholeMillimetres({ xMm: 12.4, facingDeg: -90 }) // { xMm: 12, facingDeg: 270 }
 */
export function wholeMillimetres<Value>(value: Value): Value {
  return round(value, '') as Value;
}

function round(value: unknown, field: string): unknown {
  if (typeof value === 'number') return roundNumber(value, field);
  if (Array.isArray(value)) return value.map((item) => round(item, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, round(inner, key)]));
}

function roundNumber(value: number, field: string): number {
  if (field.endsWith('Mm')) return Math.round(value) + 0;
  if (!field.endsWith('Deg')) return value;
  const turn = Math.round(value * 100) / 100;
  return (((turn % 360) + 360) % 360) + 0;
}
