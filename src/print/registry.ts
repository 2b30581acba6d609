import type { PrintDocument } from './document.ts';
import { agendaDocument } from './documents/agenda/agenda-document.ts';
import { approvalDocument } from './documents/approval/approval-document.ts';
import { awardsDocument } from './documents/awards/awards-document.ts';
import { badgesDocument } from './documents/badges/badges-document.ts';
import { calibrationDocument } from './documents/calibration/calibration-document.ts';
import { cardsDocument } from './documents/cards/cards-document.ts';
import { checklistDocument } from './documents/checklist/checklist-document.ts';
import { deskDocument } from './documents/desk/desk-document.ts';
import { guideDocument } from './documents/guide/guide-document.ts';
import { listsDocument } from './documents/lists/lists-document.ts';
import { mapDocument } from './documents/map/map-document.ts';
import { platesDocument } from './documents/plates/plates-document.ts';
import { tableCardsDocument } from './documents/table-cards/table-cards-document.ts';
import { welcomeDocument } from './documents/welcome/welcome-document.ts';

/** Every kind of paper, one line each, in the order of the gallery. */
export const DOCUMENTS: readonly PrintDocument[] = [
  mapDocument,
  guideDocument,
  platesDocument,
  cardsDocument,
  listsDocument,
  tableCardsDocument,
  welcomeDocument,
  badgesDocument,
  deskDocument,
  checklistDocument,
  awardsDocument,
  agendaDocument,
  approvalDocument,
  calibrationDocument,
];

/** Find a kind of paper by its word. */
export const documentOf = (kind: string): PrintDocument | undefined =>
  DOCUMENTS.find((one) => one.kind === kind);
