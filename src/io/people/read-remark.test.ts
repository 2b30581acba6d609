import { describe, expect, it } from 'vitest';
import { readAttendance } from './read-attendance.ts';
import { dietInRemark, readDiet } from './read-diet.ts';
import { readRemark } from './read-remark.ts';

describe('remarks', () => {
  it.each([
    ['主持', 'host'],
    ['会议主持人', 'host'],
    ['作表态发言', 'speaker'],
    ['致辞', 'speaker'],
    ['汇报', 'reporter'],
    ['上台领奖', 'recipient'],
    ['受表彰对象', 'recipient'],
    ['固定列席', 'observer'],
    ['随行翻译', 'interpreter'],
    ['记录员', 'note-taker'],
    ['助签人', 'assistant'],
    ['执行主席', 'executive'],
    ['请假', 'absent'],
    ['因事请假', 'absent'],
    ['出差', 'absent'],
    ['因病无法参加', 'absent'],
    ['不参加', 'absent'],
    ['病假', 'absent'],
    ['on leave', 'absent'],
    ['Interpreter', 'interpreter'],
    ['keynote speaker', 'speaker'],
  ])('IO-ROLE: %s makes %s', (text, role) => {
    expect(readRemark(text).roles).toEqual([role]);
  });

  it.each([
    '',
    '主持工作',
    '主持日常工作',
    '不发言',
    '未请假',
    '不需要翻译',
    '需配翻译',
    '新闻发言人',
    '人大代表',
    '会务',
  ])('IO-ROLE: %s makes no role', (text) => {
    expect(readRemark(text).roles).toEqual([]);
  });

  it('IO-ROLE: two roles in one remark', () => {
    expect(readRemark('领奖并发言').roles).toEqual(['speaker', 'recipient']);
  });

  it('IO-ROLE: who stands in for whom', () => {
    expect(readRemark('代张三参加')).toMatchObject({ standsFor: '张三', replacedBy: '', roles: [] });
    expect(readRemark('请假，由李四代')).toMatchObject({ replacedBy: '李四', roles: ['absent'] });
    expect(readRemark('由副局长李四代为参加')).toMatchObject({ replacedBy: '李四', roles: ['absent'] });
    expect(readRemark('委托王小红参会')).toMatchObject({ replacedBy: '王小红', roles: ['absent'] });
  });

  it('IO-ROLE: who stands in, with his title before the name', () => {
    expect(readRemark('请假，由副局长木兰代会')).toMatchObject({ replacedBy: '木兰', roles: ['absent'] });
    expect(readRemark('代局长谷雨参会')).toMatchObject({ standsFor: '谷雨', replacedBy: '' });
  });

  it('IO-ROLE: a title counts only where it is a task of the meeting itself', () => {
    expect(readRemark('翻译', 'title').roles).toEqual(['interpreter']);
    expect(readRemark('Interpreter', 'title').roles).toEqual(['interpreter']);
    expect(readRemark('俄语翻译', 'title').roles).toEqual(['interpreter']);
    expect(readRemark('переводчик', 'title').roles).toEqual(['interpreter']);
    expect(readRemark('记录', 'title').roles).toEqual(['note-taker']);
    expect(readRemark('副局长（主持工作）', 'title').roles).toEqual([]);
    expect(readRemark('翻译局局长', 'title').roles).toEqual([]);
  });

  it('IO-ROLE: places of honour at a banquet are no roles of a meeting', () => {
    expect(
      ['主人', '副主人', '主宾', '副主宾', '主陪', '副陪'].map((text) => readRemark(text).honour),
    ).toEqual(['first-host', 'second-host', 'first-guest', 'second-guest', 'first-host', 'second-host']);
  });
});

describe('attendance', () => {
  it.each([
    ['是', 'yes'],
    ['√', 'yes'],
    ['参会', 'yes'],
    ['Yes', 'yes'],
    ['否', 'no'],
    ['×', 'no'],
    ['请假', 'no'],
    ['不参加', 'no'],
    ['待定', 'pending'],
    ['?', 'pending'],
    ['', 'unsaid'],
  ] as const)('IO-COMES: %s is %s', (text, attendance) => {
    expect(readAttendance(text)).toBe(attendance);
  });

  it('IO-COMES: 是否请假 turns yes and no round', () => {
    expect(readAttendance('是', true)).toBe('no');
    expect(readAttendance('否', true)).toBe('yes');
  });

  it('IO-COMES: other words are no answer', () => {
    expect(readAttendance('下午到')).toBeUndefined();
  });
});

describe('diets', () => {
  it('IO-DIET: from a column every word, from a remark only what is about food', () => {
    expect(readDiet('清真、海鲜过敏')).toEqual(['清真', '海鲜过敏']);
    expect(readDiet('无')).toEqual([]);
    expect(dietInRemark('下午到，海鲜过敏，领奖')).toEqual(['海鲜过敏']);
    expect(dietInRemark('Vegetarian, arrives late')).toEqual(['Vegetarian']);
    expect(dietInRemark('主持')).toEqual([]);
  });
});
