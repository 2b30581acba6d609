import { describe, expect, it } from 'vitest';
import { readPlates } from './read-plates.ts';

const read = (text: string) => {
  let made = 0;
  const stock = [{ id: 'x1', name: '张三', format: '', count: 2 }];
  return readPlates(text, stock, () => `n${++made}`);
};

describe('plates in stock', () => {
  it('names in a line, between 、 or one a line; who is in stock gets one more', () => {
    expect(read('张三、李四\n王五\n\n李四')).toEqual([
      { id: 'x1', name: '张三', format: '', count: 3 },
      { id: 'n1', name: '李四', format: '', count: 2 },
      { id: 'n2', name: '王五', format: '', count: 1 },
    ]);
  });

  it('cells of a table: name, unit, size, number', () => {
    expect(read('张三\t财政局\t200×100\t4')).toEqual([
      { id: 'n1', name: '张三', unit: '财政局', format: '200×100', count: 4 },
    ]);
  });
});
