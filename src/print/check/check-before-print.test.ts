import { describe, expect, it } from 'vitest';
import { hallPlan, printBlock, printPeople, seatedPlan } from '../../../test/support/print-people.ts';
import { person } from '../../../test/support/sample-plan.ts';
import type { Plan } from '../../model/plan.ts';
import { seatingFrom } from '../../model/seating-chunks.ts';
import { makePrintSource } from '../make-print-source.ts';
import { checkBeforePrint, type PapersReport, sayFinding } from './check-before-print.ts';
import { nearNames } from './near-names.ts';

const check = (plan: Plan, papers: PapersReport = {}) =>
  checkBeforePrint(makePrintSource(plan, { language: 'zh', printedAt: '2026-03-05T08:00' }), papers);
const told = (plan: Plan, papers: PapersReport = {}) =>
  check(plan, papers).map(({ code, people }) => `${code} ${people.join(' ')}`.trim());

describe('the check before printing', () => {
  it('K1: a seated list of different names is only a draft', () => {
    expect(told(hallPlan(13))).toEqual(['draft']);
  });

  it('K1: names whom nobody has seated, and who is away and sits all the same', () => {
    const plan = seatedPlan(printPeople(6), [
      printBlock('hall', 'theatre', 'hall', { parameters: { rows: [4] } }),
    ]);
    expect(told(plan)).toEqual(['person-unseated p5', 'person-unseated p6', 'draft']);
    const away = plan.people.map((one) =>
      one.id === 'p2' ? { ...one, attendance: 'absent' as const } : one,
    );
    expect(told({ ...plan, people: away })).toContain('absent-seated p2');
  });

  it('K1: says in one line that nobody has been seated yet', () => {
    const plan = { ...seatedPlan([], []), people: printPeople(3) };
    expect(told(plan)).toEqual(['nobody-seated p1 p2 p3', 'draft']);
  });

  it('K1: finds who sits twice and whose seat is gone', () => {
    const plan = hallPlan(3);
    const seating = seatingFrom([
      ['hall/r1/1', 'p1'],
      ['hall/r1/2', 'p1'],
      ['hall/r99/1', 'p2'],
      ['hall/r1/3', 'p3'],
    ]);
    const torn = { ...plan, schemes: plan.schemes.map((scheme) => ({ ...scheme, seating })) };
    expect(told(torn).slice(0, 3)).toEqual(['seated-twice p1', 'seat-lost p2', 'person-unseated p2']);
  });

  it('K6: tells people of one name apart by their units, or says that nothing does', () => {
    const people = (units: readonly (string | undefined)[]) =>
      units.map((unit, index) => person(`p${index + 1}`, '张伟', unit === undefined ? {} : { unit }));
    const hall = [printBlock('hall', 'theatre', 'hall', { parameters: { rows: [4] } })];
    expect(told(seatedPlan(people(['u1', 'u2']), hall))).toContain('same-name p1 p2');
    expect(told(seatedPlan(people(['u1', 'u1']), hall))).toContain('listed-twice p1 p2');
    expect(told(seatedPlan(people(['u1', undefined]), hall))).toContain('same-name-unclear p1 p2');
  });

  it.each([
    [['张己', '张巳'], ['look-alike']],
    [['李晨阳', '李辰阳'], ['look-alike']],
    [['王建国', '王建民'], ['one-character']],
    [['王建国', '李建国'], []],
    [['王伟', '王刚'], []],
    [['Li Wei', 'li wei'], ['same']],
    [['张 三', '张三'], ['same']],
    [['买买提·江', '买买提江'], ['same']],
  ])('K6: %j are near: %j', (names, hows) => {
    expect(nearNames(names).map(({ how }) => how)).toEqual(hows);
  });

  it('K1: names the person whose character no font has, and the font that lends one', () => {
    const findings = check(hallPlan(13), {
      missing: ['𬱖'],
      lent: new Map([['䶮', 'BabelStone Han']]),
    });
    expect(findings.map(({ code, people }) => [code, ...people])).toEqual([
      ['character-missing', 'p1'],
      ['fallback-font', 'p5'],
      ['draft'],
    ]);
    const [first] = findings;
    if (first === undefined) throw new Error('no finding');
    expect(sayFinding(first, 'zh')).toBe('王𬱖：没有字体能印出“𬱖”');
    expect(sayFinding(first, 'en')).toBe('王𬱖: no font can print "𬱖"');
  });

  it('K1: finds whose name has a character with a variation selector, or one written in parts', () => {
    const names = ['葛\u{e0101}一', 'Jose\u0301'];
    const people = names.map((name, index) => person(`p${index + 1}`, name));
    const hall = [printBlock('hall', 'theatre', 'hall', { parameters: { rows: [4] } })];
    const fonts = { missing: ['葛\u{e0101}'], lent: new Map([['é', '楷']]) };
    expect(told(seatedPlan(people, hall), fonts)).toEqual([
      'character-missing p1',
      'fallback-font p2',
      'draft',
    ]);
  });

  it('K1: speaks of a meeting that has no name', () => {
    const plan = { ...hallPlan(3), meeting: { name: '', kind: 'plenary' as const } };
    const [finding] = check(plan, { missing: ['𠀀'] });
    expect(finding === undefined ? '' : sayFinding(finding, 'zh')).toBe('会议：没有字体能印出“𠀀”');
  });

  it('N3: finds seats that no card can tell apart', () => {
    const plan = hallPlan(22);
    const blocks = plan.schemes[0]?.blocks ?? [];
    const twice = {
      ...plan,
      schemes: plan.schemes.map((scheme) => ({
        ...scheme,
        blocks: blocks.map((block) => ({ ...block, numbering: { overrides: { 'hall/r1/3': '2' } } })),
      })),
    };
    const [finding] = check(twice);
    expect([finding?.code, finding?.seats, finding?.with.place]).toEqual([
      'place-twice',
      ['hall/r1/2', 'hall/r1/3'],
      '1排2座',
    ]);
  });
});
