import { expect, it } from 'vitest';
import { checksum } from './checksum.ts';

it('the checksums of steps that lie in browsers already stay what they are (FNV-1a)', () => {
  expect([checksum(''), checksum('a'), checksum('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
});
