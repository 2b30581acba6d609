import type { Person } from '../../../model/person.ts';
import { unitOf } from '../../places/people-words.ts';
import type { PrintSource } from '../../print-source.ts';
import { spacedName } from '../../set/spaced-name.ts';
import { latinName } from './latin-name.ts';
import type { PlateOptions } from './plate-options.ts';

/** What stands on a plate; empty lines are left out. */
export interface PlateTexts {
  readonly name: string;
  readonly second: string;
  readonly latin: string;
}

/** The name as plates write it: one kind of dot, one space, and air inside two characters where wanted. */
export function plateName(name: string, spaceInTwo: boolean): string {
  const plain = name
    .trim()
    .replaceAll(/\s*[·•・‧∙]\s*/gu, '·')
    .replaceAll(/\s+/gu, ' ');
  const tight = plain.replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
  return spaceInTwo ? spacedName(tight) : tight;
}

/** The texts of somebody's plate. */
export function plateTexts(source: PrintSource, person: Person, options: PlateOptions): PlateTexts {
  const { second, latin, latinColumn, spaceInTwo } = options;
  const unit = unitOf(source, person).trim();
  const title = person.title?.trim() ?? '';
  const lines = {
    none: '',
    unit,
    title,
    'unit-title': [unit, title].filter((part) => part !== '').join(' '),
  };
  // Only where it is wanted: to read two thousand names takes longer than to print them.
  const pinyin = latin === 'pinyin' ? source.names?.pinyin : undefined;
  const letters = {
    none: '',
    column: person.custom[latinColumn]?.trim() ?? '',
    pinyin: pinyin === undefined ? '' : (latinName(person.name, pinyin) ?? ''),
  };
  return { name: plateName(person.name, spaceInTwo), second: lines[second], latin: letters[latin] };
}
