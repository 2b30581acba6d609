import { expect, it } from 'vitest';
import { filesOfTest } from '../../../test/support/verb-files.ts';
import { importVerb } from './import.ts';

const file = filesOfTest();

it('says of a list without names which rows have none, and what is wanted', async () => {
  const path = file('quota.csv', '序号,单位,人数,备注\n1,县教育局,3,\n2,各乡镇,22人,\n');
  const { output, complaints } = await importVerb.run([path]);
  expect(output).toBeUndefined();
  expect(complaints).toEqual([
    `file: found no names in ${path}, allowed: a list with at least one name`,
    'row 1: found 序号 单位 人数 备注 (no-name-column), allowed: a column headed 姓名 or Name',
    'row 2: found 县教育局 3 (empty-name), allowed: a name in the row',
    'row 3: found 各乡镇 22人 (group-as-name), allowed: a name in the row',
  ]);
});
