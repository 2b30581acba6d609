import { describe, expect, it } from 'vitest';
import { readSeatingPlanFile } from './read-seating-plan-file.ts';

const bytesOf = (rows: number): Uint8Array => {
  const row = (index: number) => ({
    row_number: `${index + 1}`,
    position: { x: 0, y: index * 40 },
    seats: [{ seat_guid: `s${index}`, seat_number: '1', position: { x: 0, y: 0 }, category: 'A' }],
  });
  return new TextEncoder().encode(
    JSON.stringify({
      name: '',
      categories: [{ name: 'A', color: '#000000' }],
      zones: [
        {
          name: '',
          position: { x: 0, y: 0 },
          rows: Array.from({ length: rows }, (_, at) => row(at)),
          areas: [],
        },
      ],
      size: { width: 1000, height: 1000 },
    }),
  );
};

describe('a pretix file', () => {
  it('with a zone larger than any hall is refused for its zone, not for its seats', () => {
    expect(readSeatingPlanFile(bytesOf(1001))).toMatchObject({
      ok: false,
      failure: { code: 'zone-too-large', with: { rows: 1000 } },
    });
    expect(readSeatingPlanFile(bytesOf(1000))).toMatchObject({ ok: true });
  });
});
