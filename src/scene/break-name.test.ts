import { expect, it } from 'vitest';
import { breakName } from './break-name.ts';

it.each([
  ['王伟', ['王伟']],
  ['欧阳明华', ['欧阳明华']],
  ['阿·古丽娜', ['阿·古丽娜']],
  ['买买提·阿不都红', ['买买提·', '阿不都红']],
  ['乌兰图雅格日', ['乌兰图', '雅格日']],
  ['县住房和城乡建设局', ['县住房和城', '乡建设局']],
  ['John Smith', ['John', 'Smith']],
  ['Li Na', ['Li Na']],
  ['Ana Souza', ['Ana', 'Souza']],
])('%s stands in %j', (name, lines) => {
  expect(breakName(name)).toEqual(lines);
});

it.each([
  ['王伟', ['王伟']],
  ['易斌康', ['易', '斌康']],
  ['欧阳若兰', ['欧阳', '若兰']],
  ['巴特尔孟和', ['巴特尔', '孟和']],
  ['Li Na', ['Li', 'Na']],
])('where two characters make a line, %s stands in %j', (name, lines) => {
  expect(breakName(name, 2)).toEqual(lines);
});
