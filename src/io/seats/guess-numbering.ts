/** How the seats of a hall are numbered, as a numbering scheme says it; undefined where no scheme gives these numbers. */
export type GuessedSeats =
  | {
      readonly order: 'continuous' | 'odd-left' | 'even-left';
      readonly direction?: 'from-right';
      readonly missing?: 'keep-their-number';
    }
  | undefined;

const rising = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** The numbers of a row of so many seats, sitters' left to right. */
function numbersOf(order: 'continuous' | 'odd-left' | 'even-left', count: number): readonly number[] {
  if (order === 'continuous') return rising(count);
  const odd = rising(count).filter((number) => number % 2 === 1);
  const even = rising(count).filter((number) => number % 2 === 0);
  return order === 'odd-left' ? [...odd.reverse(), ...even] : [...even.reverse(), ...odd];
}

const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((number, index) => number === b[index]);

/**
 * Guess the order in which the seats of every row are numbered.
 *
 * @param rows - numbers of the seats of each row, sitters' left to right.
 * @example guessNumbering([[5, 3, 1, 2, 4]]) // { order: 'odd-left' }
 */
export function guessNumbering(rows: readonly (readonly number[])[]): GuessedSeats {
  if (rows.every((row) => same(row, rising(row.length)))) return { order: 'continuous' };
  if (rows.every((row) => same(row, [...rising(row.length)].reverse())))
    return { order: 'continuous', direction: 'from-right' };
  for (const order of ['odd-left', 'even-left'] as const) {
    if (rows.every((row) => same(row, numbersOf(order, row.length)))) return { order };
  }
  return undefined;
}

/** Say how rows are numbered from the label of each: 1, 2, 3 … or A, B, C …; nothing where neither fits. */
export function guessRowNumbering(labels: readonly string[]): Readonly<Record<string, unknown>> {
  const [first = ''] = labels;
  const start = Number(first);
  const counted = (label: string, index: number): boolean => label === String(start + index);
  if (/^\d+$/.test(first) && labels.every(counted)) return start === 1 ? {} : { rows: { start } };
  const letter = (label: string, index: number): boolean => label === String.fromCharCode(65 + index);
  return labels.length <= 26 && labels.every(letter) ? { rows: { style: 'letters' } } : {};
}
