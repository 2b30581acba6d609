import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overEdges, textsOf } from '../../../../test/support/print-bounds.ts';
import {
  banquetPlan,
  HARD_NAMES,
  hallPlan,
  printBlock,
  printPeople,
  seatedPlan,
} from '../../../../test/support/print-people.ts';
import { standInType } from '../../../../test/support/stand-in-type.ts';
import type { Plan } from '../../../model/plan.ts';
import { pageOf } from '../../document.ts';
import { makePrintSource } from '../../make-print-source.ts';
import type { Page } from '../../page.ts';
import { paginate } from '../../paginate.ts';
import { placeBookOf } from '../../places/place-book.ts';
import { cardsDocument } from './cards-document.ts';

const sourceOf = (plan: Plan, language: 'zh' | 'en' = 'zh') =>
  makePrintSource(plan, { language, printedAt: '2026-03-05T08:00' });
const cards = (plan: Plan, options: object = {}, language: 'zh' | 'en' = 'zh'): readonly Page[] =>
  paginate(cardsDocument, { source: sourceOf(plan, language), options, type: standInType });

/** Cut the whole stack of sheets at once and lay the small piles on one another, the first place on top. */
function cutAndPile(pages: readonly Page[]): readonly string[] {
  const places = Math.max(...pages.map(({ papers }) => papers.length));
  return Array.from({ length: places }, (_, place) =>
    pages.flatMap(({ papers }) => papers[place] ?? []),
  ).flat();
}

