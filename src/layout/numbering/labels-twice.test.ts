import fc from 'fast-check';
import { expect, it } from 'vitest';
import { straightRow } from '../checks/subject-fixture.ts';
import { labelsTwice } from './labels-twice.ts';

const labels = fc.array(fc.constantFrom<string>('1', '2', '3', '4', '5', '6', '7'), { maxLength: 7 });
const count = fc.nat({ max: 7 }).map((length) => ['1', '2', '3', '4', '5', '6', '7'].slice(0, length));

it('N3: every row names its own seats that share a label, whatever the rows before it', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(labels, count), { maxLength: 6 }), (seatLabels) => {
      const rows = seatLabels.map((own, tier) => straightRow(own.length, { tier }));
      const rowLabels = rows.map((_, tier) => `${tier + 1}`);
      const found = labelsTwice(rows, rowLabels, seatLabels, false).flatMap((issue) => issue.seats);
      const expected = seatLabels.flatMap((own, row) =>
        own.flatMap((label, place) =>
          own.indexOf(label) === own.lastIndexOf(label) ? [] : [`hall/r${row + 1}/${place + 1}`],
        ),
      );
      expect([...found].sort()).toEqual(expected.sort());
    }),
  );
});

it('N3: rows of one label are read together, unless sections tell them apart', () => {
  const rows = [0, 1].map((tier) => straightRow(2, { tier }));
  const seatLabels = [
    ['1', '2'],
    ['2', '3'],
  ];
  const told = labelsTwice(rows, ['1', '1'], seatLabels, true).map(({ seats }) => seats);
  expect(told).toEqual([['hall/r1/2', 'hall/r2/1']]);
  const apart = rows.map((row, index) => ({ ...row, sections: [`区${index}`] }));
  expect(labelsTwice(apart, ['1', '1'], seatLabels, true)).toEqual([]);
  const [first, second] = apart;
  const third = { ...straightRow(2, { tier: 2 }), sections: ['区0'] };
  if (first === undefined || second === undefined) throw new Error('two rows were made');
  const mixed = labelsTwice([first, second, third], ['1', '1', '1'], [...seatLabels, ['1', '9']], true);
  expect(mixed.map(({ seats }) => seats)).toEqual([['hall/r1/1', 'hall/r3/1']]);
});
