import type { RoomShape } from '../../scene/room-shape.ts';

/** Seats by what people call them. */
export interface SeatNames {
  /** Ids by row and number, stripped of their words and written alike: `3/5`, or `5` where rows have no label. */
  readonly bySeat: ReadonlyMap<string, readonly string[]>;
  readonly blockNames: ReadonlyMap<string, string>;
  /** True where a seat is called so word for word. */
  readonly isCalled: (seat: string, text: string) => boolean;
}

const ROW_WORDS = /[第排行座号位席桌]|row|seat|no\.?/giu;
const BETWEEN = /[\s,，、/／\-－—_.。:：]+/u;

const plain = (text: string): string => text.normalize('NFKC').trim().toUpperCase();
const joined = (text: string): string => plain(text).replace(/\s+/gu, '');
const keyOf = (text: string): string =>
  plain(text)
    .replace(ROW_WORDS, ' ')
    .split(BETWEEN)
    .filter((part) => part !== '')
    .join('/');

/** List seats by their labels. */
export function seatNames(
  { labels }: Pick<RoomShape, 'labels'>,
  blockNames: ReadonlyMap<string, string>,
  labelOf: (seat: string) => string,
): SeatNames {
  const bySeat = new Map<string, string[]>();
  for (const [id, { row, seat }] of labels) {
    const key = keyOf(`${row} ${seat}`);
    const same = bySeat.get(key);
    if (same === undefined) bySeat.set(key, [id]);
    else same.push(id);
  }
  const isCalled = (id: string, text: string): boolean => {
    const label = labels.get(id);
    const said = joined(text);
    return (label !== undefined && joined(label.row + label.seat) === said) || joined(labelOf(id)) === said;
  };
  return { bySeat, blockNames, isCalled };
}

/**
 * Read what somebody typed for a seat: `3排5号`, `3-5`, `3 5`, `第3排第5座`, with or without the section's name.
 *
 * @returns ids of all seats that are called so; several where sections have the same labels.
 * @example readSeat('3-5', names) // ['hall/r3/5']
 */
export function readSeat(typed: string, names: SeatNames): readonly string[] {
  const text = plain(typed);
  const sections = [...names.blockNames].sort((a, b) => b[1].length - a[1].length);
  const section = sections.find(([, name]) => name !== '' && text.startsWith(plain(name)));
  if (section === undefined) return seatsCalled(text, names);
  const [within, name] = section;
  const inside = seatsCalled(text.slice(plain(name).length), names).filter((id) =>
    id.startsWith(`${within}/`),
  );
  // The name of a section can be the label of a row, too.
  return inside.length > 0 ? inside : seatsCalled(text, names);
}

function seatsCalled(text: string, { bySeat, isCalled }: SeatNames): readonly string[] {
  const key = keyOf(text);
  if (key === '') return [];
  const letters = /^(\p{Lu}+)(\d+)$/u.exec(key);
  const apart = letters === null ? undefined : `${letters[1]}/${letters[2]}`;
  const found = [...(bySeat.get(key) ?? []), ...(bySeat.get(apart ?? '/') ?? [])];
  const exact = found.filter((id) => isCalled(id, text));
  return exact.length > 0 ? exact : found;
}
