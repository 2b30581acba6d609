import { commonPaperWords } from './common-paper-words.ts';

/** Words on papers, Chinese and English; one line for each table. */
export const PAPER_WORDS = {
  ...commonPaperWords,
} as const;

/** Key of a word on a paper. */
export type PaperWordKey = keyof typeof PAPER_WORDS;
