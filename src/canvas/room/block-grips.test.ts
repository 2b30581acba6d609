import { describe, expect, it } from 'vitest';
import { meetingOf } from '../../../test/support/plain-demand.ts';
import { ARRANGEMENTS, arrangementOf } from '../../layout/arrangements/registry.ts';
import { type LaidBlock, layOutBlocks } from '../../layout/lay-out-blocks.ts';
import { blockGrips } from './block-grips.ts';
import { ROOM_WORDS, sayGrip } from './room-words.ts';

function laid(arrangement: string, parameters: Readonly<Record<string, unknown>>, facingDeg = 0): LaidBlock {
  const rule = arrangementOf(arrangement)?.usualRule ?? 'hall';
  const common = { policies: {}, numbering: {}, options: {} };
  const block = { id: 'b', arrangement, parameters, place: { xMm: 0, yMm: 0 }, facingDeg, rule, ...common };
  const made = layOutBlocks({ people: [], blocks: [block], policies: {}, pins: [], closed: [], agenda: [] });
  if (!made.ok || made.value[0] === undefined) throw new Error(JSON.stringify(made));
  return made.value[0];
}

const grip = (block: LaidBlock, id: string) => {
  const found = blockGrips(block).find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('handles of blocks', () => {
  it.each([
    ['rostrum', { rows: [7, 6], seatPitchMm: 800 }, 'length', 800, { rows: [9, 8] }],
    ['rostrum', { rows: [7, 6], rowDepthMm: 1600 }, 'rows', 1700, { rows: [7, 6, 6] }],
    ['rostrum', { rows: [7, 6] }, 'rows', -99_999, { rows: [7] }],
    ['theatre', { rows: [20, 20] }, 'rows', 2700, { rows: [20, 20, 20, 20, 20] }],
    [
      'theatre',
      { rows: [20, 20], aisles: [{ afterSeat: 10, widthMm: 1100 }] },
      'length',
      -550 * 2,
      { rows: [16, 16], aisles: [{ afterSeat: 8, widthMm: 1100 }] },
    ],
    [
      'theatre',
      { rows: [20, 20], aisles: [{ afterSeat: 10, widthMm: 1100 }] },
      'aisle-0',
      220,
      { aisles: [{ afterSeat: 10, widthMm: 1550 }] },
    ],
    ['theatre', { rows: { rows: 4, first: 10, last: 16 } }, 'rows', 900, { rows: { rows: 5 } }],
    ['theatre', { rows: [20, 20] }, 'curve', 1000, { shape: 'curved' }],
    ['theatre', { rows: [20, 20] }, 'curve', 20, { shape: 'straight' }],
    ['classroom', { desks: [5, 5] }, 'rows', 1400, { desks: [5, 5, 5] }],
    ['long-table', { head: 1, left: 4, right: 4 }, 'rows', 700, { left: 6, right: 6, head: 1 }],
    ['u-shape', { head: 3, left: 2, right: 3 }, 'rows', 700, { left: 3, right: 4 }],
    ['round-table', { seats: 10 }, 'size', 200, { seats: 12 }],
    ['banquet-room', { tables: 5 }, 'rows', 2400, { tables: 7 }],
    ['reception-u', { base: 2, left: 3, right: 3 }, 'length', 99_999, { base: 60 }],
    ['award-row', { leaders: 5, recipients: 5 }, 'length', 800, {}],
  ])('%s %j: %s pulled by %d', (kind, parameters, id, mm, expected) => {
    const pulled = grip(laid(kind, parameters), id).pull(mm).parameters;
    expect(pulled).toMatchObject(expected);
  });

  it.each([
    ['long-table', { head: 1, left: 4, right: 4 }, 'rows', '每侧 4 座', '4 a side'],
    ['u-shape', { head: 3, left: 2, right: 3 }, 'length', '3 座', '3 seats'],
    ['banquet-room', { tables: 5 }, 'rows', '5 桌', '5 tables'],
    ['banquet-room', { rows: [2, 3] }, 'rows', '2 排', '2 rows'],
    ['classroom', { desks: [5, 5] }, 'length', '每排 5 桌', '5 desks in a row'],
    ['theatre', { rows: [20, 20] }, 'length', '每排 20 座', '20 in a row'],
  ])('%s %j: %s says what it counts', (kind, parameters, id, zh, en) => {
    const { kind: changes, says = changes, pull } = grip(laid(kind, parameters), id);
    expect(sayGrip(says, pull(0).value, ROOM_WORDS.zh)).toBe(zh);
    expect(sayGrip(says, pull(0).value, ROOM_WORDS.en)).toBe(en);
  });

  it('lie on the edge they move, in the frame of the block', () => {
    const block = laid('theatre', { rows: [10, 10], aisles: [{ afterSeat: 5, widthMm: 1000 }] });
    const right = grip(block, 'length').at.xMm;
    expect(right).toBeGreaterThan(5 * 550);
    expect(grip(block, 'aisle-0').at.xMm).toBeCloseTo(500);
    const turned = laid('theatre', { rows: [10, 10], aisles: [{ afterSeat: 5, widthMm: 1000 }] }, 90);
    expect(grip(turned, 'length').at.xMm).toBeCloseTo(right);
  });

  it.each(ARRANGEMENTS.map(({ kind }) => kind))('%s: no pull leads to what cannot be laid out', (kind) => {
    const arrangement = arrangementOf(kind);
    const parameters = arrangement?.fit(meetingOf(24), {}, laid(kind, {}).policies);
    const block = laid(kind, parameters as Readonly<Record<string, unknown>>);
    const grips = blockGrips(block);
    expect(grips.length).toBeGreaterThan(0);
    for (const one of grips) {
      expect(one.pull(0).parameters).toEqual(block.parameters);
      for (const mm of [-50_000, -900, 900, 5000]) {
        expect(() => laid(kind, one.pull(mm).parameters)).not.toThrow();
      }
    }
  });
});
