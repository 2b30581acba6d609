import { describe, expect, it } from 'vitest';
import { hashOf, readRoute } from './route.ts';

describe('the address', () => {
  it.each([
    { at: 'start' },
    { at: 'library' },
    { at: 'meeting', id: 'm-abc', step: 'roster' },
    { at: 'meeting', id: 'm-abc', step: 'seating' },
  ] as const)('reads what it writes: %j', (route) => {
    expect(readRoute(hashOf(route))).toEqual(route);
  });

  it.each(['', '#/x', '#/m//roster', '#/m/a/dance', '#/m/<b>/roster'])('%j is the start page', (hash) => {
    expect(readRoute(hash)).toEqual({ at: 'start' });
  });
});
