/** Texts up to this long are packed here; longer ones gain from codes of their own. */
export const SHORT = 6000;

const HASHES = 1 << 12;
const LEAST_MATCH = 3;
const LONGEST_MATCH = 258;
const PRIME = 65521;

/** Lengths and distances that each code begins with, and how many bits follow it. */
const LENGTHS = steps(
  3,
  [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5],
);
const DISTANCES = steps(
  1,
  [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12],
);

interface Step {
  readonly from: number;
  readonly bits: number;
}

function steps(first: number, bits: readonly number[]): readonly Step[] {
  let from = first;
  return bits.map((count) => {
    const step = { from, bits: count };
    from += 2 ** count;
    return step;
  });
}

/** Code of each length and distance, found once. */
const codes = (table: readonly Step[], most: number): Uint8Array =>
  Uint8Array.from({ length: most + 1 }, (_, value) => {
    const beyond = table.findIndex(({ from }) => from > value);
    return Math.max(0, (beyond < 0 ? table.length : beyond) - 1);
  });
const CODE_OF_LENGTH = codes(LENGTHS, LONGEST_MATCH);
const CODE_OF_DISTANCE = codes(DISTANCES, SHORT);

/** Bits of a code the other way round, as a stream holds Huffman codes. */
function turnedRound(code: number, bits: number): number {
  let turned = 0;
  for (let i = 0; i < bits; i++) turned |= ((code >> i) & 1) << (bits - 1 - i);
  return turned;
}

/** The fixed codes of the format: for literals, the end, lengths. */
const FIXED = Array.from({ length: 286 }, (_, symbol) => {
  if (symbol < 144) return { bits: 8, code: turnedRound(0x30 + symbol, 8) };
  if (symbol < 256) return { bits: 9, code: turnedRound(0x190 + symbol - 144, 9) };
  if (symbol < 280) return { bits: 7, code: turnedRound(symbol - 256, 7) };
  return { bits: 8, code: turnedRound(0xc0 + symbol - 280, 8) };
});
const FIXED_BITS = Uint8Array.from(FIXED, ({ bits }) => bits);
const FIXED_CODES = Uint16Array.from(FIXED, ({ code }) => code);
const FIXED_DISTANCES = Uint8Array.from({ length: 30 }, (_, code) => turnedRound(code, 5));

const seen = new Int32Array(HASHES);
const packed = new Uint8Array(2 * SHORT + 64);

/**
 * Pack a short text as a zlib stream with the fixed codes of the format. A file has thousands of short pages,
 * and a packer for long data spends more on its tables than on them.
 *
 * @param text - of characters below U+0100, no longer than `SHORT`.
 * @returns a character for each byte.
 */
export function packText(text: string): string {
  let at = 0;
  let held = 0;
  let count = 0;
  const put = (bits: number, value: number): void => {
    held |= value << count;
    count += bits;
    while (count >= 8) {
      packed[at++] = held & 0xff;
      held >>>= 8;
      count -= 8;
    }
  };
  const symbol = (one: number): void => put(FIXED_BITS[one] ?? 0, FIXED_CODES[one] ?? 0);
  packed[at++] = 0x78;
  packed[at++] = 0x9c;
  put(3, 0b011);
  seen.fill(-1);
  let i = 0;
  while (i < text.length) {
    const hash = hashAt(text, i);
    const before = seen[hash] ?? -1;
    seen[hash] = i;
    const length = before < 0 ? 0 : matchLength(text, before, i);
    if (length < LEAST_MATCH) {
      symbol(text.charCodeAt(i));
      i += 1;
      continue;
    }
    const code = CODE_OF_LENGTH[length] ?? 0;
    symbol(257 + code);
    put(LENGTHS[code]?.bits ?? 0, length - (LENGTHS[code]?.from ?? 0));
    const distance = i - before;
    const far = CODE_OF_DISTANCE[distance] ?? 0;
    put(5, FIXED_DISTANCES[far] ?? 0);
    put(DISTANCES[far]?.bits ?? 0, distance - (DISTANCES[far]?.from ?? 0));
    const end = i + length;
    for (i += 1; i < end; i++) seen[hashAt(text, i)] = i;
  }
  symbol(256);
  put(7, 0);
  const sum = adler(text);
  for (const shift of [24, 16, 8, 0]) packed[at++] = (sum >>> shift) & 0xff;
  return String.fromCharCode(...packed.subarray(0, at));
}

const hashAt = (text: string, i: number): number =>
  (Math.imul(
    (text.charCodeAt(i) << 16) | (text.charCodeAt(i + 1) << 8) | text.charCodeAt(i + 2),
    0x9e3779b1,
  ) >>>
    20) &
  (HASHES - 1);

function matchLength(text: string, before: number, at: number): number {
  const most = Math.min(LONGEST_MATCH, text.length - at);
  let length = 0;
  while (length < most && text.charCodeAt(before + length) === text.charCodeAt(at + length)) length += 1;
  return length;
}

/** Checksum of the format. */
function adler(text: string): number {
  let [a, b] = [1, 0];
  for (let i = 0; i < text.length; i++) {
    a += text.charCodeAt(i);
    b += a;
    if ((i & 0xfff) === 0xfff) {
      a %= PRIME;
      b %= PRIME;
    }
  }
  return (((b % PRIME) << 16) | (a % PRIME)) >>> 0;
}
