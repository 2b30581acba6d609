import type { SeatField } from '../../scene/seat-field.ts';
import type { SeatIndex } from '../hall/seat-index.ts';
import type { Effect } from '../tools/phase.ts';
import { toDrawing, type Viewport } from '../view/viewport.ts';

/** An effect that changes what is selected. */
export type SelectEffect = Extract<
  Effect,
  { readonly do: 'select' | 'select-row' | 'select-block' | 'select-none' | 'select-band' }
>;

/** What a selection is made from. */
export interface SelectContext {
  readonly field: SeatField;
  readonly index: SeatIndex;
  readonly view: Viewport;
  readonly selected: ReadonlySet<string>;
  /** The seat from which `through` counts. */
  readonly anchor?: string;
}

/** The selection after an effect: seat ids in the order of the field. */
export function selectSeats(effect: SelectEffect, context: SelectContext): readonly string[] {
  const { field, selected } = context;
  if (effect.do === 'select-none') return [];
  const seats = seatsMeant(effect, context);
  const adds = effect.do === 'select' ? effect.how !== 'only' : effect.adds;
  const chosen = new Set(adds ? selected : []);
  for (const seat of seats) {
    const id = field.ids[seat];
    if (id === undefined) continue;
    if (effect.do === 'select' && effect.how === 'toggle' && selected.has(id)) chosen.delete(id);
    else chosen.add(id);
  }
  return [...chosen].sort((a, b) => (field.numberOf.get(a) ?? 0) - (field.numberOf.get(b) ?? 0));
}

const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

function seatsMeant(
  effect: Exclude<SelectEffect, { readonly do: 'select-none' }>,
  { field, index, view, anchor }: SelectContext,
): readonly number[] {
  if (effect.do === 'select-band') {
    const path = effect.path.map((at) => toDrawing(view, at));
    if (effect.shape === 'path') return index.middleInside(path);
    const [xs, ys] = [path.map(({ xMm }) => xMm), path.map(({ yMm }) => yMm)];
    return index.middleIn({
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    });
  }
  const seat = field.numberOf.get(effect.seat);
  if (seat === undefined) return [];
  const row = field.rows[field.rowOf[seat] ?? 0];
  if (effect.do === 'select-row') return row === undefined ? [] : span(row.from, row.to);
  if (effect.do === 'select-block') {
    return field.rows.filter((one) => one.block === row?.block).flatMap((one) => span(one.from, one.to));
  }
  const start =
    effect.do === 'select' && effect.how === 'through' && anchor !== undefined
      ? field.numberOf.get(anchor)
      : undefined;
  return start === undefined ? [seat] : span(Math.min(start, seat), Math.max(start, seat) + 1);
}
