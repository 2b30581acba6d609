import { expect, it } from 'vitest';
import { seatingFrom } from '../../model/seating-chunks.ts';
import { putOn } from './put-on.ts';

const seating = seatingFrom([['hall/r1/1', 'li']]);

it('takes an empty seat', () => {
  expect(putOn(seating, 'wang', 'hall/r1/2')).toEqual({
    name: 'seat-person',
    args: { person: 'wang', seat: 'hall/r1/2' },
  });
});

it('changes places on a taken one', () => {
  expect(putOn(seating, 'wang', 'hall/r1/1')).toEqual({ name: 'swap-people', args: { a: 'li', b: 'wang' } });
});
