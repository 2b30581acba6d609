import { describe, expect, it } from 'vitest';
import { planJson } from '../support/draw-case.ts';
import { readLines } from '../support/read-lines.ts';
import {
  banquet,
  interpreter,
  numbered,
  recipients,
  square,
  talks,
  type Vector,
  withRole,
} from '../support/vector-cases.ts';

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
