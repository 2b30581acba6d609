import { describe, expect, it } from 'vitest';
import type { ReviewInput } from '../model/review.ts';
import { readReview, writeReview } from './review-file.ts';

const review: ReviewInput = {
  meeting: 'm1',
  revision: 2,
  hash: 'a'.repeat(64),
  decision: 'return',
  name: '张三',
  time: '2026-03-05T09:00:00Z',
  note: '请调整',
  signature: [
    [
      { x: 0, y: 3 },
      { x: 12, y: 40 },
    ],
  ],
  notes: [
    {
      author: '张三',
      time: '2026-03-05T09:00:00Z',
      text: '李四坐前排',
      target: { kind: 'person', person: 'p4' },
      strokes: [[{ xMm: 10, yMm: -20 }]],
    },
  ],
};
const codeOf = (text: string): string => {
  const read = readReview(text);
  return read.ok ? 'ok' : read.failure.code;
};

describe('review files', () => {
  it('read back what was written, and equal reviews are equal texts', () => {
    const read = readReview(writeReview(review));
    expect(read.ok && read.value).toMatchObject({ ...review, notes: review.notes });
    expect(writeReview(review)).toBe(writeReview({ ...review }));
  });

  it('are refused for what they are', () => {
    const text = writeReview(review);
    expect(codeOf(text.replace('请调整', '同意'))).toBe('review-damaged');
    expect(codeOf(text.replace('"return"', '"approve"'))).toBe('review-damaged');
    expect(codeOf(text.replace('"version":1', '"version":2'))).toBe('review-newer');
    expect(codeOf(text.replace('"return"', '"maybe"'))).toBe('review-invalid');
    expect(codeOf('{}')).toBe('not-a-review');
    expect(codeOf('null')).toBe('not-a-review');
    expect(codeOf('nonsense')).toBe('not-a-review');
    expect(codeOf(' '.repeat(20_000_001))).toBe('review-too-large');
  });

  it('hold no more than a review can be', () => {
    expect(() => writeReview({ ...review, notes: Array(501).fill(review.notes?.[0]) })).toThrow();
  });
});
