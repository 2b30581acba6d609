import type { Say } from '../say/use-say.ts';

/** What a scheme is called on screen: a single letter is said as 方案A, any other name stands as it is. */
export const sayScheme = (name: string, say: Say): string =>
  /^[A-Z]$/.test(name) ? say('scheme.letter', { name }) : name;

/** The letter a scheme stands for: `方案B`, `Scheme B` and `b` are B; any other name stays. */
export const schemeNameOf = (typed: string): string => {
  const name = typed.trim();
  const letter = /^(?:方案|scheme)?\s*([a-z])$/i.exec(name)?.[1];
  return letter === undefined ? name : letter.toUpperCase();
};

/**
 * Name the next scheme: the first letter that is free, then numbers.
 *
 * @example nextSchemeName(['A', 'B']) // 'C'
 */
export function nextSchemeName(taken: readonly string[]): string {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const free = letters.find((letter) => !taken.includes(letter));
  if (free !== undefined) return free;
  let number = 2;
  while (taken.includes(`A${number}`)) number += 1;
  return `A${number}`;
}