describe('seat cards', () => {
  it.each([1, 13, 506])(
    'L8: after cutting, the pile of %i cards is in hand-out order, front row first',
    (count) => {
      const plan = hallPlan(count);
      const wanted = placeBookOf(sourceOf(plan)).places.flatMap(({ person }) =>
        person === undefined ? [] : [`cards/${person.id}`],
      );
      for (const perSheet of ['2', '4', '8', '10', 'own']) {
        const pages = cards(plan, { perSheet, showMap: false, showCode: false });
        expect(cutAndPile(pages)).toEqual(wanted);
      }
      expect(wanted).toHaveLength(count);
    },
  );

  it('L8: law: for every count and every size of card', () => {
    const whole = hallPlan(60);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('2', '4', '8', '10', 'own'),
        fc.integer({ min: 50, max: 198 }),
        fc.integer({ min: 40, max: 285 }),
        (count, perSheet, widthMm, heightMm) => {
          const request = {
            source: sourceOf(whole),
            options: { perSheet, widthMm, heightMm, showMap: false },
            type: standInType,
          };
          const all = cardsDocument.papers(request).slice(0, count);
          const pages = cardsDocument.pages(all, request);
          expect(cutAndPile(pages)).toEqual(all.map(({ key }) => key));
          expect(pages.flatMap((page) => overEdges(page, standInType))).toEqual([]);
          expect(pages.every(({ papers }) => papers.length > 0)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each(['2', '4', '8', '10'])(
    'K1: everybody has one card with name, row and seat on it, %s on a sheet',
    (perSheet) => {
      const plan = hallPlan(13);
      for (const language of ['zh', 'en'] as const) {
        const pages = cards(plan, { perSheet }, language);
        const texts = pages.flatMap((page) => textsOf(page, standInType).map(({ text }) => text));
        for (const name of HARD_NAMES) expect(texts.filter((text) => text === name)).toHaveLength(1);
        const source = sourceOf(plan, language);
        const papers = cardsDocument.papers({ source, options: { perSheet }, type: standInType });
        for (const { label, person } of placeBookOf(source).places) {
          if (person === undefined) continue;
          const card = papers.find(({ key }) => key === `cards/${person.id}`);
          const said = card === undefined ? [] : textsOf(pageOf(card), standInType).map(({ text }) => text);
          expect(said.join(' ')).toContain(person.name);
          expect(said).toEqual(expect.arrayContaining([label.row, label.seat]));
        }
        for (const page of pages) {
          expect(overEdges(page, standInType)).toEqual([]);
          expect([page.widthMm, page.heightMm]).toEqual([210, 297]);
        }
      }
    },
  );

  it('K1: no two texts of a card lie on one another', () => {
    const sizes = [
      ...['2', '4', '8', '10'].map((perSheet) => ({ perSheet })),
      { perSheet: 'own', widthMm: 90, heightMm: 54 },
      { perSheet: 'own', widthMm: 60, heightMm: 120 },
    ];
    for (const size of sizes) {
      const note = '请提前十五分钟凭卡入场，按号就座';
      const request = { source: sourceOf(hallPlan(13)), options: { ...size, note }, type: standInType };
      for (const paper of cardsDocument.papers(request)) {
        const boxes = textsOf({ items: [...paper.items, ...(paper.notes ?? [])] }, standInType);
        boxes.forEach((one, index) => {
          for (const other of boxes.slice(index + 1)) {
            const apart =
              one.box.right <= other.box.left + 0.01 ||
              other.box.right <= one.box.left + 0.01 ||
              one.box.bottom <= other.box.top + 0.3 ||
              other.box.bottom <= one.box.top + 0.3;
            if (!apart) expect.fail(`${JSON.stringify(size)}: ${one.text} on ${other.text}`);
          }
        });
      }
    }
  });

  it('K1: a ticket is for every seat that is not blocked, and names nobody', () => {
    const plan = hallPlan(13);
    const blocked = {
      ...plan,
      schemes: plan.schemes.map((scheme) => ({
        ...scheme,
        closed: [{ seat: 'hall/r1/22', why: 'blocked' as const }],
      })),
    };
    const pages = cards(blocked, { holder: 'ticket' });
    expect(pages.flatMap(({ papers }) => papers)).toHaveLength(21);
    const texts = pages.flatMap((page) => textsOf(page, standInType).map(({ text }) => text));
    expect(texts.filter((text) => HARD_NAMES.some((name) => text === name))).toEqual([]);
  });

  it('K1: the entrance is the nearest door, or the one told', () => {
    const texts = (options: object): readonly string[] =>
      cards(hallPlan(22), options).flatMap((page) => textsOf(page, standInType).map(({ text }) => text));
    expect(new Set(texts({}).filter((text) => text.includes('入场')))).toEqual(
      new Set(['请由西门入场', '请由东门入场']),
    );
    expect(texts({ entrance: '北一门' }).filter((text) => text === '请由北一门入场')).toHaveLength(22);
  });

  it('K1: all cards share one sketch of the room', () => {
    const request = { source: sourceOf(hallPlan(40)), options: {}, type: standInType };
    const rooms = cardsDocument
      .papers(request)
      .flatMap(({ items }) =>
        items.flatMap((item) =>
          item.kind === 'group' ? item.items.filter(({ kind }) => kind === 'group') : [],
        ),
      );
    expect(rooms).toHaveLength(40);
    expect(new Set(rooms).size).toBe(1);
  });

  it('B1: at a banquet the card names table and seat', () => {
    const texts = cards(banquetPlan(13)).flatMap((page) =>
      textsOf(page, standInType).map(({ text }) => text),
    );
    expect(texts.filter((text) => text === '桌')).toHaveLength(13);
  });

  it('B1: the small map says from where it is seen: nobody on the rostrum is told to face it', () => {
    const plan = seatedPlan(printPeople(9), [
      printBlock('rostrum', 'rostrum', 'rostrum'),
      printBlock('hall', 'theatre', 'hall', { place: { xMm: 0, yMm: 9000 } }),
    ]);
    const source = sourceOf(plan);
    const options = { holder: 'ticket' };
    const papers = cardsDocument.papers({ source, options, type: standInType });
    const frames = papers.map(({ seat = '', ...paper }) => [
      source.shape.blocks.find(({ rows }) => rows.some(({ seats }) => seats.some(({ id }) => id === seat)))
        ?.id,
      textsOf(paper, standInType).find(({ text }) => /台/.test(text) && text !== '主席台')?.text,
    ]);
    const expected = frames.map(([block]) => [block, block === 'rostrum' ? '从台下看' : '面向主席台']);
    expect(frames).toEqual(expected);
    expect(new Set(frames.map(([block]) => block)).size).toBe(2);
  });
});
