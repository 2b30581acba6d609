import { describe, expect, it } from 'vitest';
import { readPaste } from '../../../test/support/read-rows.ts';

const names = (text: string, html?: string): readonly string[] =>
  readPaste(text, html).people.map((person) => person.name);

describe('pasted text', () => {
  it.each([
    ['commas of all kinds', '张三、李四，王五,赵六；钱七;孙八'],
    ['line breaks', '张三\n李四\r\n王五\n\n赵六\n钱七\n孙八'],
    ['spaces', '张三 李四　王五  赵六 钱七 孙八'],
    ['spaced names', '张　三、李 四、王　五、赵 六、钱　七、孙 八'],
    ['spaced names between spaces', '张 三  李四 王 五 赵六 钱 七 孙八'],
    ['numbers', '1.张三\n2. 李四\n3、王五\n（4）赵六\n5 钱七\n⑥孙八'],
    ['Chinese numbers', '一、张三\n二、李四\n三、王五\n四、赵六\n（五）钱七\n（六）孙八'],
    ['rows of names', '张三,李四,王五\n赵六,钱七,孙八'],
    ['a closing full stop', '张三、李四、王五、赵六、钱七、孙八。'],
  ])('IO-PASTE: names with %s', (_, text) => {
    expect(names(text)).toEqual(['张三', '李四', '王五', '赵六', '钱七', '孙八']);
  });

  it('IO-PASTE: labels give unit, group and role', () => {
    const { people } = readPaste(
      '参会人员名单\n主持人：张志强\n财政局：李小红、王磊\n列席：赵敏\n请假：周涛',
    );
    expect(people.map((person) => [person.name, person.unit, person.roles.join()])).toEqual([
      ['张志强', '', 'host'],
      ['李小红', '财政局', ''],
      ['王磊', '财政局', ''],
      ['赵敏', '', 'observer'],
      ['周涛', '', 'absent'],
    ]);
  });

  it('IO-PASTE: words beside a name find their place', () => {
    const { people } = readPaste(
      '县财政局 张志强 局长 13800000001\n李小红（县审计局副局长）\n县水务局局长 王磊',
    );
    expect(people.map((person) => [person.name, person.unit, person.title, person.phone])).toEqual([
      ['张志强', '县财政局', '局长', '13800000001'],
      ['李小红', '县审计局', '副局长', ''],
      ['王磊', '县水务局', '局长', ''],
    ]);
  });

  it('IO-PASTE: foreign and minority names', () => {
    expect(names('James Okafor\nAna Souza\n阿卜杜拉·买买提')).toEqual([
      'James Okafor',
      'Ana Souza',
      '阿卜杜拉·买买提',
    ]);
    expect(names('阿卜杜拉•买买提、张三')).toEqual(['阿卜杜拉·买买提', '张三']);
  });

  it('IO-PASTE: cells from Excel, with and without headings', () => {
    expect(
      readPaste('姓名\t单位\n张志强\t县财政局\n李小红\t"县审\n计局"\n').people.map((one) => [
        one.name,
        one.unit,
      ]),
    ).toEqual([
      ['张志强', '县财政局'],
      ['李小红', '县审计局'],
    ]);
    expect(
      readPaste('张志强\t县财政局\t13800000001\n李小红\t县审计局\t13800000002').people.map((one) => [
        one.name,
        one.unit,
        one.phone,
      ]),
    ).toEqual([
      ['张志强', '县财政局', '13800000001'],
      ['李小红', '县审计局', '13800000002'],
    ]);
  });

  it('IO-PASTE: an HTML table with spans, entities and hidden parts', () => {
    const html = `<html><style>td{color:red}</style><!--StartFragment--><table>
      <tr><td colspan="3">参会名单</td></tr><tr><th>单位</th><th>姓名</th><th>备注</th></tr>
      <tr><td rowspan=2>县财政局<td>张&nbsp;三</td><td>发言<br>领奖</td></tr>
      <tr><td>李&#22235;</td><td></td></tr></table><script>alert(1)</script></html>`;
    const roster = readPaste('', html);
    expect(roster.format).toBe('html');
    expect(roster.people.map((one) => [one.name, one.unit, one.roles.join()])).toEqual([
      ['张三', '县财政局', 'speaker,recipient'],
      ['李四', '县财政局', ''],
    ]);
  });

  it('IO-PASTE: CSV with semicolons or quotes', () => {
    expect(names('姓名;单位\n张志强;县财政局')).toEqual(['张志强']);
    expect(readPaste('"姓名","单位"\n"张志强","县财政局, 办公室"').people[0]?.unit).toBe('县财政局, 办公室');
    expect(names('姓名\n张志强\n李小红')).toEqual(['张志强', '李小红']);
  });
});
