import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { pageOf } from '../../src/print/document.ts';
import { makePrintSource } from '../../src/print/make-print-source.ts';
import { paginate } from '../../src/print/paginate.ts';
import type { PrintSource } from '../../src/print/print-source.ts';
import { DOCUMENTS } from '../../src/print/registry.ts';
import { reprintCounts, reprintList } from '../../src/print/reprint-list.ts';
import { anyEdits, type EditDraw, withEdits } from '../support/any-edits.ts';
import { hallPlan } from '../support/print-people.ts';
import { standInType as type } from '../support/stand-in-type.ts';

const WANTED = DOCUMENTS.map((document) => ({ document, options: {} }));
const START = hallPlan(14);
const source = (plan: Plan, printedAt: string): PrintSource =>
  makePrintSource(plan, { language: 'zh', printedAt });

/** Each paper of a kind as it comes out, without its notes. */
function rendered(print: PrintSource, kind: string): ReadonlyMap<string, string> {
  const document = DOCUMENTS.find((one) => one.kind === kind);
  if (document?.isOffered(print) !== true) return new Map();
  const papers = document.papers({ source: print, options: {}, type });
  return new Map(
    papers.map(({ notes: _notes, ...paper }) => {
      const { widthMm, heightMm, items } = pageOf(paper);
      return [paper.key, JSON.stringify([widthMm, heightMm, items])];
    }),
  );
}

const seating = (draws: readonly EditDraw[]): readonly EditDraw[] =>
  draws.map((draw, index) => (index % 3 === 0 ? draw : { ...draw, what: draw.what - (draw.what % 2) }));

describe('laws of printing again', () => {
  it('law: the list is exactly the papers whose page differs, over random edits', () => {
    let changed = 0;
    let kept = 0;
    fc.assert(
      fc.property(anyEdits(5), anyEdits(4), (toBefore, toAfter) => {
        const before = withEdits(START, seating(toBefore));
        const after = withEdits(before, seating(toAfter));
        const [old, now] = [source(before, '2026-03-04T21:00'), source(after, '2026-03-05T07:30')];
        for (const reprint of reprintList(old, now, WANTED, type)) {
          const [was, is] = [rendered(old, reprint.kind), rendered(now, reprint.kind)];
          expect(reprint.print).toEqual([...is.keys()].filter((key) => was.get(key) !== is.get(key)));
          expect(reprint.added).toEqual([...is.keys()].filter((key) => !was.has(key)));
          expect(reprint.dropped).toEqual([...was.keys()].filter((key) => !is.has(key)));
          expect(reprint.kept + reprint.print.length).toBe(is.size);
          changed += reprint.print.length;
          kept += reprint.kept;
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
    expect(changed).toBeGreaterThan(100);
    expect(kept).toBeGreaterThan(100);
  }, 120_000);

  it('law: who printed the old pack and then the list has the new pack', () => {
    fc.assert(
      fc.property(anyEdits(6), (edits) => {
        const after = source(withEdits(START, seating(edits)), '2026-03-05T07:30');
        const before = source(START, '2026-03-05T07:30');
        for (const [index, reprint] of reprintList(before, after, WANTED, type).entries()) {
          const stack = new Map(rendered(before, reprint.kind));
          for (const key of reprint.dropped) stack.delete(key);
          const fresh = rendered(after, reprint.kind);
          for (const key of reprint.print) stack.set(key, fresh.get(key) ?? '');
          expect(new Map([...stack].sort())).toEqual(new Map([...fresh].sort()));
          const wanted = WANTED[index];
          if (wanted === undefined || reprint.print.length === 0) continue;
          const request = { source: after, options: {}, type };
          const pages = paginate(wanted.document, request, new Set(reprint.print));
          expect([...new Set(pages.flatMap(({ papers }) => papers))].sort()).toEqual(
            [...reprint.print].sort(),
          );
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 120_000);

  it('a submission and a new date print nothing again; without an old pack everything is printed', () => {
    const submitted: Plan = {
      ...START,
      revisions: [
        { number: 1, hash: 'a'.repeat(64), author: '李', time: '', state: 'approved', content: START },
      ],
    };
    const again = reprintList(source(START, '2026-03-04'), source(submitted, '2026-03-05'), WANTED, type);
    expect(reprintCounts(again)).toEqual({});
    const first = reprintList(undefined, source(START, '2026-03-04'), WANTED, type);
    expect(
      first.every(({ print, added, dropped }) => print.length === added.length && dropped.length === 0),
    ).toBe(true);
    expect(reprintCounts(first)).toMatchObject({ plates: 14, cards: 14 });
  });
});
