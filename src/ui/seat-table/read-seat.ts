import type { RoomShape } from '../../scene/room-shape.ts';

/** Seats by what people call them. */
export interface SeatNames {
  /** Ids by row and number, written alike: `3/5`, or `/5` where rows have no label. */
  readonly bySeat: ReadonlyMap<string, readonly string[]>;
  readonly blockNames: ReadonlyMap<string, string>;
}

const ROW_WORDS = /[第排行座号位席桌]|row|seat|no\.?/giu;
const BETWEEN = /[\s,，、/／\-－—_.。:：]+/u;

const plain = (text: string): string => text.normalize('NFKC').trim().toUpperCase();

/** List seats by their labels. */
export function seatNames(
  shape: Pick<RoomShape, 'labels'>,
  blockNames: ReadonlyMap<string, string>,
): SeatNames {
  const bySeat = new Map<string, string[]>();
  for (const [id, { row, seat }] of shape.labels) {
    const key = `${plain(row)}/${plain(seat)}`;
    const same = bySeat.get(key);
    if (same === undefined) bySeat.set(key, [id]);
    else same.push(id);
  }
  return { bySeat, blockNames };
}

/**
 * Read what somebody typed for a seat: `3排5号`, `3-5`, `3 5`, `第3排第5座`, with or without the section's name.
 *
 * @returns ids of all seats that are called so; several where sections have the same labels.
 * @example readSeat('3-5', names) // ['hall/r3/5']
 */
export function readSeat(typed: string, names: SeatNames): readonly string[] {
  let text = plain(typed);
  let within: string | undefined;
  const sections = [...names.blockNames].sort((a, b) => b[1].length - a[1].length);
  for (const [block, name] of sections) {
    if (name === '' || !text.startsWith(plain(name))) continue;
    text = text.slice(plain(name).length).trim();
    within = block;
    break;
  }
  const find = (row: string, seat: string): readonly string[] => names.bySeat.get(`${row}/${seat}`) ?? [];
  const parts = text
    .replace(ROW_WORDS, ' ')
    .split(BETWEEN)
    .filter((part) => part !== '');
  const [first = '', second] = parts;
  const letters = /^(\p{Lu}+)(\d+)$/u.exec(first);
  const found =
    parts.length === 2
      ? find(first, second ?? '')
      : parts.length === 1
        ? [...find('', first), ...(letters === null ? [] : find(letters[1] ?? '', letters[2] ?? ''))]
        : [];
  return within === undefined ? found : found.filter((id) => id.startsWith(`${within}/`));
}
