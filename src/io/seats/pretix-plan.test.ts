import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pretixSchema } from './pretix-schema.ts';
import { readPretixPlan } from './read-pretix-plan.ts';
import type { SeatingPlan } from './seating-plan.ts';
import { writePretixPlan } from './write-pretix-plan.ts';

const seat = (seat_guid: string, x: number, y: number) => ({
  seat_guid,
  seat_number: seat_guid,
  category: 'A',
  position: { x, y },
});
const plan = (zones: object[]) =>
  JSON.stringify({
    name: '大礼堂',
    categories: [{ name: 'A', color: '#f00' }],
    zones,
    size: { width: 100, height: 50 },
  });

function read(text: string, unitMm?: number): SeatingPlan {
  const result = readPretixPlan(text, unitMm);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

describe('pretix seating plans', () => {
  it('IO-PRETIX: positions nest and do not accumulate', () => {
    const text = plan([
      {
        name: '池座',
        position: { x: 10, y: 20 },
        rows: [
          { row_number: '1', position: { x: 1, y: 2 }, seats: [seat('a', 0, 0), seat('b', 5, 0)] },
          { row_number: '2', seats: [seat('c', 0.5, 7)] },
        ],
      },
      {
        position: { x: 0, y: 0 },
        rows: [{ row_number: '1', position: { x: 3, y: 3 }, seats: [seat('d', 1, 1)] }],
      },
    ]);
    const zones = read(text, 10).zones;
    const places = zones.flatMap((zone) =>
      zone.rows.flatMap((row) => row.seats.map((one) => [one.guid, one.xMm, one.yMm])),
    );
    expect(places).toEqual([
      ['a', 110, 220],
      ['b', 160, 220],
      ['c', 105, 270],
      ['d', 40, 40],
    ]);
    expect(read(text).widthMm).toBe(2_200);
  });

  it('IO-PRETIX: areas of all shapes, turned about their position, in the new form and the old', () => {
    const areas = [
      {
        shape: 'rectangle',
        position: { x: 1, y: 1 },
        rotation: 90,
        rectangle: { width: 4, height: 2 },
        color: '#ccc',
        text: { text: '舞台', position: { x: 2, y: 1 } },
      },
      {
        shape: 'polygon',
        position: { x: 0, y: 0 },
        polygon: {
          points: [
            { x: 0, y: 0 },
            { x: 1, y: 0 },
            { x: 0, y: 1 },
          ],
        },
      },
      { shape: 'circle', position: { x: 5, y: 5 }, circle: { radius: 2 } },
      { shape: 'text', position: { x: 0, y: 0 }, text: { text: '出口', position: { x: 3, y: 0 } } },
      { width: 3, height: 1, position: { x: 0, y: 0 }, text: '吧台' },
    ];
    const [rectangle, polygon, circle, words, old] =
      read(plan([{ position: { x: 10, y: 0 }, rows: [], areas }]), 10).zones[0]?.areas ?? [];
    expect(rectangle?.outline).toEqual([
      { xMm: 110, yMm: 10 },
      { xMm: 110, yMm: 50 },
      { xMm: 90, yMm: 50 },
      { xMm: 90, yMm: 10 },
    ]);
    expect(rectangle?.textAt).toEqual({ xMm: 100, yMm: 30 });
    expect(polygon?.outline).toHaveLength(3);
    expect(circle?.outline[0]).toEqual({ xMm: 150, yMm: 30 });
    expect([words?.shape, words?.text, words?.outline]).toEqual(['text', '出口', []]);
    expect([old?.shape, old?.text]).toEqual(['rectangle', '吧台']);
  });

  it.each([
    ['no JSON', '{', 'not-json'],
    ['another JSON', '{"name":"x"}', 'not-a-seating-plan'],
    [
      'a seat without a place',
      plan([
        {
          position: { x: 0, y: 0 },
          rows: [{ row_number: '1', seats: [{ seat_guid: 'a', seat_number: '1', category: 'A' }] }],
        },
      ]),
      'not-a-seating-plan',
    ],
    [
      'a seat twice',
      plan([
        { position: { x: 0, y: 0 }, rows: [{ row_number: '1', seats: [seat('a', 0, 0), seat('a', 1, 0)] }] },
      ]),
      'seat-twice',
    ],
  ])('IO-PRETIX: %s is refused', (_, text, code) => {
    const result = readPretixPlan(text);
    expect(result.ok ? 'ok' : result.failure.code).toBe(code);
  });

  it('IO-PRETIX law: what is written is read again, and fits the schema without unknown keys', () => {
    const millimetres = fc.integer({ min: 0, max: 60_000 });
    const seatOf = fc.record({
      number: fc.string({ maxLength: 4 }),
      category: fc.constantFrom('A', 'B'),
      xMm: millimetres,
      yMm: millimetres,
    });
    const zoneOf = fc.record({
      name: fc.string({ maxLength: 8 }),
      rows: fc.array(
        fc.record({
          number: fc.string({ maxLength: 3 }),
          seats: fc.array(seatOf, { minLength: 1, maxLength: 6 }),
        }),
        { maxLength: 4 },
      ),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 10 }), fc.array(zoneOf, { maxLength: 3 }), (name, zones) => {
        let next = 0;
        const hall: SeatingPlan = {
          name,
          widthMm: 22_000,
          heightMm: 11_000,
          categories: [
            { name: 'A', color: '#f00' },
            { name: 'B', color: '' },
          ],
          zones: zones.map((zone) => ({
            ...zone,
            rows: zone.rows.map((row) => ({
              ...row,
              seats: row.seats.map((one) => ({ ...one, guid: `s${++next}` })),
            })),
            areas: [
              {
                shape: 'polygon',
                outline: [
                  { xMm: 0, yMm: 0 },
                  { xMm: 500, yMm: 0 },
                  { xMm: 0, yMm: 700 },
                ],
                text: '台',
                textAt: { xMm: 10, yMm: 10 },
                color: '#eee',
                borderColor: '',
              },
            ],
          })),
        };
        const text = writePretixPlan(hall);
        expect(pretixSchema.safeParse(JSON.parse(text)).success).toBe(true);
        expect(read(text)).toEqual(hall);
      }),
    );
  });
});
