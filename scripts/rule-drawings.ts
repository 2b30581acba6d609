/** A small drawing of docs/SEATING-RULES.md: `docs/drawings/${file}.svg`. */
export interface RuleDrawing {
  readonly file: string;
  /** The heading of the document below which it stands. */
  readonly section: string;
  readonly words: string;
  readonly json: unknown;
  readonly farWords?: string;
  readonly nearWords?: string;
  /** Number of the agenda item, from 0, that is drawn as well. */
  readonly item?: number;
  readonly below?: 'rank' | 'label' | 'nothing';
  readonly rowWords?: boolean;
}

const stage = { nearWords: '会场', below: 'nothing' } as const;
const door = { nearWords: '门', below: 'nothing' } as const;
const hall = { farWords: '主席台', below: 'nothing' } as const;
const numbers = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
const withRole = (name: string, role: string) => ({ name, rank: 90, roles: [role] });
const ofUnit = (unit: string, count: number) => numbers(unit, count).map((name) => ({ name, unit }));

/** One drawing a section and reading. */
export const RULE_DRAWINGS: readonly RuleDrawing[] = [
  {
    file: 'rostrum-odd',
    section: '1',
    words: 'R1: seven',
    json: { people: 7, arrangement: 'rostrum', parameters: { lectern: 'none' } },
    ...stage,
  },
  {
    file: 'rostrum-even-e1',
    section: '1',
    words: 'R2: eight, second at the left hand',
    json: { people: 8, arrangement: 'rostrum', parameters: { lectern: 'none' } },
    ...stage,
  },
  {
    file: 'rostrum-even-e2',
    section: '1',
    words: 'R7: eight, first in the left centre seat',
    json: {
      people: 8,
      arrangement: 'rostrum',
      parameters: { lectern: 'none' },
      policies: { evenRule: 'first-in-left-centre-seat' },
    },
    ...stage,
  },
  {
    file: 'rostrum-rows',
    section: '2',
    words: 'R11: seven and five',
    json: { people: 12, arrangement: 'rostrum', parameters: { rows: [7, 5], lectern: 'none' } },
    ...stage,
  },
  {
    file: 'host-and-lectern',
    section: '3',
    words: 'H1, H3: a host of rank 4 in the centre, the lectern at the presidium’s right front',
    json: {
      people: ['1', '2', '3', { name: '4', roles: ['host'] }, '5'],
      arrangement: 'rostrum',
      policies: { hostSeat: 'front-centre' },
    },
    ...stage,
  },
  {
    file: 'hollow-square',
    section: '4',
    words: 'T1, T7: the reporter R of an item opposite the chair',
    json: {
      people: [...numbers('', 5), ...numbers('U', 8), withRole('R', 'reporter'), withRole('L', 'observer')],
      arrangement: 'hollow-square',
      parameters: { head: 5, left: 4, right: 4, foot: 5 },
      agenda: [{ title: '1', reporters: ['R'], observers: ['L'] }],
    },
    ...door,
    nearWords: '投影屏',
    item: 0,
  },
  {
    file: 'talks-domestic',
    section: '5',
    words: 'M1: domestic, left-high',
    json: { people: { guest: 5, host: 5 }, arrangement: 'long-table' },
    ...door,
  },
  {
    file: 'talks-foreign',
    section: '5',
    words: 'M2: foreign guests, right-high, interpreters behind',
    json: {
      people: {
        guest: [...numbers('G', 5), withRole('译', 'interpreter')],
        host: [...numbers('H', 5), withRole('译', 'interpreter')],
      },
      arrangement: 'long-table',
      policies: { high: 'right', interpreters: 'behind' },
    },
    ...door,
  },
  {
    file: 'reception',
    section: '6',
    words: 'RC1, RC3: four and four, interpreters behind',
    json: {
      people: {
        guest: [...numbers('G', 4), withRole('译', 'interpreter')],
        host: [...numbers('H', 4), withRole('译', 'interpreter')],
      },
      arrangement: 'reception-u',
    },
    ...door,
  },
  {
    file: 'signing',
    section: '7',
    words: 'S1–S3: signers, assistants, entourage',
    json: {
      people: {
        guest: ['G', 'G1', 'G2', 'G3', withRole('Ga', 'assistant')],
        host: ['H', 'H1', 'H2', 'H3', withRole('Ha', 'assistant')],
      },
      arrangement: 'signing-table',
    },
    ...stage,
  },
  {
    file: 'photo-presidium',
    section: '8',
    words: 'C1: rows of five and six',
    json: { people: 11, arrangement: 'photo-risers' },
    ...stage,
    nearWords: '摄影',
  },
  {
    file: 'photo-with-guests',
    section: '8',
    words: 'C3: hosts and guests alternate, hosts at the ends',
    json: {
      people: { guest: 4, host: 5 },
      arrangement: 'photo-risers',
      parameters: { rows: [9] },
      policies: { photo: 'host-guest-interleaved' },
    },
    ...stage,
    nearWords: '摄影',
  },
  {
    file: 'banquet-table',
    section: '9',
    words: 'B1: ten seats, two hosts',
    json: { people: { host: 4, guest: 6 }, arrangement: 'round-table' },
    ...door,
  },
  {
    file: 'banquet-tables',
    section: '9',
    words: 'B7: the main table far and central, then nearer, then right of a person who faces the door',
    json: { people: 0, arrangement: 'banquet-room', parameters: { rows: [1, 2, 3], seatsPerTable: 8 } },
    ...door,
    rowWords: true,
  },
  {
    file: 'awards',
    section: '10',
    words: 'Z1: the higher award before the higher leader',
    json: {
      people: [
        ...numbers('', 5),
        ...numbers('r', 5).map((name, index) => ({ name, grade: index + 1, roles: ['recipient'] })),
      ],
      arrangement: 'award-row',
    },
    ...stage,
  },
  {
    file: 'hall-numbering',
    section: '11',
    words: 'N2: odd numbers on the left',
    json: {
      people: 0,
      arrangement: 'theatre',
      parameters: { rows: [10, 10] },
      policies: { seatNumbers: 'odd-left' },
    },
    ...hall,
    below: 'label',
    rowWords: true,
  },
  {
    file: 'hall-centre-out',
    section: '11',
    words: 'L1: from the centre outward, own left first',
    json: {
      people: 12,
      arrangement: 'theatre',
      parameters: { rows: [7, 7] },
      policies: { hallFill: 'centre-out' },
    },
    ...hall,
  },
  {
    file: 'hall-columns',
    section: '11',
    words: 'L3: each unit begins a column',
    json: {
      people: [...ofUnit('A', 6), ...ofUnit('B', 4), ...ofUnit('C', 6)],
      arrangement: 'theatre',
      parameters: { rows: [5, 5, 5, 5] },
      policies: { hallFill: 'columns' },
    },
    ...hall,
  },
  {
    file: 'hall-zones',
    section: '11',
    words: 'L4: zones that no aisle cuts',
    json: {
      people: [...ofUnit('A', 8), ...ofUnit('B', 6), ...ofUnit('C', 6), ...ofUnit('D', 4)],
      arrangement: 'theatre',
      parameters: { rows: [9, 9, 9], aisles: [{ afterSeat: 4 }] },
      rule: 'zones',
    },
    ...hall,
  },
  {
    file: 'video',
    section: '12',
    words: 'VC1: twenty-five people, rows of ten, the camera sees three rows',
    json: {
      people: 25,
      arrangement: 'theatre',
      parameters: { rows: [10, 10, 10] },
      rule: 'video',
      options: { visibleRows: [1, 3] },
    },
    ...hall,
    farWords: '摄像机',
  },
];
