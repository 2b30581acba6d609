import { describe, expect, it } from 'vitest';
import { planJson } from '../support/draw-case.ts';
import { readLines } from '../support/read-lines.ts';

type Vector = readonly [string, unknown, Readonly<Record<string, string>>];

const withRole = (name: string, role: string, rank = 99) => ({ name, rank, roles: [role] });
const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
const interpreter = (name: string) => withRole(name, 'interpreter');

/** Leaders 1-5, units U1-U8 and the reporter R of an executive meeting. */
const cabinet = [...numbered('', 5), ...numbered('U', 8).map((name, index) => ({ name, rank: 6 + index }))];
const square = {
  people: [...cabinet, withRole('R', 'reporter')],
  arrangement: 'hollow-square',
  parameters: { head: 5, left: 4, right: 4, foot: 5 },
};

const talks = (guest: number, host: number, policies: object = {}) => ({
  people: { guest, host },
  arrangement: 'long-table',
  policies,
});

const banquet = (banquetPolicy: string, people: unknown, seats: number) => ({
  people,
  arrangement: 'round-table',
  parameters: { seats },
  policies: { banquet: banquetPolicy },
});

const recipients = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: `r${index + 1}`,
    rank: 10 + index,
    grade: index + 1,
    roles: ['recipient'],
  }));

const ofUnit = (unit: string, count: number) =>
  numbered(unit, count).map((name, index) => ({ name, unit, rank: index + 1 }));

describe('vectors: tables', () => {
  const vectors: readonly Vector[] = [
    [
      'T1: hollow square, sides in turn, the reporter opposite the chair',
      square,
      { head: '5 3 1 2 4', left: 'U1 U3 U5 U7', right: 'U2 U4 U6 U8', foot: '□ □ R □ □' },
    ],
    [
      'T2: one side after the other',
      { ...square, policies: { sideFill: 'left-then-right' } },
      { head: '5 3 1 2 4', left: 'U1 U2 U3 U4', right: 'U5 U6 U7 U8', foot: '□ □ R □ □' },
    ],
    [
      'T3: the chair at the short end',
      {
        people: 9,
        arrangement: 'long-table',
        policies: { chairAt: 'short-end' },
      },
      { head: '1', left: '2 4 6 8', right: '3 5 7 9' },
    ],
    [
      'T4: the chair in the middle of the far side, the reporter opposite',
      {
        people: [...numbered('', 7), withRole('R', 'reporter')],
        arrangement: 'long-table',
        parameters: { head: 7, foot: 7 },
      },
      { head: '7 5 3 1 2 4 6', foot: '□ □ □ R □ □ □' },
    ],
    [
      'T5: a U open towards the screen',
      { people: 9, arrangement: 'u-shape', parameters: { head: 3, left: 3, right: 3 } },
      { head: '3 1 2', left: '4 6 8', right: '5 7 9' },
    ],
    ['M1: domestic 5 v 5', talks(5, 5), { head: 'G5 G3 G1 G2 G4', foot: 'H4 H2 H1 H3 H5' }],
    [
      'M2: foreign 5 v 5, interpreters behind',
      {
        ...talks(0, 0, { high: 'right', interpreters: 'behind' }),
        people: {
          guest: [...numbered('G', 5), interpreter('TG')],
          host: [...numbered('H', 5), interpreter('TH')],
        },
      },
      { head: 'G4 G2 G1 G3 G5', 'behind-head': 'TG', foot: 'H5 H3 H1 H2 H4', 'behind-foot': 'TH' },
    ],
    ['M3: domestic 4 v 4, principals opposed', talks(4, 4), { head: 'G3 G1 G2 G4', foot: 'H2 H1 H3 H4' }],
    [
      'M4: domestic 4 v 4, each by its own hand',
      talks(4, 4, { facingAlign: 'strict-own-hand' }),
      { head: 'G3 G1 G2 G4', foot: 'H4 H2 H1 H3' },
    ],
    [
      'M5: domestic 5 v 5, one direction',
      talks(5, 5, { facingAlign: 'same-direction' }),
      { head: 'G5 G3 G1 G2 G4', foot: 'H5 H3 H1 H2 H4' },
    ],
    [
      'M6: interpreters face to face beside their principals',
      {
        ...talks(0, 0, { high: 'right' }),
        people: {
          guest: [...numbered('G', 3), interpreter('TG')],
          host: [...numbered('H', 3), interpreter('TH')],
        },
      },
      { head: 'G2 G1 TG G3', foot: 'H3 H1 TH H2' },
    ],
    [
      'M7: lengthwise, guests on the right looking in from the door',
      talks(3, 3, { tableOrientation: 'lengthwise' }),
      { left: 'G3 G1 G2', right: 'H2 H1 H3' },
    ],
  ];
  it.each(vectors)('%s', (_, json, lines) => expect(readLines(json)).toMatchObject(lines));
});

