import { describe, expect, it } from 'vitest';
import { hallRows } from '../../../test/support/hall-rows.ts';
import type { Zone } from './zone.ts';
import { zoneCost } from './zone-cost.ts';

const rows = hallRows([6, 6, 6], [3]);
/** Seats as `row.place`, both from 1. */
const zone = (unit: string, places: string, category?: string): Zone => ({
  unit,
  seats: places.split(' ').map((place) => `hall/r${place.replace('.', '/')}`),
  ...(category === undefined ? {} : { category }),
});
const terms = (...zones: readonly Zone[]) => zoneCost(zones, rows).terms;

describe('zoneCost', () => {
  it('L4: a block of two rows in one section costs nothing but its distance and one row', () => {
    const { frontCentre, ...others } = terms(zone('A', '1.1 1.2 1.3 2.1 2.2 2.3'));
    expect(frontCentre).toBeGreaterThan(0);
    const clean = { apart: 0, tornByAisle: 0, rowsSpanned: 0, alone: 0, nobodyBeside: 0, categoryApart: 0 };
    expect(others).toEqual({ ...clean, compactness: 0 });
  });

  it('L4: compactness is less for a block than for a line', () => {
    const line = terms(zone('A', '1.1 1.2 1.3 1.4 1.5 1.6')).compactness;
    expect(line).toBeGreaterThan(terms(zone('A', '1.4 1.5 1.6 2.4 2.5 2.6')).compactness + 1);
  });

  it('L4: apart counts those outside the largest connected part, alone those without any neighbour', () => {
    expect(terms(zone('A', '1.1 1.2 3.1'))).toMatchObject({ apart: 1, alone: 1, nobodyBeside: 1 });
    expect(terms(zone('A', '1.1 1.2 2.1'))).toMatchObject({ apart: 0, alone: 0, nobodyBeside: 1 });
  });

  it('L4: an aisle does not set apart but tears', () => {
    expect(terms(zone('A', '1.2 1.3 1.4'))).toMatchObject({ apart: 0, tornByAisle: 1, alone: 1 });
    expect(terms(zone('A', '1.1 1.2 1.3'))).toMatchObject({ apart: 0, tornByAisle: 0, alone: 0 });
  });

  it('L4: rows beyond the fewest possible are counted', () => {
    expect(terms(zone('A', '1.1 1.2')).rowsSpanned).toBe(0);
    expect(terms(zone('A', '1.1 2.1')).rowsSpanned).toBe(1);
  });

  it('L4: a single person is not alone', () => {
    expect(terms(zone('A', '3.6'))).toMatchObject({ alone: 0, nobodyBeside: 0, apart: 0 });
  });

  it('L4: the first unit pays more for each row than the last', () => {
    const senior = terms(zone('A', '1.3'), zone('B', '3.3')).frontCentre;
    expect(senior).toBeLessThan(terms(zone('A', '3.3'), zone('B', '1.3')).frontCentre);
  });

  it('L4: a category is counted as one ground', () => {
    expect(terms(zone('A', '1.1', 'x'), zone('B', '1.2', 'x')).categoryApart).toBe(0);
    expect(terms(zone('A', '1.1', 'x'), zone('B', '3.6', 'x')).categoryApart).toBe(1);
  });

  it('L4: the total is the weighted sum, whatever the order of seats', () => {
    const zero = { compactness: 0, apart: 0, tornByAisle: 0, rowsSpanned: 0, alone: 0, nobodyBeside: 0 };
    const weights = { ...zero, frontCentre: 0, categoryApart: 0, apart: 7 };
    expect(zoneCost([zone('A', '1.1 1.2 3.1')], rows, weights).total).toBe(7);
    expect(zoneCost([zone('A', '3.1 1.2 1.1')], rows)).toEqual(zoneCost([zone('A', '1.1 1.2 3.1')], rows));
    expect(zoneCost([], []).total).toBe(0);
  });
});
