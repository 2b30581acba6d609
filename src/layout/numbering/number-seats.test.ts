import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICIES } from '../policies.ts';
import type { SeatRow } from '../seat.ts';
import { defaultScheme } from './default-scheme.ts';
import { numberSeats } from './number-seats.ts';
import { numberingSchema } from './numbering-scheme.ts';

const row = (count: number, over: Partial<SeatRow> = {}, missing: readonly number[] = []): SeatRow => {
  const tier = over.tier ?? 0;
  const id = over.id ?? `hall/r${tier + 1}`;
  const slots = Array.from({ length: count }, (_, slot) => slot).filter((slot) => !missing.includes(slot));
  const seats = slots.map((slot) => ({
    id: `${id}/${slot + 1}`,
    slot,
    xMm: slot * 550,
    yMm: tier * 900,
    facingDeg: 0,
    kind: 'chair' as const,
  }));
  return { id, part: 'row', tier, seats, axis: (seats.length - 1) / 2, aisles: [], ...over };
};
const label = (rows: readonly SeatRow[], scheme: unknown) => numberSeats(rows, numberingSchema.parse(scheme));
const line = (one: SeatRow, seats: unknown): string => label([one], { seats }).seatLabels[0]?.join(' ') ?? '';

describe('numberSeats', () => {
  it('N1: 17 seats, even numbers at the left', () => {
    expect(line(row(17), { order: 'even-left' })).toBe('16 14 12 10 8 6 4 2 1 3 5 7 9 11 13 15 17');
  });
  it('N2: 10 seats, odd numbers at the left', () => {
    expect(line(row(10), { order: 'odd-left' })).toBe('9 7 5 3 1 2 4 6 8 10');
  });
  it.each([
    [7, { order: 'odd-left' }, '7 5 3 1 2 4 6'],
    [8, { order: 'even-left' }, '8 6 4 2 1 3 5 7'],
    [7, { order: 'centre-out' }, '6 4 2 1 3 5 7'],
    [8, { order: 'centre-out', direction: 'from-right' }, '7 5 3 1 2 4 6 8'],
    [5, {}, '1 2 3 4 5'],
    [5, { direction: 'from-right' }, '5 4 3 2 1'],
    [5, { start: 101, step: 2 }, '101 103 105 107 109'],
    [6, { order: 'even-left', skip: ['4'] }, '8 6 2 1 3 5'],
    [6, { order: 'odd-left', start: 101 }, '105 103 101 102 104 106'],
    [3, { style: 'letters', prefix: '座' }, '座A 座B 座C'],
    [3, { style: 'chinese', suffix: '号' }, '一号 二号 三号'],
  ])('N2: %i seats by %j read %s', (count, seats, read) => {
    expect(line(row(count), seats)).toBe(read);
  });

  it('N2: the policy of the house gives the order where the scheme has none', () => {
    const house = { ...DEFAULT_POLICIES, seatNumbers: 'odd-left' } as const;
    expect(numberSeats([row(4)], numberingSchema.parse({}), house).seatLabels[0]).toEqual([
      '3',
      '1',
      '2',
      '4',
    ]);
  });

  it('N2: odd and even part at the axis, wherever the aisles are', () => {
    expect(line(row(7, { aisles: [2] }), { order: 'even-left' })).toBe('6 4 2 1 3 5 7');
    expect(line(row(6, { axis: 1.5 }), { order: 'even-left' })).toBe('4 2 1 3 5 7');
    expect(line(row(6, { axis: 1.5 }), { order: 'centre-out' })).toBe('4 2 1 3 5 6');
  });

  it('N1: at an aisle the count goes on or begins again', () => {
    expect(line(row(6, { aisles: [2] }), {})).toBe('1 2 3 4 5 6');
    expect(line(row(6, { aisles: [2] }), { atAisles: 'restart' })).toBe('1 2 1 2 3 4');
    expect(line(row(7, { aisles: [3] }), { atAisles: 'restart', order: 'even-left' })).toBe('2 1 3 4 2 1 3');
  });

  it('N1: missing seats are passed over or keep their number', () => {
    const holed = row(6, { axis: 2 - 0.25 }, [2]);
    expect(line(holed, {})).toBe('1 2 3 4 5');
    expect(line(holed, { missing: 'keep-their-number' })).toBe('1 2 4 5 6');
    expect(line(holed, { missing: 'keep-their-number', order: 'even-left' })).toBe('6 4 1 3 5');
  });

  it('N1: a section has a prefix, or a count of its own', () => {
    const wings = row(6, { aisles: [2, 4], sections: ['左', '中', '右'] });
    const prefixed = label([wings], { sections: [{ name: '左', seats: { prefix: 'L' } }] });
    expect(prefixed.seatLabels[0]?.join(' ')).toBe('L1 L2 3 4 5 6');
    const apart = label([wings], { sections: [{ name: '中', seats: { start: 21, prefix: 'M' } }] });
    expect(apart.seatLabels[0]?.join(' ')).toBe('1 2 M21 M22 3 4');
  });

  it('N1: rows run from the front or back, in three styles, skipping; a balcony counts apart', () => {
    const rows = [0, 1, 2].map((tier) => row(2, { tier, ...(tier === 2 ? { sections: ['楼座'] } : {}) }));
    expect(label(rows, {}).rowLabels).toEqual(['1', '2', '3']);
    expect(
      label(rows, { rows: { direction: 'back-to-front', style: 'chinese', suffix: '排' } }).rowLabels,
    ).toEqual(['三排', '二排', '一排']);
    expect(label(rows, { rows: { style: 'letters', start: 8, skip: ['I'] } }).rowLabels).toEqual([
      'H',
      'J',
      'K',
    ]);
    const apart = { sections: [{ name: '楼座', rows: { prefix: '楼' } }] };
    expect(label(rows, apart).rowLabels).toEqual(['1', '2', '楼1']);
  });

  it('N1: round tables are numbered clockwise from the seat of honour, table by table', () => {
    const tables = [1, 2].map((table) => row(3, { id: `dinner/t${table}`, part: 'round', axis: 0 }));
    const made = label(tables, { seats: { order: 'odd-left' }, rows: { suffix: '桌' } });
    expect(made.rowLabels).toEqual(['1桌', '2桌']);
    expect(made.seatLabels).toEqual([
      ['1', '2', '3'],
      ['1', '2', '3'],
    ]);
    expect(made.issues).toEqual([]);
  });

  it('N1: around any other table one count runs through all sides', () => {
    const sides = [row(2, { id: 'table/head', part: 'head' }), row(3, { id: 'table/left', part: 'left' })];
    const made = numberSeats(sides, defaultScheme(sides));
    expect(made.seatLabels).toEqual([
      ['1', '2'],
      ['3', '4', '5'],
    ]);
    expect(made.rowLabels).toEqual(['', '']);
    expect(made.issues).toEqual([]);
    expect(defaultScheme([row(3)]).rows.style).toBe('arabic');
  });

  it('N3: a number twice in a row is found, also over two rows of one label', () => {
    const twice = label([row(3)], { overrides: { 'hall/r1/3': '1' } }).issues;
    expect(twice.map((found) => [found.code, found.seats])).toEqual([
      ['label-twice', ['hall/r1/1', 'hall/r1/3']],
    ]);
    const restarted = label([row(4, { aisles: [2] })], { seats: { atAisles: 'restart' } }).issues;
    expect(restarted.map((found) => found.code)).toEqual(['label-twice']);
    const named = row(4, { aisles: [2], sections: ['左', '右'] });
    expect(label([named], { seats: { atAisles: 'restart' } }).issues).toEqual([]);
    const rows = [row(2), row(2, { tier: 1 })];
    expect(label(rows, { rows: { style: 'none' } }).issues.map((found) => found.code)).toEqual([
      'label-twice',
    ]);
  });

  it('N4: a number left out by hand is told', () => {
    const gap = label([row(4)], { overrides: { 'hall/r1/2': 'VIP' } }).issues;
    expect(gap.map((found) => [found.code, found.with.labels])).toEqual([['label-gap', '2']]);
    expect(label([row(4)], { seats: { skip: ['2'] } }).issues).toEqual([]);
  });

  it('N4: refuses even steps for odd and even numbers, and unknown words', () => {
    expect(numberingSchema.safeParse({ seats: { order: 'odd-left', step: 2 } }).success).toBe(false);
    expect(numberingSchema.safeParse({ seats: { style: 'letters', start: 0 } }).success).toBe(false);
    expect(numberingSchema.safeParse({ seats: { colour: 1 } }).success).toBe(false);
  });

  it('N3: labels are unique and ids stay, for every scheme and 1 to 200 seats', () => {
    const seats = fc.record({
      order: fc.constantFrom('continuous', 'odd-left', 'even-left', 'centre-out'),
      style: fc.constantFrom('arabic', 'letters', 'chinese'),
      direction: fc.constantFrom('from-left', 'from-right'),
      start: fc.integer({ min: 1, max: 30 }),
      step: fc.constantFrom(1, 3, 5),
      skip: fc.subarray(['4', '13', '14', 'I', 'O', '四']),
      missing: fc.constantFrom('passed-over', 'keep-their-number'),
    });
    const count = fc.integer({ min: 1, max: 200 });
    const holes = fc.array(fc.integer({ min: 0, max: 199 }), { maxLength: 5 });
    fc.assert(
      fc.property(count, holes, fc.integer({ min: -2, max: 2 }), seats, (length, missing, off, options) => {
        const one = row(length, {}, missing);
        const shifted = { ...one, axis: one.axis + off / 2 };
        const made = label([shifted], { seats: options });
        const labels = made.seatLabels[0] ?? [];
        expect(labels.every((text) => typeof text === 'string' && text !== '')).toBe(true);
        expect(new Set(labels).size).toBe(one.seats.length);
        expect(made.issues).toEqual([]);
      }),
    );
  });

  it('N2: odd-left is the mirror of even-left in odd rows, and of itself with 1 and 2 changed in even ones', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (count) => {
        const oddLeft = line(row(count), { order: 'odd-left' }).split(' ');
        const evenLeft = line(row(count), { order: 'even-left' }).split(' ');
        expect([...evenLeft].reverse()).toEqual(oddLeft);
        expect([...oddLeft].map(Number).sort((a, b) => a - b)).toEqual(oddLeft.map((_, index) => index + 1));
      }),
    );
  });

  it('N2: a row has the labels that it has alone, whatever rows stand before it', () => {
    const shape = fc.record({
      count: fc.integer({ min: 5, max: 6 }),
      off: fc.constantFrom(0, 0, 1),
      aisles: fc.constantFrom([], [2], [3]),
      sections: fc.constantFrom(['东', '西'], ['西', '东']),
      missing: fc.constantFrom([], [1], [2]),
    });
    const scheme = fc.record({
      seats: fc.record({
        order: fc.constantFrom('continuous', 'odd-left', 'even-left', 'centre-out'),
        atAisles: fc.constantFrom('continue', 'restart'),
        missing: fc.constantFrom('passed-over', 'keep-their-number'),
      }),
      sections: fc.constantFrom([], [{ name: '东', seats: { prefix: 'E', start: 11 } }]),
      overrides: fc.constantFrom({}, { 'hall/r2/3': '加座' }),
    });
    fc.assert(
      fc.property(fc.array(shape, { minLength: 2, maxLength: 6 }), scheme, (shapes, options) => {
        const rows = shapes.map(({ count, off, missing, aisles, sections }, tier) => {
          const axis = (count - missing.length - 1) / 2 + off;
          const named = aisles.length === 0 ? {} : { sections };
          return row(count, { tier, axis, aisles, ...named }, missing);
        });
        const together = label(rows, options).seatLabels;
        expect(together).toEqual(rows.map((one) => label([one], options).seatLabels[0]));
      }),
      { numRuns: 300 },
    );
  });
});
