import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readName } from './read-name.ts';

const names = (raw: string, joinSpaced = true): readonly string[] =>
  readName(raw, joinSpaced).names.map((one) => one.name);

describe('names', () => {
  it.each([
    ['张 三', '张三'],
    ['张　三', '张三'],
    [' 欧阳　小 明 ', '欧阳小明'],
    ['余明㛃', '余明㛃'],
    ['程 𬱖', '程𬱖'],
    ['阿卜杜拉•买买提', '阿卜杜拉·买买提'],
    ['阿卜杜拉．买买提', '阿卜杜拉·买买提'],
    ['阿卜杜拉 · 买买提', '阿卜杜拉·买买提'],
    ['古丽・热合曼', '古丽·热合曼'],
    ['James   Okafor', 'James Okafor'],
    ['Ｊａｍｅｓ Okafor', 'James Okafor'],
    ['O. Henry', 'O. Henry'],
    ["Liam O'Connor", "Liam O'Connor"],
    ['马和帕丽', '马和帕丽'],
    ['王志强同志', '王志强'],
  ])('IO-NAME: %s is %s', (raw, name) => {
    expect(names(raw)).toEqual([name]);
  });

  it('IO-NAME: the space stays where the user switches joining off', () => {
    expect(names('张 三', false)).toEqual(['张 三']);
    expect(readName('张 三', false).joined).toBe(false);
    expect(readName('张 三', true).joined).toBe(true);
  });

  it('IO-NAME: words beside a name are taken out of it', () => {
    expect(readName('李四（女）', true).names[0]).toMatchObject({ name: '李四', gender: '女' });
    expect(readName('王五 女 回族', true).names[0]).toMatchObject({
      name: '王五',
      gender: '女',
      ethnicity: '回族',
    });
    expect(readName('王五(女，回族)', true).names[0]).toMatchObject({
      name: '王五',
      gender: '女',
      ethnicity: '回族',
    });
    expect(readName('赵六 副局长', true).names[0]).toMatchObject({ name: '赵六', title: '副局长' });
    expect(readName('王伟（大）', true).names[0]).toMatchObject({ name: '王伟', remark: '大' });
  });

  it('IO-NAME: a title before a name is taken off, a name that may be whole is not', () => {
    expect(readName('县长李娜', true).names[0]).toMatchObject({
      name: '李娜',
      before: '县长',
      title: '县长',
    });
    expect(names('县长李娜、副县长王芳')).toEqual(['李娜', '王芳']);
    expect(names('党委书记欧阳娜娜')).toEqual(['欧阳娜娜']);
    for (const whole of ['常委明', '司马相如', '于会长', '教授']) expect(names(whole)).toEqual([whole]);
  });

  it('IO-NAME: several names in a cell are several people', () => {
    expect(names('张三、李四，王五;赵六')).toEqual(['张三', '李四', '王五', '赵六']);
    expect(names('张三\n李四')).toEqual(['张三', '李四']);
    expect(names('张志强 李小红')).toEqual(['张志强', '李小红']);
    expect(names('欧阳 娜娜')).toEqual(['欧阳娜娜']);
    expect(names('司马 相如')).toEqual(['司马相如']);
  });

  it('IO-NAME: control and direction characters go and are told; private ones become standard and are told', () => {
    const cell = readName('\u202e张\u0007三\u200f', true);
    expect(cell.names[0]?.name).toBe('张三');
    expect(cell.stripped).toEqual(['U+202E', 'U+0007', 'U+200F']);
    const old = readName('谢\ue863', true);
    expect(old.names[0]?.name).toBe('谢䶮');
    expect(old.mapped).toEqual([['U+E863', '䶮']]);
    expect(readName('\ufeff张三\r', true).stripped).toEqual([]);
  });

  it('IO-NAME law: reading a name twice changes nothing, and no invisible character is left', () => {
    const alphabet = [..."张李王欧阳小明三四·•. （）女、，\u202e\u200b\u0000\ue863\ud800𬱖JamesO'-\t\n　"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...alphabet), { maxLength: 14 }), (characters) => {
        for (const name of names(characters.join(''))) {
          expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
          expect(name).toBe(name.trim());
          const again = names(name);
          if (again.length === 1) expect(again[0]).toBe(name);
        }
      }),
      { numRuns: 1_000, examples: [[['（', '）', '·', '张']], [['张', '（', '）', '·', '张']]] },
    );
  });
});
