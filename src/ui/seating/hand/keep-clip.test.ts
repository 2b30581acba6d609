import { afterEach, expect, it, vi } from 'vitest';
import type { Clip } from '../../../commands/clip.ts';
import { keepClip, keptClip } from './keep-clip.ts';

const clip: Clip = { format: 'zuoci-clip', plan: 'plan', seats: [], blocks: [] };

function storage(text: string | null): void {
  vi.stubGlobal('localStorage', { getItem: () => text, setItem: () => undefined });
}

afterEach(() => vi.unstubAllGlobals());

it('gives nothing where what was kept is damaged', () => {
  storage('{"format":');
  expect(keptClip()).toBeUndefined();
});

it.each(['{"format":', '{"format":"other"}', null])('gives the copy of this window over %s', (text) => {
  storage(text);
  keepClip(clip);
  expect(keptClip()).toEqual(clip);
});

it('gives what another window copied', () => {
  storage(JSON.stringify({ ...clip, plan: 'other' }));
  expect(keptClip()?.plan).toBe('other');
});
