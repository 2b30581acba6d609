const COPY = /(（副本( \d+)?）| \(copy( \d+)?\))$/;

/**
 * Name a copy so that it is told from all others; a copy of a copy is one more copy of the first.
 *
 * @param write - writes the name of the copy with this number.
 * @example copyNameOf('例会', ['例会'], (name) => `${name}（副本）`) // '例会（副本）'
 */
export function copyNameOf(
  name: string,
  taken: readonly string[],
  write: (name: string, number: number) => string,
): string {
  const first = name.replace(COPY, '');
  for (let number = 1; ; number += 1) {
    const copy = write(first, number);
    if (!taken.includes(copy)) return copy;
  }
}
