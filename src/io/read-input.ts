import { failure, type Result, success } from '../base/result.ts';
import { sniffFile } from './bytes/sniff-file.ts';
import { FORMATS, type ReadSheets, readPastedText } from './formats.ts';
import { LIMITS } from './limits.ts';
import type { RosterFailure, RosterInput } from './roster.ts';
import { readHtmlTables } from './sheets/read-html-tables.ts';

/** Turn a file or the clipboard into sheets of text, within the limits; what kind it is, its bytes say. */
export function readInput(input: RosterInput): Result<ReadSheets, RosterFailure> {
  if (input.kind === 'paste') {
    if (input.text.length + (input.html?.length ?? 0) > LIMITS.unpackedBytes) {
      return failure({
        code: 'too-large',
        with: { what: 'bytes', found: input.text.length, limit: LIMITS.unpackedBytes },
      });
    }
    const tables =
      input.html === undefined || !/<t[dr][\s>]/i.test(input.html) ? [] : readHtmlTables(input.html, LIMITS);
    if (tables.length > 0) return success({ format: 'html', sheets: tables });
    return input.text.trim() === ''
      ? failure({ code: 'empty-file', with: {} })
      : readPastedText(input.text, LIMITS);
  }
  const { bytes } = input;
  if (bytes.length > LIMITS.fileBytes) {
    return failure({
      code: 'too-large',
      with: { what: 'file', found: bytes.length, limit: LIMITS.fileBytes },
    });
  }
  const kind = sniffFile(bytes, LIMITS.entries);
  switch (kind.is) {
    case 'empty':
      return failure({ code: 'empty-file', with: {} });
    case 'encrypted':
      return failure({ code: 'encrypted', with: {} });
    case 'damaged':
      return failure({ code: 'damaged', with: {} });
    case 'wrong':
      return failure({ code: 'wrong-file', with: { what: kind.what } });
    default:
      return FORMATS[kind.is](bytes, kind, LIMITS);
  }
}
