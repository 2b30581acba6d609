import { describe, expect, it } from 'vitest';
import { nodeFontBook } from '../node-print.ts';
import { openFontBook } from './font-book.ts';
import type { FontFiles } from './font-files.ts';

const absent = (): Promise<never> => Promise.reject(new Error('offline'));
const none: FontFiles = { harfBuzz: absent, face: absent, slice: absent, own: async () => undefined };

describe('the fonts at hand', () => {
  it('ask again for what could not be fetched', async () => {
    let asked = 0;
    const module = await nodeFontBook().harfBuzz();
    const book = openFontBook({
      ...none,
      harfBuzz: async () => {
        asked += 1;
        if (asked === 1) throw new Error('offline');
        return module;
      },
    });
    await expect(book.harfBuzz()).rejects.toThrow('offline');
    expect(await book.harfBuzz()).toBe(module);
    expect(await book.harfBuzz()).toBe(module);
    expect(asked).toBe(2);
  });

  it('find a font of the user’s that was not there before', async () => {
    const song = await nodeFontBook().face('song');
    if (song === undefined) throw new Error('no 宋');
    let added = false;
    const book = openFontBook({
      ...none,
      own: async () => (added ? { bytes: song.bytes, member: 0 } : undefined),
    });
    expect(await book.face('own/NotoSerifSC-Regular')).toBeUndefined();
    added = true;
    expect((await book.face('own/NotoSerifSC-Regular'))?.name).toBe(song.name);
  });
});
