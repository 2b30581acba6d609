const GROWTH = 0x01000193;
const SEED = 0x811c9dc5 | 0;

/** Mix the characters of a text into 32 bits (FNV-1a). */
function hashOf(text: string): number {
  let hash = SEED;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), GROWTH);
  return hash ^ (hash >>> 15);
}

/**
 * Make an index that finds the first of equal texts. It stands in for a map of strings where a hundred thousand
 * of them are entered and hardly one is met again: numbers in one array, nothing for the garbage collector.
 *
 * @param count - most texts that will be entered.
 * @param textOf - the text behind a number, 0 or more; the same each time.
 * @returns enter a number; gives the number entered first with the same text, or itself.
 * @example const enter = textIndex(3, (number) => 'aba'.charAt(number)); [0, 1, 2].map(enter) // [0, 1, 0]
 */
export function textIndex(count: number, textOf: (number: number) => string): (number: number) => number {
  const mask = 2 ** Math.ceil(Math.log2(Math.max(16, count * 2))) - 1;
  // Two numbers an entry: the number entered + 1 (0 = free), and its hash, so that other texts are seldom fetched.
  const entries = new Int32Array(2 * (mask + 1));
  return (number) => {
    const text = textOf(number);
    const hash = hashOf(text);
    let at = hash & mask;
    for (let entry = entries[2 * at] as number; entry !== 0; entry = entries[2 * at] as number) {
      if (entries[2 * at + 1] === hash && textOf(entry - 1) === text) return entry - 1;
      at = (at + 1) & mask;
    }
    entries[2 * at] = number + 1;
    entries[2 * at + 1] = hash;
    return number;
  };
}
