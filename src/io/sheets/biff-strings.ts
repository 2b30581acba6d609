const NARROW = new TextDecoder('latin1');
const WIDE = new TextDecoder('utf-16le');

/**
 * Read a string that lies in one record: its length in characters, a flag for wide characters, the characters.
 *
 * @param at - where the length stands.
 * @param lengthBytes - 1 for names of sheets, 2 elsewhere.
 */
export function readBiffString(data: Uint8Array, at: number, lengthBytes: 1 | 2 = 2): string {
  const length = lengthBytes === 1 ? (data[at] ?? 0) : (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8);
  const flags = data[at + lengthBytes] ?? 0;
  const rich = (flags & 8) !== 0 ? 2 : 0;
  const extended = (flags & 4) !== 0 ? 4 : 0;
  const from = at + lengthBytes + 1 + rich + extended;
  return (flags & 1) === 0
    ? NARROW.decode(data.subarray(from, from + length))
    : WIDE.decode(data.subarray(from, from + length * 2));
}

/**
 * Read the shared strings of a workbook. The table runs over several records; where a string is cut,
 * the next record begins with the flag anew.
 *
 * @param pieces - data of the table's record and of the records that continue it.
 */
export function readSharedStrings(pieces: readonly Uint8Array[]): readonly string[] {
  const cursor = new PieceCursor(pieces);
  cursor.skip(4);
  const count = cursor.number(4);
  const strings: string[] = [];
  while (strings.length < count && !cursor.atEnd()) {
    const length = cursor.number(2);
    const flags = cursor.number(1);
    const runs = (flags & 8) === 0 ? 0 : cursor.number(2);
    const extra = (flags & 4) === 0 ? 0 : cursor.number(4);
    strings.push(cursor.characters(length, (flags & 1) === 1));
    cursor.skip(runs * 4 + extra);
  }
  return strings;
}

/** A place in a run of pieces. */
class PieceCursor {
  readonly #pieces: readonly Uint8Array[];
  #piece = 0;
  #at = 0;

  constructor(pieces: readonly Uint8Array[]) {
    this.#pieces = pieces;
  }

  atEnd(): boolean {
    while (this.#piece < this.#pieces.length && this.#at >= (this.#pieces[this.#piece]?.length ?? 0))
      this.#turn();
    return this.#piece >= this.#pieces.length;
  }

  number(bytes: number): number {
    let value = 0;
    for (let index = 0; index < bytes && !this.atEnd(); index++) {
      value += (this.#pieces[this.#piece]?.[this.#at++] ?? 0) * 2 ** (8 * index);
    }
    return value;
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0 && !this.atEnd(); ) {
      const step = Math.min(left, (this.#pieces[this.#piece]?.length ?? 0) - this.#at);
      this.#at += step;
      left -= step;
    }
  }

  characters(length: number, isWide: boolean): string {
    let text = '';
    let wide = isWide;
    for (let left = length; left > 0; ) {
      const piece = this.#pieces[this.#piece];
      if (piece === undefined) break;
      const room = Math.floor((piece.length - this.#at) / (wide ? 2 : 1));
      const step = Math.min(left, room);
      const end = this.#at + step * (wide ? 2 : 1);
      text += (wide ? WIDE : NARROW).decode(piece.subarray(this.#at, end));
      this.#at = end;
      left -= step;
      if (left === 0) break;
      this.#turn();
      wide = ((this.#pieces[this.#piece]?.[0] ?? 0) & 1) === 1;
      this.#at = 1;
    }
    return text;
  }

  #turn(): void {
    this.#piece++;
    this.#at = 0;
  }
}
