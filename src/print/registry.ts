import type { PrintDocument } from './document.ts';
import { cardsDocument } from './documents/cards/cards-document.ts';

/** Every kind of paper, one line each, in the order of the gallery. */
export const DOCUMENTS: readonly PrintDocument[] = [cardsDocument];

/** Find a kind of paper by its word. */
export const documentOf = (kind: string): PrintDocument | undefined =>
  DOCUMENTS.find((one) => one.kind === kind);
