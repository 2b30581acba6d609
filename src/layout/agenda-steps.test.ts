import { describe, expect, it } from 'vitest';
import { printBlock, printPeople, seatedPlan } from '../../test/support/print-people.ts';
import { standInType } from '../../test/support/stand-in-type.ts';
import { selectedSchemeOf } from '../model/plan.ts';
import { agendaDocument, stepsOf } from '../print/documents/agenda/agenda-document.ts';
import { makePrintSource } from '../print/make-print-source.ts';
import type { AgendaPerson } from './agenda-steps.ts';

const people = printPeople(8).map((one, index) => ({
  ...one,
  name: `甲${index + 1}`,
  roles: index > 4 ? (['reporter'] as const) : [],
  attendance: index === 7 ? ('absent' as const) : ('expected' as const),
}));
const plan = seatedPlan(
  people,
  [
    printBlock('table', 'hollow-square', 'executive-meeting', {
      parameters: { head: 3, left: 3, right: 3, foot: 3 },
    }),
  ],
  {
    agenda: [
      { id: 'a1', title: '审议预算', reporters: ['p6'], observers: ['p7', 'p2'] },
      { id: 'a2', title: '人事', reporters: ['p7'], observers: ['p7'] },
      { id: 'a3', title: '其他', reporters: ['p8'], observers: [] },
    ],
  },
);
const ids = (list: readonly AgendaPerson[] | undefined): readonly string[] =>
  (list ?? []).map(({ id }) => id);

describe('a walk through the agenda', () => {
  const steps = stepsOf({ plan, scheme: selectedSchemeOf(plan) });

  it('T7: says who comes in, stays, goes out and waits, with seats', () => {
    const [first, second, third] = steps;
    expect([ids(first?.enters), ids(first?.attending), ids(first?.waiting)]).toEqual([
      ['p6', 'p7'],
      ['p2'],
      [],
    ]);
    expect([ids(second?.enters), ids(second?.stays), ids(second?.leaves)]).toEqual([[], ['p7'], ['p6']]);
    expect([ids(third?.leaves), ids(third?.absent)]).toEqual([['p7'], ['p8']]);
    expect(first?.enters[0]).toMatchObject({ name: '甲6', role: 'reporter', seat: 'table/foot/2' });
    expect(first?.enters[0]?.number).not.toBe('');
  });

  it('T7: calls a reporter a reporter while he waits and when he has gone out', () => {
    const out = steps.flatMap(({ leaves, waiting }) => [...leaves, ...waiting]);
    expect(out.map(({ id, role }) => [id, role])).toEqual([
      ['p6', 'reporter'],
      ['p7', 'reporter'],
    ]);
  });

  it('T7: shows what does not go with the item it concerns', () => {
    const codes = steps.map(({ conflicts }) => conflicts.map(({ code }) => code));
    expect(codes).toEqual([[], ['agenda-conflict'], ['reporter-absent']]);
  });

  it('is printed one sheet an item, in both languages; without an agenda it is not offered', () => {
    for (const language of ['zh', 'en'] as const) {
      const source = makePrintSource(plan, { language, printedAt: '2026-03-05T09:00' });
      const papers = agendaDocument.papers({ source, options: {}, type: standInType });
      expect(papers).toHaveLength(3);
      const text = JSON.stringify(papers.map(({ items }) => items));
      expect(text).toContain('甲6');
      expect(text).not.toContain('agenda.');
      const one = agendaDocument.papers({ source, options: { items: ['a2'] }, type: standInType });
      expect(one.map(({ key }) => key)).toEqual(papers.slice(1, 2).map(({ key }) => key));
    }
    const without = makePrintSource({ ...plan, agenda: [] }, { language: 'zh', printedAt: '2026-03-05' });
    expect(agendaDocument.isOffered(without)).toBe(false);
  });
});
