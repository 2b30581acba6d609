import type { Carried } from '../hall/drop.ts';
import type { SeatedField } from '../hall/plan-drop.ts';

/** Whoever sits on a seat as one to be carried; undefined where nobody does. */
function carriedFrom({ field, sheet }: SeatedField, seat: string): Carried | undefined {
  const face = sheet[field.numberOf.get(seat) ?? -1];
  if (face?.person === undefined) return undefined;
  const carried = { person: face.person, name: face.name ?? '', from: seat };
  const rank = Number(face.rank);
  return rank > 0 ? { ...carried, rank } : carried;
}

/** Lift from a seat: all selected people where the seat is one of theirs, the one under the hand first. */
export function liftFrom(hall: SeatedField, seat: string, selected: ReadonlySet<string>): readonly Carried[] {
  const first = carriedFrom(hall, seat);
  if (first === undefined) return [];
  if (!selected.has(seat)) return [first];
  const others = [...selected]
    .filter((one) => one !== seat)
    .sort((a, b) => (hall.field.numberOf.get(a) ?? 0) - (hall.field.numberOf.get(b) ?? 0))
    .flatMap((one) => carriedFrom(hall, one) ?? []);
  return [first, ...others];
}
