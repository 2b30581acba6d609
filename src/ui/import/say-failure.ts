import type { RosterFailure } from '../../io/roster.ts';
import type { Say } from '../say/use-say.ts';

/** Say why a list could not be read. */
export function sayFailure(failure: RosterFailure, say: Say): string {
  const what = FILE_KINDS.find((kind) => kind === failure.with.what);
  return say(`failure/${failure.code}`, {
    ...failure.with,
    place: String(failure.with.path || say('import.chart.whole')),
    kind: say(`file/${what ?? 'unknown'}`),
  });
}

const FILE_KINDS = [
  'pdf',
  'word',
  'word-old',
  'powerpoint',
  'image',
  'zip',
  'rar',
  '7z',
  'plan',
  'json',
  'media',
  'program',
  'xls-95',
  'xlsb',
  'other-office',
] as const;
