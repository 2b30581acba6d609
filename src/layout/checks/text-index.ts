const GROWTH = 0x01000193;
const SEED = 0x811c9dc5 | 0;

/** A number that every browser keeps in an array as it is, without an object of its own. */
const SMALL = 0x3fffffff;

/** Mix the characters of a text into 30 bits (FNV-1a). */
function hashOf(text: string): number {
  let hash = SEED;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), GROWTH);
  return (hash ^ (hash >>> 15)) & SMALL;
}

/**
 * Make an index that finds the first of equal texts. It stands in for a map of strings where a hundred thousand
 * of them are entered and hardly one is met again: small numbers in one array. A typed array would lie outside the
 * heap, and asking for that takes longer than looking through the names of a small hall.
 *
 * @param count - most texts that will be entered.
 * @param textOf - the text behind a number, 0 or more; the same each time.
 * @returns enter a number; gives the number entered first with the same text, or itself.
 * @example const enter = textIndex(3, (number) => 'aba'.charAt(number)); [0, 1, 2].map(enter) // [0, 1, 0]
 */
export function textIndex(count: number, textOf: (number: number) => string): (number: number) => number {
  const mask = 2 ** Math.ceil(Math.log2(Math.max(16, count * 2))) - 1;
  // An entry is the number entered + 1 (0 = free) below, and above it the bits of the hash that do not tell
  // the place, so that other texts are seldom fetched.
  const entries = new Array<number>(mask + 1).fill(0);
  return (number) => {
    const text = textOf(number);
    const hash = hashOf(text);
    const mark = hash & ~mask;
    let at = hash & mask;
    for (let entry = entries[at] as number; entry !== 0; entry = entries[at] as number) {
      const entered = (entry & mask) - 1;
      if ((entry & ~mask) === mark && textOf(entered) === text) return entered;
      at = (at + 1) & mask;
    }
    entries[at] = mark | (number + 1);
    return number;
  };
}
