import { alphabetWithout, type LabelStyle, writeNumber } from './label-style.ts';

/** Where a sequence of labels begins, how it goes on, and what it leaves out. */
export interface SequenceStart {
  readonly start: number;
  readonly step: number;
  readonly style: LabelStyle;
  readonly skip: readonly string[];
}

/**
 * The first labels of a sequence, skipped ones left out.
 *
 * In letters a skipped single letter leaves the alphabet, so that AI goes with I; odd numbers stay odd where 5 is skipped.
 *
 * @param count - how many labels.
 * @example labelsFrom({ start: 2, step: 2, style: 'arabic', skip: ['4'] }, 3) // ['2', '6', '8']
 */
export function labelsFrom(sequence: SequenceStart, count: number): readonly string[] {
  const skipped = new Set(sequence.skip);
  const alphabet = sequence.style === 'letters' ? alphabetWithout(sequence.skip) : '';
  const labels: string[] = [];
  for (let value = sequence.start; labels.length < count; value += sequence.step) {
    const label = writeNumber(value, sequence.style, alphabet);
    if (!skipped.has(label)) labels.push(label);
  }
  return labels;
}
