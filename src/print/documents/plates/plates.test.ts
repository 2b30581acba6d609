import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overEdges, textsOf } from '../../../../test/support/print-bounds.ts';
import {
  HARD_NAMES,
  hallPlan,
  printBlock,
  printPeople,
  seatedPlan,
} from '../../../../test/support/print-people.ts';
import { person } from '../../../../test/support/sample-plan.ts';
import { standInType } from '../../../../test/support/stand-in-type.ts';
import { loadPinyinTable } from '../../../layout/order/load-pinyin-table.ts';
import { emptyPlan, type Plan } from '../../../model/plan.ts';
import { checkBeforePrint } from '../../check/check-before-print.ts';
import { smallerNames } from '../../check/smaller-names.ts';
import { makePrintSource } from '../../make-print-source.ts';
import type { Page } from '../../page.ts';
import { paginate } from '../../paginate.ts';
import { placeBookOf } from '../../places/place-book.ts';
import { plateInk } from './draw-plate.ts';
import { latinName } from './latin-name.ts';
import { PLATE_FORMAT_NAMES } from './plate-formats.ts';
import { plateName } from './plate-texts.ts';
import { platesDocument } from './plates-document.ts';

const sourceOf = (plan: Plan) => makePrintSource(plan, { language: 'zh', printedAt: '2026-03-05T08:00' });
const request = (plan: Plan, options: object) => ({ source: sourceOf(plan), options, type: standInType });
const plates = (plan: Plan, options: object = {}): readonly Page[] =>
  paginate(platesDocument, request(plan, options));
const planOf = (names: readonly string[]): Plan => ({
  ...emptyPlan('m', '会'),
  people: names.map((name, index) =>
    person(`p${index + 1}`, name, { title: '主任', custom: { English: `Guest No ${index + 1}` } }),
  ),
});
const squeezed = (text: string): string => text.replaceAll(/\s/gu, '');

/** Names of all kinds: 2 to 12 characters, with a dot, Latin. */
const anyName = fc.oneof(
  fc.stringMatching(/^[一-龥]{2,12}$/),
  fc.stringMatching(/^[一-龥]{2,5}·[一-龥]{2,6}$/),
  fc.stringMatching(/^[A-Z][a-z]{2,9} [A-Z][a-z]{2,12}$/),
  fc.constantFrom(...HARD_NAMES),
);
const anyOptions = fc.record({
  format: fc.constantFrom(...PLATE_FORMAT_NAMES, 'own'),
  widthMm: fc.integer({ min: 30, max: 400 }),
  heightMm: fc.integer({ min: 15, max: 290 }),
  sheet: fc.constantFrom('A4', 'A3', 'exact'),
  sides: fc.constantFrom('both', 'one'),
  second: fc.constantFrom('none', 'title'),
  secondPlace: fc.constantFrom('above', 'below'),
  latin: fc.constantFrom('none', 'column'),
  latinColumn: fc.constant('English'),
  paper: fc.constantFrom('white', 'red', 'pink'),
  printGround: fc.boolean(),
});

