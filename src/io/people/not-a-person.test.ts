import { describe, expect, it } from 'vitest';
import { isGroup, namesOnlySome } from './not-a-person.ts';

describe('what stands where a name should', () => {
  it.each(['各乡镇党委书记', '县直部门主要负责人', '财政局2名', '3人'])(
    '%s is a group without names',
    (text) => {
      expect(isGroup(text)).toBe(true);
    },
  );

  it.each(['王芳 工作人员', '李强 负责人', '赵一 钱二 2人', '张伟、王芳及其他工作人员'])(
    '%s names somebody',
    (text) => {
      expect(isGroup(text)).toBe(false);
    },
  );

  it('people behind a name are told; a given name may be 一行', () => {
    for (const text of ['王翦等3人', '李明夫妇', '王建国一行']) expect(namesOnlySome(text), text).toBe(true);
    for (const text of ['贺一行', '万一行', '王翦']) expect(namesOnlySome(text), text).toBe(false);
  });
});
