import { describe, expect, it } from 'vitest';
import { readWishes } from './read-wishes.ts';

describe('wishes', () => {
  it.each([
    ['与张三同桌', 'same-table', '张三'],
    ['希望和张三、李四坐一起', 'same-table', '张三 李四'],
    ['跟王小红一桌', 'same-table', '王小红'],
    ['不与张三同桌', 'other-table', '张三'],
    ['不要与李四、王五同桌', 'other-table', '李四 王五'],
    ['请勿与李四同席', 'other-table', '李四'],
    ['与李四不同桌', 'other-table', '李四'],
    ['与李四分开坐', 'other-table', '李四'],
    ['不要与王五', 'other-table', '王五'],
    ['和赵六相邻', 'next-to', '赵六'],
    ['挨着赵六', 'next-to', '赵六'],
    ['不与赵六相邻', 'apart', '赵六'],
    ['与马和帕丽同桌', 'same-table', '马和帕丽'],
    ['sit with James Okafor and Ana Souza', 'same-table', 'James Okafor Ana Souza'],
    ['not with Ana Souza', 'other-table', 'Ana Souza'],
    ['next to Ana Souza', 'next-to', 'Ana Souza'],
    ['张三', 'same-table', '张三'],
  ])('IO-WISH: %s', (text, kind, names) => {
    const read = readWishes(text, 'wishes');
    expect(read.wishes.map((wish) => [wish.kind, wish.names.join(' ')])).toEqual([[kind, names]]);
    expect(read.unclear).toBe(false);
  });

  it('IO-WISH: several wishes in one cell', () => {
    expect(readWishes('与张三同桌，不与李四同桌；挨着王五', 'wishes').wishes).toEqual([
      { kind: 'same-table', names: ['张三'] },
      { kind: 'other-table', names: ['李四'] },
      { kind: 'next-to', names: ['王五'] },
    ]);
  });

  it('IO-WISH: a wishes column that says something else is unclear, a remark is not', () => {
    expect(readWishes('靠窗', 'wishes')).toEqual({ wishes: [], unclear: true });
    expect(readWishes('靠窗', 'notes')).toEqual({ wishes: [], unclear: false });
    expect(readWishes('发言', 'notes')).toEqual({ wishes: [], unclear: false });
    expect(readWishes('无', 'wishes')).toEqual({ wishes: [], unclear: false });
    expect(readWishes('发言，与张三同桌', 'notes').wishes).toEqual([{ kind: 'same-table', names: ['张三'] }]);
  });
});
