import type { PinyinTable, Syllable } from './pinyin-table.ts';
import { parseSyllable, surnameReadings } from './surname-readings.ts';

const SYLLABLE = /^[a-zü]+[0-5]$/u;

let loading: Promise<PinyinTable> | undefined;

/**
 * Load the readings of characters on first use; later calls share them.
 *
 * @returns readings, with surnames read as surnames.
 * @example (await loadPinyinTable()).read(['单', '明'])[0]?.letters // 'shan'
 */
export function loadPinyinTable(): Promise<PinyinTable> {
  loading ??= import('pinyin-pro').then(({ pinyin }) => {
    const readRun = (text: string) => pinyin(text, { surname: 'head', type: 'array', toneType: 'num' });
    return { read: (characters) => readName(characters, readRun) };
  });
  return loading;
}

function readName(
  characters: readonly string[],
  readRun: (text: string) => readonly string[],
): readonly (Syllable | undefined)[] {
  const run = readRun(characters.join(''));
  const texts = run.length === characters.length ? run : characters.map((c) => readRun(c)[0]);
  const special = surnameReadings(characters.join(''))?.readings[0] ?? [];
  return texts.map((text, i) => {
    if (special[i] !== undefined) return special[i];
    // A character without a reading comes back as it is, and a Latin letter must not pass for a syllable.
    return text !== undefined && SYLLABLE.test(text) ? parseSyllable(text) : undefined;
  });
}
