import { describe, expect, it } from 'vitest';
import { hallRows } from '../../../test/support/hall-rows.ts';
import { type Changes, faults, requestFor, sitters, someone } from '../../../test/support/party-request.ts';
import { videoRule } from './video.ts';

const ranked = (count: number) =>
  Array.from({ length: count }, (_, index) => someone(String(index + 1), index + 1));

function seat(counts: readonly number[], people: number, changes: Changes = {}): string[] {
  const rows = hallRows(counts);
  const request = requestFor(rows, ranked(people), changes);
  const seating = videoRule.seat(request);
  expect(faults(request, seating)).toEqual([]);
  return rows.map((row) => sitters(row, seating, request).join(' '));
}

const zone = (first: number, last: number): Changes => ({ options: { visibleRows: [first, last] } });

describe('video', () => {
  it('VC1: twenty-five in rows of ten: two rows full, five centred in the third', () => {
    const lines = seat([10, 10, 10, 10], 25, zone(1, 3));
    expect(lines).toEqual([
      '10 8 6 4 2 1 3 5 7 9',
      '20 18 16 14 12 11 13 15 17 19',
      '· · · 24 22 21 23 25 · ·',
      '· · · · · · · · · ·',
    ]);
  });

  it('VC1: more people than the zone holds sit behind it, and in front of it only at last', () => {
    expect(seat([3, 3, 3], 8, zone(2, 2))).toEqual(['8 7 ·', '2 1 3', '5 4 6']);
  });

  it('VC1: the reason of a seat in the zone names row and place', () => {
    const request = requestFor(hallRows([3, 3]), ranked(4), zone(1, 1));
    const reasons = videoRule.seat(request).placements.map(({ reason }) => reason.rule);
    expect(reasons).toEqual(['VC1', 'VC1', 'VC1', 'L1']);
  });

  it('VC1: without a zone every row is visible; pins and reserved rows are kept', () => {
    const changes = { pins: { '2': 'hall/r2/2' }, options: { reservedRows: [1] } };
    expect(seat([3, 3, 3], 4, changes)).toEqual(['· · ·', '1 2 3', '· 4 ·']);
  });
});
