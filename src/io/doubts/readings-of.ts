import { surnameReadings } from '../../layout/order/surname-readings.ts';

/**
 * Readings of the surname a name begins with, the usual one first; fewer than two are no doubt.
 *
 * @example readingsOf('单明') // ['shan4', 'dan1']
 */
export const readingsOf = (name: string): readonly string[] =>
  (surnameReadings(name)?.readings ?? []).map((reading) =>
    reading.map(({ letters, tone }) => `${letters}${tone}`).join(' '),
  );
