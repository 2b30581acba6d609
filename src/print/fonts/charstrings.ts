import { viewOf } from './sfnt.ts';

/** Read the glyph programs of a `CFF ` table: glyph number to its charstring. */
export function readCharstrings(table: Uint8Array): (glyph: number) => Uint8Array {
  const { charStrings } = topOf(table);
  if (charStrings === undefined) throw new RangeError('no glyph programs');
  return readIndex(table, charStrings).item;
}

/** True for a `CFF ` table whose glyphs have numbers of a character collection (CIDs) beside their own. */
export const isCidKeyed = (table: Uint8Array): boolean => topOf(table).cidKeyed;

/** What the top dictionary says: where the glyph programs begin, and whether glyphs are found by CIDs. */
interface Top {
  readonly charStrings: number | undefined;
  readonly cidKeyed: boolean;
}

function topOf(table: Uint8Array): Top {
  const names = readIndex(table, viewOf(table).getUint8(2));
  return readTop(readIndex(table, names.end).item(0));
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

/** Operand of operator 17 (CharStrings), and whether there is an operator 12 30 (ROS). */
function readTop(dictionary: Uint8Array): Top {
  const view = viewOf(dictionary);
  let [at, operand] = [0, 0];
  let charStrings: number | undefined;
  let cidKeyed = false;
  while (at < dictionary.length) {
    const byte = view.getUint8(at);
    if (byte === 17) charStrings = operand;
    if (byte === 12) {
      cidKeyed ||= view.getUint8(at + 1) === 30;
      at += 2;
    } else if (byte <= 21) at += 1;
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
  return { charStrings, cidKeyed };
}
