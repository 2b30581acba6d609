import { approvalWords } from './approval-words.ts';
import { arrangementWords } from './arrangement-words.ts';
import { arrivalWords } from './arrival-words.ts';
import { changeWords } from './change-words.ts';
import { compareWords } from './compare-words.ts';
import { fileWords } from './file-words.ts';
import { findWords } from './find-words.ts';
import { fontWords } from './font-words.ts';
import { handWords } from './hand-words.ts';
import { importWords } from './import-words.ts';
import { issueGroupWords } from './issue-group-words.ts';
import { keyWords } from './key-words.ts';
import { lateWords } from './late-words.ts';
import { libraryWords } from './library-words.ts';
import { numberingWords } from './numbering-words.ts';
import { paperOptionWords } from './paper-option-words.ts';
import { parameterWords } from './parameter-words.ts';
import { policyWords } from './policy-words.ts';
import { preferenceWords } from './preference-words.ts';
import { printWords } from './print-words.ts';
import { refusalWords } from './refusal-words.ts';
import { repairWords } from './repair-words.ts';
import { reviewWords } from './review-words.ts';
import { rosterWords } from './roster-words.ts';
import { schemeWords } from './scheme-words.ts';
import { seatTableWords } from './seat-table-words.ts';
import { seatingWords } from './seating-words.ts';
import { shellWords } from './shell-words.ts';
import { sightWords } from './sight-words.ts';
import { startWords } from './start-words.ts';
import { stepWords } from './step-words.ts';
import { templateWords } from './template-words.ts';
import { tourWords } from './tour-words.ts';
import { venueWords } from './venue-words.ts';
import { zoneWords } from './zone-words.ts';

/** Words whose keys the code names one by one. */
export const WORDS = {
  ...shellWords,
  ...startWords,
  ...templateWords,
  ...tourWords,
  ...preferenceWords,
  ...printWords,
  ...rosterWords,
  ...importWords,
  ...seatingWords,
  ...handWords,
  ...sightWords,
  ...schemeWords,
  ...fontWords,
  ...libraryWords,
  ...issueGroupWords,
  ...arrangementWords,
  ...arrivalWords,
  ...policyWords,
  ...stepWords,
  ...venueWords,
  ...zoneWords,
  ...findWords,
  ...seatTableWords,
  ...keyWords,
  ...numberingWords,
  ...refusalWords,
  ...fileWords,
  ...changeWords,
  ...repairWords,
  ...approvalWords,
  ...reviewWords,
  ...compareWords,
  ...lateWords,
} as const;

/** Words whose keys come from data: fields of arrangements and of papers. */
export const OPEN_WORDS = { ...parameterWords, ...paperOptionWords };

/** Key of a word or sentence of the interface. */
export type WordKey = keyof typeof WORDS;
