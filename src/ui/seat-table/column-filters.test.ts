import { expect, it } from 'vitest';
import { passesFilters } from './column-filters.ts';

interface Line {
  readonly unit: string;
  readonly seated: boolean;
}

const columns = [
  { key: 'name' },
  { key: 'unit', onFilter: (value: unknown, line: Line) => line.unit === value },
  { key: 'seat', onFilter: (value: unknown, line: Line) => line.seated === value },
];
const line: Line = { unit: 'A', seated: true };

it.each([
  [{}, true],
  [{ unit: null, seat: [] }, true],
  [{ unit: ['A', 'B'] }, true],
  [{ unit: ['B'] }, false],
  [{ unit: ['A'], seat: [false] }, false],
])('with %j', (filters, stays) => {
  expect(passesFilters(line, columns, filters)).toBe(stays);
});