describe('vectors: receptions, signings, photos, awards', () => {
  const vectors: readonly Vector[] = [
    [
      'RC1: four and four',
      { people: { guest: 4, host: 4 }, arrangement: 'reception-u' },
      { sofas: 'G4 G3 G2 G1 H1 H2 H3 H4' },
    ],
    [
      'RC1: in a semicircle as in a U',
      { people: { guest: 4, host: 4 }, arrangement: 'reception-semicircle' },
      { sofas: 'G4 G3 G2 G1 H1 H2 H3 H4' },
    ],
    [
      'RC2: superiors at the left hand of the host, three and three',
      {
        people: { guest: numbered('S', 3), host: 3 },
        arrangement: 'reception-u',
        policies: { reception: 'superior-at-host-left' },
      },
      { sofas: 'H3 H2 H1 S1 S2 S3' },
    ],
    [
      'RC3: interpreters behind the two principals',
      {
        people: { guest: ['G1', interpreter('TG')], host: ['H1', interpreter('TH')] },
        arrangement: 'reception-u',
      },
      { behind: 'TG TH' },
    ],
    [
      'S1: two signers',
      { people: { guest: 1, host: 1 }, arrangement: 'signing-table' },
      { signers: 'G1 H1' },
    ],
    [
      'S2: assistants outside',
      {
        people: {
          guest: ['G', withRole('Ga', 'assistant')],
          host: ['H', withRole('Ha', 'assistant')],
        },
        arrangement: 'signing-table',
      },
      { signers: 'Ga G H Ha' },
    ],
    [
      'S3: an entourage of three and three',
      {
        people: { guest: ['G', 'G1', 'G2', 'G3'], host: ['H', 'H1', 'H2', 'H3'] },
        arrangement: 'signing-table',
      },
      { 'entourage-1': 'G3 G2 G1 H1 H2 H3' },
    ],
    [
      'C1: rows of five and six',
      { people: 11, arrangement: 'photo-risers' },
      { r1: '5 3 1 2 4', r2: '10 8 6 7 9 11' },
    ],
    [
      'C2: one host, two guests',
      {
        people: { guest: 2, host: 1 },
        arrangement: 'photo-risers',
        policies: { photo: 'host-guest-interleaved' },
      },
      { r1: 'G1 H1 G2' },
    ],
    [
      'C3: three hosts, two guests',
      {
        people: { guest: 2, host: 3 },
        arrangement: 'photo-risers',
        policies: { photo: 'host-guest-interleaved' },
      },
      { r1: 'H2 G1 H1 G2 H3' },
    ],
    [
      'C4: a shared centre, two and two',
      { people: { guest: 2, host: 2 }, arrangement: 'photo-risers', policies: { photo: 'shared-centre' } },
      { r1: 'G2 G1 H1 H2' },
    ],
    [
      'Z1: five leaders, five graded recipients',
      { people: [...numbered('', 5), ...recipients(5)], arrangement: 'award-row' },
      { leaders: '5 3 1 2 4', recipients: 'r5 r3 r1 r2 r4' },
    ],
    [
      'Z2: a podium of three',
      {
        people: numbered('', 3).map((name, index) => ({ name, grade: index + 1, roles: ['recipient'] })),
        arrangement: 'award-row',
        parameters: { podium: true, recipients: 3 },
      },
      { recipients: '3 1 2' },
    ],
  ];
  it.each(vectors)('%s', (_, json, lines) => expect(readLines(json)).toMatchObject(lines));
});

describe('vectors: banquets', () => {
  const vectors: readonly Vector[] = [
    [
      'B2: eight seats, one host, clockwise',
      banquet('one-host-clockwise', { host: ['H'], guest: 7 }, 8),
      { t1: 'H G2 G3 G4 G5 G6 G7 G1' },
    ],
    ['B3: eight seats, one list, zigzag', banquet('one-host-zigzag', 8, 8), { t1: '1 3 5 7 8 6 4 2' }],
  ];
  it.each(vectors)('%s', (_, json, lines) => expect(readLines(json)).toMatchObject(lines));

  it('B1: ten seats, two hosts: the six that the rule names, clockwise from the first host', () => {
    const { t1 = '' } = readLines(banquet('two-hosts', { host: 4, guest: 6 }, 10));
    const named = t1.split(' ').map((name) => (/^(H[12]|G[1-4])$/.test(name) ? name : '·'));
    expect(named.join(' ')).toBe('H1 G2 · · G3 H2 G4 · · G1');
  });

  it('B8: the chief guest and the host change seats', () => {
    const { t1 = '' } = readLines(banquet('guest-takes-host-seat', { host: 4, guest: 6 }, 10));
    expect(t1.split(' ').filter((_, place) => place === 0 || place === 9)).toEqual(['G1', 'H1']);
  });

  // Where the tables stand, row by row from the far side, left to right as seen from the door.
  it.each([
    ['B4: two side by side', [2], [['1', '2']]],
    ['B5: one behind the other', [1, 1], [['1'], ['2']]],
    ['B6: three in a row', [3], [['2', '1', '3']]],
    ['B7: a triangle', [1, 2], [['1'], ['2', '3']]],
  ])('%s', (_, rows, drawn) => {
    const people = rows.reduce((sum, tables) => sum + tables, 0) * 10;
    const { planned } = planJson({ people, arrangement: 'banquet-room', parameters: { rows } });
    const labels = new Map(
      planned.blocks[0]?.rows.map((row, at) => [row.id, planned.numbered[0]?.rowLabels[at] ?? '']),
    );
    const shown = rows.map((tables, row) =>
      Array.from({ length: tables }, (_unused, column) =>
        labels.get(`banquet-room/t-${row + 1}-${column + 1}`),
      ),
    );
    expect(shown).toEqual(drawn);
  });
});

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
