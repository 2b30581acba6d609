import { describe, expect, it } from 'vitest';
import { OPEN_WORDS, WORDS } from '../../i18n/words/registry.ts';
import { DOCUMENTS } from '../../print/registry.ts';
import { type ParameterField, parameterFields } from '../seating/parameter-field.ts';

const known = new Set([...Object.keys(OPEN_WORDS), ...Object.keys(WORDS)]);
/** Values that say themselves: sizes of sheets, numbers. */
const plain = (value: string): boolean => /^(A\d|\d+)$/.test(value);

const missingOf = (kind: string, field: ParameterField): readonly string[] => [
  ...(known.has(`param/print-${kind}/${field.name}`) || known.has(`param/print/${field.name}`)
    ? []
    : [`param/print-${kind}/${field.name}`]),
  ...(field.kind === 'choice'
    ? field.values
        .filter((value) => !plain(value) && !known.has(`value/print/${field.name}/${value}`))
        .filter((value) => !known.has(`value/print-${kind}/${field.name}/${value}`))
        .map((value) => `value/print/${field.name}/${value}`)
    : []),
];
/** Lists of ids are chosen by name, each with a word of its own. */
const shown = (field: ParameterField): boolean => field.kind !== 'words';

describe('words of papers', () => {
  it.each(DOCUMENTS.map((document) => [document.kind, document] as const))(
    '%s: every setting and every value has its word, in Chinese and English',
    (kind, document) => {
      expect(
        parameterFields(document.options)
          .filter(shown)
          .flatMap((field) => missingOf(kind, field)),
      ).toEqual([]);
      expect([`print.doc.${kind}`, `print.doc.${kind}.hint`].filter((key) => !known.has(key))).toEqual([]);
    },
  );

  it.each(DOCUMENTS.map((document) => [document.kind, document] as const))(
    '%s: its usual settings are valid as they stand',
    (_, document) => {
      expect(document.options.safeParse({}).success).toBe(true);
    },
  );
});