describe('name plates', () => {
  it.each([1, 13, 506])('are one for each of %i people, in the order of seats, no page blank', (count) => {
    const pages = plates(hallPlan(count));
    expect(pages).toHaveLength(count);
    expect(new Set(pages.flatMap((page) => page.papers)).size).toBe(count);
    for (const page of pages) {
      expect([page.widthMm, page.heightMm]).toEqual([297, 210]);
      expect(textsOf(page, standInType)).toHaveLength(2);
    }
  });

  it('have two equal sides, the upper one turned about the fold', () => {
    const [page] = plates(planOf(['欧阳建国']), { second: 'title' });
    const texts = page === undefined ? [] : textsOf(page, standInType);
    const sides = [180, 0].map((turn) => texts.filter(({ turnDeg }) => turnDeg === turn));
    expect(sides.map((side) => side.map(({ text }) => text))).toEqual([
      ['主任', '欧阳建国'],
      ['主任', '欧阳建国'],
    ]);
    sides[0]?.forEach(({ box }, index) => {
      const lower = sides[1]?.[index]?.box;
      // The upper side is the lower one turned by half a turn about the middle of the fold.
      expect([297 - box.right, 210 - box.bottom, 297 - box.left, 210 - box.top]).toEqual(
        [lower?.left, lower?.top, lower?.right, lower?.bottom].map((value) => expect.closeTo(value ?? 0)),
      );
      expect(box.bottom).toBeLessThan(105);
    });
  });

  it('stay on their paper with one size of type but for very long names, whatever the format and lines', () => {
    fc.assert(
      fc.property(fc.array(anyName, { minLength: 1, maxLength: 9 }), anyOptions, (names, options) => {
        const asked = request(planOf(names), options);
        const papers = platesDocument.papers(asked);
        const pages = platesDocument.pages(papers, asked);
        expect(pages.flatMap((page) => overEdges(page, standInType))).toEqual([]);
        expect(pages.flatMap((page) => page.papers).sort()).toEqual(papers.map(({ key }) => key).sort());
        const written = papers.map((paper, index) => {
          const texts = textsOf(paper, standInType);
          const sides = options.sides === 'one' || options.format === 'strips-10' ? 1 : 2;
          const said = texts.map(({ text }) => squeezed(text)).join('');
          const name = squeezed(plateName(names[index] ?? '', true));
          expect(said.split(name)).toHaveLength(sides + 1);
          for (const { box } of texts) {
            expect(box.left).toBeGreaterThanOrEqual(0);
            expect(box.right).toBeLessThanOrEqual(paper.widthMm + 1e-6);
          }
          return texts.filter(({ face }) => face === 'song-heavy');
        });
        const set = written.flat();
        const most = Math.max(...set.map(({ sizeMm, stretch }) => sizeMm * Math.max(1, stretch)));
        // Names that run down a strip cannot be squeezed in width: a very long one is smaller, none wider than its strip.
        if (options.format === 'strip-55') expect(most).toBeLessThan(55);
        else {
          const alone = set.filter(({ sizeMm }) => sizeMm < most - 1e-6);
          expect(alone.filter(({ stretch }) => Math.abs(stretch - 0.6) > 1e-3)).toEqual([]);
          for (const { stretch } of set) expect(stretch).toBeGreaterThan(0.598);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of very long names are smaller alone, and the check before printing names them', () => {
    const usual = ['张三', '欧阳建国', '李小明'];
    const long = '阿不都热合曼·买买提依明·吐尔逊江';
    const nameSizes = (names: readonly string[], options: object = {}): readonly number[] =>
      plates(planOf(names), { format: '200x100', ...options }).map(
        (page) => textsOf(page, standInType)[0]?.sizeMm ?? 0,
      );
    const [size = 0] = nameSizes(usual);
    const [first, second, third, alone = 0] = nameSizes([...usual, long]);
    expect([first, second, third]).toEqual([size, size, size]);
    expect(alone).toBeLessThan(size * 0.7);
    // A strip has the same exception.
    const [down, , , below = 0] = nameSizes([...usual, long], { format: 'strip-55' });
    expect(down).toBe(nameSizes(usual, { format: 'strip-55' })[0]);
    expect(below).toBeLessThan(down ?? 0);
    for (const format of ['200x100', 'strip-55']) {
      const plan = planOf([...usual, long, 'Li Wei']);
      const papers = platesDocument.papers(request(plan, { format }));
      expect(smallerNames(papers, plan.people)).toEqual(['p4']);
      const told = checkBeforePrint(sourceOf(plan), { smaller: ['p4'] });
      expect(told.find(({ code }) => code === 'name-smaller')?.with.names).toBe(long);
    }
  });

  it('of a strip have a long unit on two lines beside the name, one of each name', () => {
    const plan = planOf(['张三', '李四']);
    const people = plan.people.map((one) => ({
      ...one,
      title: '住房和城乡建设局（人民防空办公室）党组书记、局长',
    }));
    const [page] = plates({ ...plan, people }, { format: 'strips-10', second: 'title' });
    const texts = page === undefined ? [] : textsOf(page, standInType);
    expect(texts.filter(({ face }) => face === 'hei')).toHaveLength(4);
    expect(texts.filter(({ face }) => face === 'song-heavy')).toHaveLength(2);
    for (const { stretch } of texts) expect(stretch).toBeGreaterThan(0.598);
  });

  it('space two characters, keep one kind of dot and never tear a name', () => {
    expect(plateName('张三', true)).toBe('张\u3000三');
    expect(plateName('张 三', false)).toBe('张三');
    expect(plateName('王𬱖', true)).toBe('王\u3000𬱖');
    expect(plateName('欧阳锋', true)).toBe('欧阳锋');
    expect(plateName('阿卜杜拉 • 买买提', true)).toBe('阿卜杜拉·买买提');
    expect(plateName(' John  Smith ', true)).toBe('John Smith');
  });

  it('take only those asked for, and not those whose plate is there', () => {
    const plan = planOf(['张三', '李四', '王五', '王五']);
    const keys = (options: object): readonly string[] =>
      platesDocument.papers(request(plan, options)).map(({ key }) => key);
    expect(keys({ people: 'selected', selected: ['p2', 'p9'] })).toEqual(['plates/p2']);
    expect(keys({ people: 'seated' })).toEqual([]);
    expect(keys({ onlyNotInStock: true, stock: ['张 三', '王五'] })).toEqual(['plates/p2', 'plates/p4']);
    const away = { ...plan, people: plan.people.map((one) => ({ ...one, attendance: 'absent' as const })) };
    expect(plates(away)).toEqual([]);
  });

  it('are ordered by seat, rank or list', () => {
    const plan = seatedPlan(printPeople(13), [
      printBlock('rostrum', 'rostrum', 'rostrum', { parameters: { rows: [7, 6] } }),
    ]);
    const keys = (order: string): readonly string[] =>
      platesDocument.papers(request(plan, { order })).map(({ key }) => key);
    expect(keys('list')).toEqual(plan.people.map(({ id }) => `plates/${id}`));
    expect(keys('rank')).toEqual(keys('list'));
    expect(keys('seat')).toEqual(
      placeBookOf(sourceOf(plan)).places.flatMap((place) =>
        place.person === undefined ? [] : [`plates/${place.person.id}`],
      ),
    );
    expect(keys('seat')).not.toEqual(keys('rank'));
  });

  it('write names in Latin letters, surname first', async () => {
    const table = await loadPinyinTable();
    expect(
      ['欧阳建国', '司寇明', '宗政明', '张三', '单明', '李小鸥', '吕布', '买买提·艾力', 'John'].map((one) =>
        latinName(one, table),
      ),
    ).toEqual([
      'Ouyang Jianguo',
      'Sikou Ming',
      'Zongzheng Ming',
      'Zhang San',
      'Shan Ming',
      "Li Xiao'ou",
      'Lü Bu',
      'Maimaiti Aili',
      undefined,
    ]);
  });

  it('have ink that can be read on their paper', () => {
    const light = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
        const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
        return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    for (const paper of ['white', 'red', 'pink'] as const) {
      for (const printGround of [true, false]) {
        const [page] = plates(planOf(['张三']), { paper, printGround, sheet: 'exact' });
        const first = page?.items[0];
        const ground =
          first?.kind === 'polygon'
            ? (first.fill ?? '#ffffff')
            : { white: '#ffffff', red: '#c8161d', pink: '#f8d3da' }[paper];
        const [a, b] = [light(ground), light(plateInk({ paper, printGround }))];
        expect((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)).toBeGreaterThan(printGround ? 4.5 : 3);
      }
    }
  });
});
