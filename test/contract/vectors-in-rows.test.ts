import { describe, expect, it } from 'vitest';
import { planJson } from '../support/draw-case.ts';
import { readLines } from '../support/read-lines.ts';
import { numbered, ofUnit, type Vector } from '../support/vector-cases.ts';

describe('vectors: halls and video', () => {
  const vectors: readonly Vector[] = [
    [
      'L1: seven from the centre outward',
      { people: 7, arrangement: 'theatre', parameters: { rows: [7] }, policies: { hallFill: 'centre-out' } },
      { r1: '6 4 2 1 3 5 7' },
    ],
    [
      'L2: twelve in rows of five',
      { people: 12, arrangement: 'theatre', parameters: { rows: [5, 5, 5] } },
      { r1: '1 2 3 4 5', r2: '6 7 8 9 10', r3: '11 12 □ □ □' },
    ],
    [
      'L3: columns of four, units of 6, 4 and 6',
      {
        people: [...ofUnit('A', 6), ...ofUnit('B', 4), ...ofUnit('C', 6)],
        arrangement: 'theatre',
        parameters: { rows: [5, 5, 5, 5] },
        policies: { hallFill: 'columns' },
        options: { units: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
      },
      { r1: 'A1 A5 B1 C1 C5', r2: 'A2 A6 B2 C2 C6', r3: 'A3 □ B3 C3 □', r4: 'A4 □ B4 C4 □' },
    ],
    [
      'VC1: twenty-five in the zone that the camera sees',
      {
        people: 25,
        arrangement: 'theatre',
        parameters: { rows: [10, 10, 10, 10] },
        rule: 'video',
        options: { visibleRows: [1, 3] },
      },
      {
        r1: '10 8 6 4 2 1 3 5 7 9',
        r2: '20 18 16 14 12 11 13 15 17 19',
        r4: '□ □ □ □ □ □ □ □ □ □',
      },
    ],
  ];
  it.each(vectors)('%s', (_, json, lines) => expect(readLines(json)).toMatchObject(lines));

  it('VC1: five in the middle of the third row, side by side', () => {
    const { r3 = '' } = readLines({
      people: 25,
      arrangement: 'theatre',
      parameters: { rows: [10, 10, 10, 10] },
      rule: 'video',
      options: { visibleRows: [1, 3] },
    });
    const taken = r3.split(' ').map((name) => name !== '□');
    expect(taken.filter(Boolean)).toHaveLength(5);
    expect([2, 3]).toContain(taken.indexOf(true));
    expect(taken.slice(taken.indexOf(true), taken.indexOf(true) + 5)).toEqual([true, true, true, true, true]);
  });

  it.each([
    ['N1: seventeen, even numbers on the left', 17, 'even-left', '16 14 12 10 8 6 4 2 1 3 5 7 9 11 13 15 17'],
    ['N2: ten, odd numbers on the left', 10, 'odd-left', '9 7 5 3 1 2 4 6 8 10'],
  ])('%s', (_, seats, seatNumbers, labels) => {
    const { planned } = planJson({
      people: 0,
      arrangement: 'theatre',
      parameters: { rows: [seats] },
      policies: { seatNumbers },
    });
    expect(planned.numbered[0]?.seatLabels[0]?.join(' ')).toBe(labels);
  });
});

describe('vectors: frames, axis, lectern, host', () => {
  it('R9: six with the first on the axis stand at -2 to +3', () => {
    const { planned } = planJson({
      people: 6,
      arrangement: 'rostrum',
      policies: { evenAnchor: 'first-on-axis' },
    });
    const pitch = 800;
    const places = planned.seated.placements.map(({ seat, person }) => {
      const at = planned.blocks[0]?.rows[0]?.seats.find(({ id }) => id === seat);
      return [person, (at?.xMm ?? Number.NaN) / pitch + 0];
    });
    expect(Object.fromEntries(places)).toEqual({ 5: -2, 3: -1, 1: 0, 2: 1, 4: 2, 6: 3 });
  });

  it('R13: an aisle through the front row is a violation, one behind is not', () => {
    const codes = (row: number): readonly string[] =>
      planJson({
        people: 12,
        arrangement: 'rostrum',
        parameters: { rows: [7, 5], aisles: [{ row, afterSeat: 3 }] },
      }).planned.issues.map(({ code }) => code);
    expect(codes(1)).toEqual(['front-row-split']);
    expect(codes(2)).toEqual([]);
  });

  it('H2: a host in the back row of a seating made by hand is a violation', () => {
    const people = numbered('', 9).map((name) => (name === '8' ? { name, roles: ['host'] } : name));
    const seating = numbered('', 9).map((person, index) => ({
      person,
      seat: index < 5 ? `rostrum/r1/${index + 1}` : `rostrum/r2/${index - 4}`,
    }));
    const { planned } = planJson({ people, arrangement: 'rostrum', parameters: { rows: [5, 4] }, seating });
    expect(planned.issues.map(({ code, rule, people: who }) => [code, rule, who])).toContainEqual([
      'host-in-back-row',
      'H2',
      ['8'],
    ]);
  });

  it.each([
    ['A', '5 3 1 2 4', -1],
    ['S', '4 2 1 3 5', -1],
  ])('H3: the lectern at the right front of the presidium stands left in A: frame %s', (frame, r1, side) => {
    const json = { people: 5, arrangement: 'rostrum', frame };
    expect(readLines(json)).toEqual({ r1 });
    const outline =
      planJson(json).planned.blocks[0]?.furniture.find(({ kind }) => kind === 'lectern')?.outline ?? [];
    const middle = outline.reduce((sum, { xMm }) => sum + xMm / outline.length, 0);
    expect(Math.sign(middle)).toBe(side);
  });
});

describe('vectors: instructions', () => {
  const pins = [{ person: '5', seat: 'rostrum/r1/4', reason: '办公室要求' }];

  it('PIN: a pinned person keeps his seat, everybody else is seated around him', () => {
    expect(readLines({ people: 7, arrangement: 'rostrum', pins })).toEqual({ r1: '7 4 2 5 1 3 6' });
    const { planned } = planJson({ people: 7, arrangement: 'rostrum', pins });
    expect(planned.seated.placements.find(({ person }) => person === '5')?.reason).toEqual({
      rule: 'PIN',
      says: 'pinned',
      with: { why: '办公室要求' },
    });
  });

  it('PIN: with more people than seats those left over are named by rank; absent people are not', () => {
    const people = [...numbered('', 6), { name: '0', rank: 1, roles: ['absent'] }];
    const { planned } = planJson({
      people,
      arrangement: 'rostrum',
      parameters: { rows: [3] },
      pins: [{ person: '6', seat: 'rostrum/r1/1', reason: '省里要求' }],
    });
    expect(planned.seated.unseated).toEqual(['3', '4', '5']);
    expect(planned.seated.absent).toEqual(['0']);
  });

  it('GIVEN: a seating made by hand is kept seat for seat', () => {
    const seating = [
      { person: '1', seat: 'rostrum/r1/1' },
      { person: '2', seat: 'rostrum/r1/3' },
    ];
    const { planned } = planJson({ people: 3, arrangement: 'rostrum', seating });
    expect(planned.seated.placements.map(({ person, seat, reason }) => [person, seat, reason.rule])).toEqual([
      ['1', 'rostrum/r1/1', 'GIVEN'],
      ['2', 'rostrum/r1/3', 'GIVEN'],
    ]);
    expect(planned.issues.map(({ code, people }) => [code, people])).toContainEqual(['not-seated', ['3']]);
  });
});

describe('vectors: frames', () => {
  it.each([
    ['R1: S is A reversed', { people: 9, arrangement: 'rostrum' }],
    [
      'R11: S is A reversed, row by row',
      { people: 12, arrangement: 'rostrum', parameters: { rows: [7, 5] } },
    ],
    ['C1: S is A reversed', { people: 11, arrangement: 'photo-risers' }],
    ['RC1: S is A reversed', { people: { guest: 4, host: 4 }, arrangement: 'reception-u' }],
    ['S3: S is A reversed', { people: { guest: 4, host: 4 }, arrangement: 'signing-table' }],
  ])('%s', (_, json) => {
    const turned = Object.entries(readLines({ ...json, frame: 'A' })).map(([row, line]) => [
      row,
      line.split(' ').reverse().join(' '),
    ]);
    expect(readLines({ ...json, frame: 'S' })).toEqual(Object.fromEntries(turned));
  });
});
