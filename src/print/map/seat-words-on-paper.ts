import type { SeatWords } from '../../scene/build-scene.ts';
import { placeBookOf } from '../places/place-book.ts';
import type { PrintSource } from '../print-source.ts';

/** What seats say on a map. */
export interface SeatWordsChoice {
  readonly names: boolean;
  readonly numbers: boolean;
  readonly units: boolean;
  /** A number of its own for each seat, instead of the seat's (large-type edition). */
  readonly own?: ReadonlyMap<string, number>;
}

/**
 * Words of every seat for a map.
 *
 * @param showEmpty - empty seats show their numbers too.
 */
export function seatWordsOnPaper(
  source: PrintSource,
  choice: SeatWordsChoice,
  showEmpty = true,
): ReadonlyMap<string, SeatWords> {
  const { names, numbers, units, own } = choice;
  const short = new Map(
    source.plan.units.map(({ id, name, shortName }) => [id, shortName?.trim() || name] as const),
  );
  return new Map(
    placeBookOf(source).places.map(({ seat, label, person, closed }) => {
      const state = closed !== undefined ? 'closed' : person === undefined ? 'empty' : 'taken';
      const number = own === undefined ? label.seat : String(own.get(seat.id) ?? '');
      const parts = [
        numbers && (showEmpty || person !== undefined) ? number : '',
        units && person?.unit !== undefined ? (short.get(person.unit) ?? '') : '',
      ].filter((part) => part !== '');
      const below = parts.join(' ');
      const words: SeatWords = {
        state,
        ...(names && person !== undefined ? { name: person.name } : {}),
        ...(below === '' ? {} : { label: below }),
      };
      return [seat.id, words] as const;
    }),
  );
}
