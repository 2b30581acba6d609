import { agendaWords } from './agenda-words.ts';
import { approvalWords } from './approval-words.ts';
import { calibrationWords } from './calibration-words.ts';
import { cardPapersWords } from './card-papers-words.ts';
import { cardWords } from './card-words.ts';
import { checkWords } from './check-words.ts';
import { checklistWords } from './checklist-words.ts';
import { commonPaperWords } from './common-paper-words.ts';
import { layoutPaperWords } from './layout-paper-words.ts';
import { listWords } from './list-words.ts';
import { mapWords } from './map-words.ts';
import { placeWords } from './place-words.ts';
import { plateWords } from './plate-words.ts';
import { sheetWords } from './sheet-words.ts';

/** Words on papers, Chinese and English; one line for each table. */
export const PAPER_WORDS = {
  ...commonPaperWords,
  ...layoutPaperWords,
  ...placeWords,
  ...cardWords,
  ...checkWords,
  ...checklistWords,
  ...listWords,
  ...cardPapersWords,
  ...sheetWords,
  ...plateWords,
  ...mapWords,
  ...approvalWords,
  ...agendaWords,
  ...calibrationWords,
} as const;

/** Key of a word on a paper. */
export type PaperWordKey = keyof typeof PAPER_WORDS;

/** True for the key of a word on a paper. */
export const isPaperWord = (key: string): key is PaperWordKey => Object.hasOwn(PAPER_WORDS, key);
