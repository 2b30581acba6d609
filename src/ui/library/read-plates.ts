import type { LibraryItem } from '../../store/libraries/library.ts';

type Plate = LibraryItem<'plates'>;

/**
 * Read plates from a pasted text: one a line (name, unit, size, number between tabs or commas), or names alone
 * between 、 and the like.
 *
 * @param newId - gives the id of a plate that is not in stock yet.
 * @returns the plates that are new or more in number.
 */
export function readPlates(text: string, stock: readonly Plate[], newId: () => string): readonly Plate[] {
  const found = new Map<string, Plate>();
  const known = new Map(stock.map((plate) => [keyOf(plate), plate]));
  const take = (name: string, unit: string, format: string, count: number): void => {
    if (name === '') return;
    const draft = { name, format, ...(unit === '' ? {} : { unit }) };
    const key = keyOf(draft);
    const before = found.get(key) ?? known.get(key);
    found.set(
      key,
      before === undefined ? { ...draft, id: newId(), count } : { ...before, count: before.count + count },
    );
  };
  for (const line of text.split(/\r?\n/)) {
    const cells = line.split(/\t/).map((cell) => cell.trim());
    if (cells.length > 1) {
      const [name = '', unit = '', format = '', count = ''] = cells;
      take(
        name.slice(0, 300),
        unit.slice(0, 200),
        format.slice(0, 100),
        /^\d{1,5}$/.test(count) ? Number(count) : 1,
      );
    } else for (const name of line.split(/[、，,;；]/)) take(name.trim().slice(0, 300), '', '', 1);
  }
  return [...found.values()];
}

const keyOf = ({ name, unit = '', format }: Pick<Plate, 'name' | 'unit' | 'format'>): string =>
  [name, unit, format].join('\n');
