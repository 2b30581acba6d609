import { DIAGNOSTIC_CODES, type DiagnosticCode } from './diagnostic-codes.ts';
import type { Diagnostic, Place } from './roster.ts';

/**
 * Make a diagnostic; its weight comes from the table of codes.
 *
 * @param code - what was found.
 * @param at - where it stands in the file.
 * @param words - numbers and words of the sentence.
 * @param people - keys of the people concerned.
 */
export function diagnose(
  code: DiagnosticCode,
  at: Place,
  words: Readonly<Record<string, string | number>> = {},
  people: readonly string[] = [],
): Diagnostic {
  return { code, severity: DIAGNOSTIC_CODES[code], at, with: words, people };
}
