import { describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../test/support/sample-plan.ts';
import { type CommandCall, callOf, runCommand } from '../commands/run-command.ts';
import { type PlanChange, planChange } from '../model/compare/plan-change.ts';
import { diffPlans } from '../model/compare/plan-diff.ts';
import { summarise } from '../model/compare/summarise.ts';
import { makeInterfaceWords } from './app-i18n.ts';
import type { Language } from './say.ts';
import { sayChange, saySummary } from './say-change.ts';

const sayIn = (language: Language) => {
  const words = makeInterfaceWords(language);
  return (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
    words.t(key, { ...values });
};

function told(language: Language, ...calls: readonly CommandCall[]): readonly string[] {
  const before = rostrumPlan(6, 4);
  const after = calls.reduce((plan, call) => {
    const outcome = runCommand(plan, call);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
    return outcome.value.plan;
  }, before);
  const diff = diffPlans(before, after);
  const say = sayIn(language);
  const reprint = { plates: 2, cards: 5, maps: 0 };
  return [
    ...diff.changes.map((change) => sayChange(change, say)),
    saySummary(summarise(diff, { reprint }), say, language),
  ];
}

describe('differences in words', () => {
  it('lists have the commas of the language', () => {
    const roles = callOf('set-roles', { people: ['p1'], add: ['host', 'speaker'] });
    expect(told('en', roles).join()).not.toMatch(/[、…（）]/);
  });

  it('tell who moved, swapped, came, left, and what to print again', () => {
    const calls = [
      callOf('swap-people', { a: 'p1', b: 'p2' }),
      callOf('seat-person', { person: 'p3', seat: 'rostrum/r2/1' }),
      callOf('seat-person', { person: 'p5', seat: 'rostrum/r1/3' }),
      callOf('set-attendance', { people: ['p4'], attendance: 'absent' }),
      callOf('add-people', { people: [{ name: '钱七' }] }),
      callOf('set-policies', { policies: { high: 'right' } }),
      callOf('pin-person', { person: 'p5', reason: '书记指示' }),
      callOf('set-roles', { people: ['p1'], add: ['host', 'speaker'] }),
    ];
    expect(told('zh', ...calls)).toEqual([
      '新增 钱七',
      '甲1 身份：（无） → 主持、发言',
      '甲4：待确认 → 请假',
      '口径 以哪边为上：（无） → 右为上（涉外、商务）',
      '甲5 指定坐 1排3号（书记指示）',
      '甲1 与 甲2 互换（1排1号 ↔ 1排2号）',
      '甲5 就座 1排3号',
      '甲3：1排3号 → 2排1号',
      '甲4 离座（原 1排4号）',
      '3 人调整，1 人新增，1 人不参加，1 人入座，1 人信息修改，1 项口径改变，1 处指定座位改变，需重印座签 2 个、座位卡 5 张。',
    ]);
    expect(told('en', ...calls).slice(-2)).toEqual([
      '甲4 no longer seated (was Row 1, seat 4)',
      '3 people moved, 1 person added, 1 person dropped, 1 person seated, 1 person edited, 1 policy changed, 1 fixed seat changed, print again: 2 name plates, 5 seat cards.',
    ]);
  });

  it('say that nothing differs', () => {
    const plan = rostrumPlan(3, 3);
    expect(saySummary(summarise(diffPlans(plan, plan)), sayIn('zh'), 'zh')).toBe('两者一致，没有改动。');
  });

  it('keep their parts apart in English, and say a word that is not known as it is', () => {
    const say = sayIn('en');
    const change = (kind: PlanChange['kind'], parts: PlanChange['with']): string =>
      sayChange(planChange(kind, { with: parts }), say);
    const policy = { policy: 'high', from: 'left', to: 'right' };
    expect(change('policy-changed', policy)).toMatch(/^Policy /);
    expect(change('policy-changed', { ...policy, block: 'rostrum' })).toMatch(/^Rostrum, Policy /);
    expect(change('fixture-added', { fixture: 'emblem', label: '' })).toContain(say('fixture.emblem'));
    const roles = { name: '甲', field: 'roles', from: '', to: 'host unknown-role' };
    expect(change('person-edited', roles)).toMatch(/Host, unknown-role$/);
  });
});
