import { describe, expect, it } from 'vitest';
import { overEdges, textsOf } from '../../../../test/support/print-bounds.ts';
import { banquetPlan, hallPlan } from '../../../../test/support/print-people.ts';
import { standInType } from '../../../../test/support/stand-in-type.ts';
import { callOf, runCommands } from '../../../commands/run-command.ts';
import type { Plan } from '../../../model/plan.ts';
import { makePrintSource } from '../../make-print-source.ts';
import { paginate } from '../../paginate.ts';
import { checklistDocument } from './checklist-document.ts';
import { checklistOf } from './checklist-items.ts';

const sourceOf = (plan: Plan, language: 'zh' | 'en') =>
  makePrintSource(plan, { language, printedAt: '2026-03-05T08:00' });
const found = (plan: Plan, language: 'zh' | 'en' = 'zh') =>
  new Map(
    checklistOf(sourceOf(plan, language)).flatMap(({ items }) =>
      items.map(({ what, count, note }) => [what, { count, note }]),
    ),
  );

function dressed(plan: Plan): Plan {
  const at = { xMm: 0, yMm: 0, widthMm: 1000, depthMm: 200 };
  const outcome = runCommands(plan, [
    callOf('add-fixtures', {
      fixtures: [
        { kind: 'flag', ...at },
        { kind: 'flag', ...at },
        { kind: 'banner', label: '热烈欢迎', ...at },
        { kind: 'water', ...at },
        { kind: 'papers', label: '甲', ...at },
        { kind: 'papers', label: '乙', ...at },
        { kind: 'column', ...at },
      ],
    }),
  ]);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value.plan;
}

describe('set-up checklist', () => {
  it('counts a chair and papers for everybody who sits, plates at tables, cards in the hall', () => {
    const table = found(banquetPlan(13));
    expect(table.get('座椅')?.count).toBe('13');
    expect(table.get('座签')?.count).toBe('13');
    expect(table.has('座位卡')).toBe(false);
    const hall = found(hallPlan(20));
    expect(Number(hall.get('座位卡')?.count ?? 0) + Number(hall.get('座签')?.count ?? 0)).toBe(20);
    expect(hall.has('座位卡')).toBe(true);
  });

  it('names what stands in the room, and nothing that does not', () => {
    expect(found(banquetPlan(5)).has('旗帜')).toBe(false);
    const room = found(dressed(banquetPlan(5)));
    expect(room.get('旗帜')?.count).toBe('2');
    expect(room.get('会标')?.note).toBe('热烈欢迎');
    expect(room.get('饮水处')?.count).toBe('1');
    expect(room.get('取材料处')).toEqual({ count: '2', note: '甲、乙' });
    const english = found(dressed(banquetPlan(5)), 'en');
    expect(english.get('Where papers are taken')?.note).toBe('甲, 乙');
  });

  it.each([1, 13, 506])('keeps within its sheets with %i people, in both languages', (count) => {
    for (const language of ['zh', 'en'] as const) {
      const source = makePrintSource(dressed(banquetPlan(count)), {
        language,
        printedAt: '2026-03-05T08:00',
      });
      const pages = paginate(checklistDocument, { source, options: {}, type: standInType });
      for (const page of pages) {
        expect(overEdges(page, standInType)).toEqual([]);
        expect(textsOf(page, standInType).length).toBeGreaterThan(5);
      }
    }
  });
});
