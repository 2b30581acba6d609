import { describe, expect, it } from 'vitest';
import { UNMOVED } from '../geometry/point.ts';
import { DEFAULT_POLICIES } from '../policies.ts';
import { mirrorParameters } from './mirror-parameters.ts';
import { arrangementOf } from './registry.ts';

const CASES: readonly (readonly [kind: string, parameters: Readonly<Record<string, unknown>>])[] = [
  ['rostrum', { rows: [7, 6], aisles: [{ row: 2, afterSeat: 2, widthMm: 900 }], lectern: 'none' }],
  ['rostrum', { rows: [5], lectern: { xMm: -2000, yMm: 1500 } }],
  ['theatre', { rows: [12, 12, 12], aisles: [{ afterSeat: 3 }, { afterSeat: 8, widthMm: 2000 }] }],
  ['theatre', { rows: [9, 10], aisles: [{ afterSeat: 4 }], missing: ['r1/2', 'r2/10'] }],
  [
    'theatre',
    {
      sections: [
        { name: '左', seats: [3, 4], firstRow: 2 },
        { name: '中', seats: [8, 8, 8] },
        { name: '右', seats: [6, 5] },
      ],
      missing: ['r2/a1', 'r1/c2'],
    },
  ],
  ['classroom', { desks: [4, 4], seatsPerDesk: 2, aisles: [{ afterDesk: 1 }], missing: ['r2/3'] }],
  ['long-table', { head: 1, left: 4, right: 2, ring: { head: 0, left: 2, right: 0, foot: 0 } }],
  ['hollow-square', { head: 5, left: 2, right: 4, foot: 5 }],
  ['u-shape', { head: 3, left: 2, right: 4 }],
  ['reception-u', { base: 2, left: 2, right: 4 }],
  ['reception-semicircle', { seats: 7 }],
  ['round-table', { seats: 10 }],
  ['banquet-room', { rows: [1, 2, 3] }],
  ['signing-table', { signers: 2, assistants: true }],
  ['photo-risers', { rows: [5, 6] }],
  ['award-row', { leaders: 5, recipients: 3 }],
];

function lay(kind: string, parameters: unknown) {
  const arrangement = arrangementOf(kind);
  if (arrangement === undefined) throw new Error(kind);
  const parsed = arrangement.schema.parse(parameters);
  const context = { blockId: 'b', placing: UNMOVED, policies: DEFAULT_POLICIES };
  const shape = arrangement.layOut(parsed as never, context);
  return { parsed: parsed as Readonly<Record<string, unknown>>, shape };
}

type Shape = ReturnType<typeof lay>['shape'];
const whole = (value: number): number => Math.round(value) + 0;
const placesOf = (shape: Shape, side: 1 | -1): readonly string[] =>
  [
    ...shape.rows.flatMap((row) => row.seats.map((seat) => `${whole(side * seat.xMm)} ${whole(seat.yMm)}`)),
    ...shape.furniture.map(({ kind, outline }) => {
      const xs = outline.map(({ xMm }) => whole(side * xMm));
      const ys = outline.map(({ yMm }) => whole(yMm));
      return `${kind} ${Math.min(...xs)} ${Math.max(...xs)} ${Math.min(...ys)} ${Math.max(...ys)}`;
    }),
  ].sort();

describe('mirrorParameters', () => {
  it.each(CASES)('%s: the mirrored layout is the mirror image, seat by seat', (kind, parameters) => {
    const { parsed, shape } = lay(kind, parameters);
    const turned = mirrorParameters(kind, parsed);
    expect(placesOf(lay(kind, turned).shape, 1)).toEqual(placesOf(shape, -1));
    if (turned !== undefined) expect(mirrorParameters(kind, turned)).toEqual(parsed);
  });

  it('what cannot stand the other way round says so', () => {
    const { parsed } = lay('theatre', { rows: [4, 4], staggered: true });
    expect(mirrorParameters('theatre', parsed)).toBeUndefined();
    const chairs = lay('theatre', { rows: [6], wheelchairs: ['r1/2'] }).parsed;
    expect(mirrorParameters('theatre', chairs)).toBeUndefined();
  });
});
