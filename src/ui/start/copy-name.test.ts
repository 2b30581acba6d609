import { expect, it } from 'vitest';
import { copyNameOf } from './copy-name.ts';

const write = (name: string, number: number): string => `${name}（副本${number === 1 ? '' : ` ${number}`}）`;

it('copies are numbered, copies of copies too', () => {
  expect(copyNameOf('例会', ['例会'], write)).toBe('例会（副本）');
  expect(copyNameOf('例会', ['例会', '例会（副本）'], write)).toBe('例会（副本 2）');
  expect(copyNameOf('例会（副本 2）', ['例会（副本）', '例会（副本 2）'], write)).toBe('例会（副本 3）');
  expect(copyNameOf('Talks (copy)', [], write)).toBe('Talks（副本）');
});
