import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hallRows } from '../../../test/support/hall-rows.ts';
import { fieldOf } from '../../scene/seat-field.ts';
import { type SeatFace, sheetOf } from '../../scene/seat-sheet.ts';
import type { Carried } from './drop.ts';
import { planDrop } from './plan-drop.ts';

const field = fieldOf([{ id: 'hall', rows: hallRows([6, 6]) }], 'H');
/** One letter a seat: a-z a person, `.` empty, `#` closed, a capital = pinned. */
function seated(letters: string) {
  const words = new Map<string, SeatFace>();
  [...letters].forEach((letter, seat) => {
    const id = field.ids[seat] ?? '';
    if (letter === '#') words.set(id, { state: 'closed' });
    else if (letter !== '.') {
      const person = letter.toLowerCase();
      words.set(id, { person, name: person, state: letter === person ? 'taken' : 'pinned' });
    }
  });
  return { field, sheet: sheetOf(field, words) };
}
const hall = seated('abc.d#Efg...');
const on = (seat: number) => ({
  target: `hall/r${seat < 6 ? 1 : 2}/${(seat % 6) + 1}`,
  landing: 'on' as const,
  inside: true,
});
const from = (person: string, seat?: number): Carried => ({
  person,
  name: person,
  ...(seat === undefined ? {} : { from: field.ids[seat] ?? '' }),
});

describe('letting one person go', () => {
  it('names the seats as the field does', () => {
    expect([0, 5, 6, 11].map((seat) => on(seat).target)).toEqual(
      [0, 5, 6, 11].map((seat) => field.ids[seat]),
    );
  });

  it.each([
    ['on an empty seat moves', from('a', 0), on(3), { how: 'move', person: 'a', seat: 'hall/r1/4' }],
    ['on somebody swaps', from('a', 0), on(4), { how: 'swap', person: 'a', other: 'd', seat: 'hall/r1/5' }],
    [
      'from the list on somebody swaps',
      from('z'),
      on(0),
      { how: 'swap', person: 'z', other: 'a', seat: 'hall/r1/1' },
    ],
    ['on his own seat does nothing', from('a', 0), on(0), { how: 'nothing' }],
    [
      'on a closed seat is refused',
      from('a', 0),
      on(5),
      { how: 'refused', why: 'closed', seat: 'hall/r1/6' },
    ],
    [
      'on a pinned seat is refused',
      from('a', 0),
      on(6),
      { how: 'refused', why: 'pinned', seat: 'hall/r2/1' },
    ],
    ['pinned himself is refused', from('e', 6), on(3), { how: 'refused', why: 'pinned', seat: 'hall/r2/1' }],
    [
      'outside sends to the list',
      from('a', 0),
      { landing: 'on', inside: false },
      { how: 'out', people: ['a'] },
    ],
    ['from the list and back does nothing', from('z'), { landing: 'on', inside: false }, { how: 'nothing' }],
    ['on the floor does nothing', from('a', 0), { landing: 'on', inside: true }, { how: 'nothing' }],
  ] as const)('%s', (_, carried, place, drop) => {
    expect(planDrop(hall, [carried], place)).toEqual(drop);
  });

  it('between shifts the row to the nearest free seat', () => {
    expect(planDrop(hall, [from('z')], { ...on(1), landing: 'between' })).toEqual({
      how: 'insert',
      person: 'z',
      seat: 'hall/r1/2',
      row: ['hall/r1/2', 'hall/r1/3', 'hall/r1/4', 'hall/r1/5'],
      shifted: ['hall/r1/2', 'hall/r1/3', 'hall/r1/4'],
    });
    expect(planDrop(hall, [from('a', 0)], { ...on(2), landing: 'between' })).toMatchObject({
      shifted: ['hall/r1/3', 'hall/r1/4'],
    });
    const full = seated('abcdef......');
    expect(planDrop(full, [from('z')], { ...on(1), landing: 'between' })).toMatchObject({
      how: 'refused',
      why: 'row-full',
    });
    expect(planDrop(full, [from('a', 0)], { ...on(2), landing: 'between' })).toMatchObject({
      shifted: ['hall/r1/3', 'hall/r1/2', 'hall/r1/1'],
    });
  });
});

describe('letting several go', () => {
  it('they take the free seats from the target on by rank; closed, pinned and taken ones are passed over', () => {
    const ranked = [
      { ...from('f', 7), rank: 2 },
      { ...from('z'), rank: 1 },
      { ...from('y'), rank: 3 },
    ];
    expect(planDrop(hall, ranked, on(2))).toEqual({
      how: 'several',
      placements: [
        ['hall/r1/4', 'z'],
        ['hall/r2/2', 'f'],
        ['hall/r2/4', 'y'],
      ],
    });
  });

  it('seen from the stage a row fills from the reader’s left', () => {
    const turned = { ...hall, field: fieldOf([{ id: 'hall', rows: hallRows([6, 6]) }], 'S') };
    const two = [
      { ...from('x'), rank: 1 },
      { ...from('y'), rank: 2 },
    ];
    expect(planDrop(turned, two, on(11))).toMatchObject({
      placements: [
        ['hall/r2/6', 'x'],
        ['hall/r2/5', 'y'],
      ],
    });
  });

  it('is refused where seats are too few', () => {
    expect(planDrop(hall, [from('a', 0), from('b', 1)], on(11))).toMatchObject({ why: 'too-few-seats' });
  });

  it('loses nobody and seats nobody twice', () => {
    const letters = fc.tuple(
      ...Array.from({ length: 12 }, (_, seat) => fc.constantFrom('.', String.fromCharCode(97 + seat))),
    );
    fc.assert(
      fc.property(
        letters,
        fc.integer({ min: 0, max: 11 }),
        fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]),
        (row, target, lifted) => {
          const now = seated(row.join(''));
          const carried = lifted
            .filter((seat) => row[seat] !== '.')
            .map((seat) => from(row[seat] ?? '', seat));
          const drop = planDrop(now, carried, on(target));
          if (drop.how !== 'several') return;
          const after = new Map(
            now.sheet.flatMap((face, seat) =>
              face.person === undefined ? [] : [[field.ids[seat] ?? '', face.person] as const],
            ),
          );
          const moved = new Set(drop.placements.map(([, person]) => person));
          for (const [seat, person] of after) if (moved.has(person)) after.delete(seat);
          for (const [seat, person] of drop.placements) {
            expect(after.has(seat)).toBe(false);
            after.set(seat, person);
          }
          const people = [...after.values()].sort();
          expect(people).toEqual(row.filter((letter) => letter !== '.').sort());
        },
      ),
    );
  });
});
