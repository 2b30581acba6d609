import { diagnose } from '../diagnose.ts';
import { codePointName, privateCharacters } from '../people/clean-text.ts';
import type { Diagnostic, RosterPerson } from '../roster.ts';

/**
 * True for the characters that the bundled fonts draw as far as can be told without them:
 * Chinese of the basic block and extensions A to H, Latin with its accents, punctuation.
 */
export function isCommonCharacter(character: string): boolean {
  return /^[\p{sc=Han}\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{M}\p{N}\u0020-\u007e\u00a0-\u00ff\u2010-\u203a\u3000-\u303f\uff01-\uff5e·]$/u.test(
    character,
  );
}

/** Say which names hold characters that cannot be printed, or a surname whose reading must be asked for. */
export function characterDoubts(
  people: readonly RosterPerson[],
  hasGlyph: (character: string) => boolean,
  surnameReadings: ((name: string) => readonly string[]) | undefined,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const drawn = new Map<string, boolean>();
  const isDrawn = (character: string): boolean => {
    const known = drawn.get(character);
    if (known !== undefined) return known;
    const found = hasGlyph(character);
    drawn.set(character, found);
    return found;
  };
  for (const { name, at, key } of people) {
    const privates = privateCharacters(name);
    if (privates.length > 0) {
      diagnostics.push(
        diagnose('private-use-character', at, { name, codes: privates.map(codePointName).join(' ') }, [key]),
      );
    }
    const missing = [...name].filter(
      (character) => !privates.includes(character) && character !== ' ' && !isDrawn(character),
    );
    if (missing.length > 0) {
      const codes = missing.map(codePointName).join(' ');
      diagnostics.push(
        diagnose('missing-glyph', at, { name, characters: [...new Set(missing)].join(''), codes }, [key]),
      );
    }
    const readings = surnameReadings?.(name) ?? [];
    if (readings.length > 1)
      diagnostics.push(diagnose('surname-reading', at, { name, readings: readings.join(' / ') }, [key]));
  }
  return diagnostics;
}
