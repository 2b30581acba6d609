import { describe, expect, it } from 'vitest';
import { pageWithin } from './page-within.ts';
import { sayError } from './say-error.ts';

describe('what is printed', () => {
  it('is a page that the document has', () => {
    expect(pageWithin(0, 3)).toBe(0);
    expect(pageWithin(2, 3)).toBe(2);
    expect(pageWithin(7, 3)).toBe(2);
    expect(pageWithin(7, 0)).toBe(0);
    expect(pageWithin(-1, 3)).toBe(0);
  });

  it('tells what went wrong without the kind of the error', () => {
    expect(sayError(new TypeError('no font'))).toBe('no font');
    expect(sayError('no font')).toBe('no font');
    expect(sayError(new Error(''))).toBe('Error');
  });
});
