import type { PrintDocument } from './document.ts';
import { cardsDocument } from './documents/cards/cards-document.ts';
import { listsDocument } from './documents/lists/lists-document.ts';
import { platesDocument } from './documents/plates/plates-document.ts';

/** Every kind of paper, one line each, in the order of the gallery. */
export const DOCUMENTS: readonly PrintDocument[] = [platesDocument, cardsDocument, listsDocument];

/** Find a kind of paper by its word. */
export const documentOf = (kind: string): PrintDocument | undefined =>
  DOCUMENTS.find((one) => one.kind === kind);
