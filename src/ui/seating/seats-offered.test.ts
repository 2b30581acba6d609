import { expect, it } from 'vitest';
import { seatsOffered } from './ArrangementGallery.tsx';

it.each([
  ['photo-risers', 33, 0, 33],
  ['theatre', 33, 0, 33],
  ['rostrum', 33, 0, 9],
  ['rostrum', 12, 0, 12],
  ['rostrum', 120, 7, 7],
  ['award-row', 33, 0, 9],
  ['theatre', 0, 0, 1],
])('%s for %i people, %i of them for the rostrum: %i seats', (kind, people, onRostrum, seats) => {
  expect(seatsOffered(kind, people, onRostrum)).toBe(seats);
});
