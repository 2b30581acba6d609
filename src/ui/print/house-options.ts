import type { PrintDocument } from '../../print/document.ts';
import type { House } from '../library/use-house.ts';

/**
 * Settings of a kind of paper that the organisation has chosen for all papers, as far as this kind has them.
 *
 * @example houseOptions(mapDocument, { sheet: 'A3' }) // { sheet: 'A3' }
 */
export function houseOptions(
  document: PrintDocument,
  { sheet, face, frame }: House,
): Readonly<Record<string, unknown>> {
  const wanted = Object.entries({ sheet, face, frame });
  return Object.fromEntries(
    wanted.filter(
      ([name, value]) => value !== undefined && document.options.safeParse({ [name]: value }).success,
    ),
  );
}
