import { viewOf } from './sfnt.ts';

/** Read the glyph programs of a `CFF ` table: glyph number to its charstring. */
export function readCharstrings(table: Uint8Array): (glyph: number) => Uint8Array {
  const view = viewOf(table);
  const names = readIndex(table, view.getUint8(2));
  const tops = readIndex(table, names.end);
  const at = charStringsOffset(tops.item(0));
  return readIndex(table, at).item;
}

/** True for a glyph program that draws nothing: at most a width, then the end. */
export function isBlankCharstring(program: Uint8Array): boolean {
  let at = 0;
  while (at < program.length) {
    const byte = program[at] ?? 0;
    if (byte === 14) return true;
    if (byte === 28) at += 3;
    else if (byte < 32) return false;
    else if (byte < 247) at += 1;
    else at += byte === 255 ? 5 : 2;
  }
  return true;
}

interface Index {
  readonly item: (i: number) => Uint8Array;
  readonly end: number;
}

function readIndex(table: Uint8Array, at: number): Index {
  const view = viewOf(table);
  const count = view.getUint16(at);
  if (count === 0) return { item: () => new Uint8Array(), end: at + 2 };
  const size = view.getUint8(at + 2);
  const offset = (i: number): number => {
    let value = 0;
    for (let k = 0; k < size; k++) value = value * 256 + view.getUint8(at + 3 + i * size + k);
    return value;
  };
  const data = at + 2 + (count + 1) * size;
  return {
    item: (i) => (i < count ? table.subarray(data + offset(i), data + offset(i + 1)) : new Uint8Array()),
    end: data + offset(count),
  };
}

/** Operand of operator 17 of a top dictionary. */
function charStringsOffset(dictionary: Uint8Array): number {
  const view = viewOf(dictionary);
  let [at, operand] = [0, 0];
  while (at < dictionary.length) {
    const byte = view.getUint8(at);
    if (byte === 17) return operand;
    if (byte === 12) at += 2;
    else if (byte <= 21) at += 1;
    else if (byte === 28) {
      operand = view.getInt16(at + 1);
      at += 3;
    } else if (byte === 29) {
      operand = view.getInt32(at + 1);
      at += 5;
    } else if (byte === 30) {
      at += 1;
      while ((view.getUint8(at) & 0x0f) !== 0x0f) at += 1;
      at += 1;
    } else if (byte <= 246) {
      operand = byte - 139;
      at += 1;
    } else {
      const next = view.getUint8(at + 1);
      operand = byte <= 250 ? (byte - 247) * 256 + next + 108 : -(byte - 251) * 256 - next - 108;
      at += 2;
    }
  }
  throw new RangeError('no glyph programs');
}
