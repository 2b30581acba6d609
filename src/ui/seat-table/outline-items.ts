import type { LaidBlock } from '../../layout/lay-out-blocks.ts';

/** One line of the outline: a section, a row, or a seat, with what a screen reader must know of its place. */
export interface OutlineItem {
  readonly kind: 'block' | 'row' | 'seat';
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly size: number;
  readonly place: number;
  /** Folded out; seats have nothing inside. */
  readonly open: boolean;
  /** Index of the line it belongs to; -1 for sections. */
  readonly parent: number;
}

/**
 * List what is to be seen of sections, rows and seats.
 *
 * @param closed - ids of sections and rows that are folded in.
 */
export function outlineItems(
  blocks: readonly Pick<LaidBlock, 'id' | 'rows'>[],
  closed: ReadonlySet<string>,
): readonly OutlineItem[] {
  const items: OutlineItem[] = [];
  blocks.forEach(({ id, rows }, at) => {
    const open = !closed.has(id);
    const block = items.length;
    items.push({ kind: 'block', id, level: 1, size: blocks.length, place: at + 1, open, parent: -1 });
    if (!open) return;
    rows.forEach((row, rowAt) => {
      const rowOpen = !closed.has(row.id);
      const parent = items.length;
      const about = { size: rows.length, place: rowAt + 1, open: rowOpen, parent: block } as const;
      items.push({ kind: 'row', id: row.id, level: 2, ...about });
      if (!rowOpen) return;
      row.seats.forEach((seat, place) => {
        const size = row.seats.length;
        items.push({ kind: 'seat', id: seat.id, level: 3, size, place: place + 1, open: false, parent });
      });
    });
  });
  return items;
}

/** What a key does in the outline. */
export type OutlineStep =
  | { readonly go: number }
  | { readonly fold: string; readonly open: boolean }
  | { readonly choose: string };

/** Answer a key as trees do: arrows move and fold, Home and End jump, Enter chooses. */
export function outlineStep(key: string, at: number, items: readonly OutlineItem[]): OutlineStep | undefined {
  const item = items[at];
  if (item === undefined) return undefined;
  const last = items.length - 1;
  const go = (to: number): OutlineStep => ({ go: Math.max(0, Math.min(last, to)) });
  switch (key) {
    case 'ArrowDown':
      return go(at + 1);
    case 'ArrowUp':
      return go(at - 1);
    case 'PageDown':
      return go(at + 10);
    case 'PageUp':
      return go(at - 10);
    case 'Home':
      return go(0);
    case 'End':
      return go(last);
    case 'ArrowRight':
      if (item.kind === 'seat') return undefined;
      return item.open ? go(at + 1) : { fold: item.id, open: true };
    case 'ArrowLeft':
      if (item.kind !== 'seat' && item.open) return { fold: item.id, open: false };
      return item.parent < 0 ? undefined : go(item.parent);
    case 'Enter':
    case ' ':
      return item.kind === 'seat' ? { choose: item.id } : { fold: item.id, open: !item.open };
    default:
      return undefined;
  }
}
