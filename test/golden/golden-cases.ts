import type { DrawnWith } from '../support/draw-case.ts';
import { sampleNames } from '../support/sample-names.ts';

/** A drawing that somebody has looked at: its file, the case and what stands around it. */
export interface GoldenCase {
  readonly file: string;
  readonly json: unknown;
  readonly how: DrawnWith;
}

const STAGE: DrawnWith = { nearWords: '会场' };
const HALL: DrawnWith = { farWords: '主席台', below: 'label', rowWords: (label) => label };
const DOOR: DrawnWith = { nearWords: '门' };
const SCREEN: DrawnWith = { nearWords: '投影屏' };

const parties = (guest: number, host: number) => ({
  guest: sampleNames(guest),
  host: sampleNames(host, guest),
});

const named = (names: readonly string[], role: string) =>
  names.map((name, index) => ({ name, rank: index + 1, roles: [role] }));

/** Interpreter and note-taker of each party after its members. */
const withServants = (guest: number, host: number) => ({
  guest: [
    ...sampleNames(guest),
    { name: '译员甲', roles: ['interpreter'] },
    { name: '记录甲', roles: ['note-taker'] },
  ],
  host: [
    ...sampleNames(host, guest),
    { name: '译员乙', roles: ['interpreter'] },
    { name: '记录乙', roles: ['note-taker'] },
  ],
});

/** One or two telling drawings of every arrangement. */
export const GOLDEN_CASES: readonly GoldenCase[] = [
  {
    file: 'rostrum-one-row',
    json: { people: sampleNames(9), arrangement: 'rostrum' },
    how: { ...STAGE, title: '主席台一排九人' },
  },
  {
    file: 'rostrum-three-rows',
    json: {
      people: sampleNames(31),
      arrangement: 'rostrum',
      parameters: {
        rows: [9, 10, 12],
        aisles: [
          { row: 2, afterSeat: 5 },
          { row: 3, afterSeat: 6 },
        ],
      },
    },
    how: { ...STAGE, title: '主席台三排，后排留通道', rowWords: (label) => `${label}排` },
  },
  {
    file: 'rostrum-from-stage',
    json: {
      people: sampleNames(8),
      arrangement: 'rostrum',
      frame: 'S',
      policies: { lectern: 'front-centre' },
    },
    how: { ...STAGE, title: '主席台八人，发言席居中' },
  },
  {
    file: 'theatre-straight',
    json: {
      people: sampleNames(212),
      arrangement: 'theatre',
      parameters: {
        rows: Array.from({ length: 10 }, () => 22),
        aisles: [{ afterSeat: 6 }, { afterSeat: 16 }],
      },
      numbering: { seats: { order: 'odd-left' } },
    },
    how: { ...HALL, title: '剧场式，单号在左' },
  },
  {
    file: 'theatre-curved',
    json: {
      people: sampleNames(96),
      arrangement: 'theatre',
      parameters: {
        sections: [
          { name: '左区', seats: { rows: 7, first: 3, last: 5 } },
          { name: '中区', seats: { rows: 7, first: 8, last: 8 } },
          { name: '右区', seats: { rows: 7, first: 3, last: 5 } },
        ],
        shape: 'curved',
        radiusMm: 14000,
      },
      policies: { hallFill: 'centre-out' },
    },
    how: { ...HALL, title: '弧形三区' },
  },
  {
    file: 'theatre-chevron',
    json: {
      people: sampleNames(100),
      arrangement: 'theatre',
      parameters: {
        rows: Array.from({ length: 6 }, () => 18),
        aisles: [{ afterSeat: 5 }, { afterSeat: 13 }],
        shape: 'chevron',
      },
    },
    how: { ...HALL, title: '折线形两翼' },
  },
  {
    file: 'theatre-staggered-balcony',
    json: {
      people: sampleNames(96),
      arrangement: 'theatre',
      parameters: {
        rows: { rows: 6, first: 12, last: 14 },
        aisles: [{ afterSeat: 7 }],
        staggered: true,
        wheelchairs: ['r1/1', 'r1/12'],
        missing: ['r6/7', 'r6/8'],
        balconies: [{ rows: [10, 12], aisles: [{ afterSeat: 6 }] }],
      },
    },
    how: { ...HALL, title: '错位排列，楼座与轮椅席' },
  },
  {
    file: 'classroom',
    json: {
      people: sampleNames(70),
      arrangement: 'classroom',
      parameters: { desks: [6, 6, 6, 6, 6, 6], seatsPerDesk: 2 },
    },
    how: { ...HALL, title: '课桌式，每桌两人' },
  },
  {
    file: 'long-table-talks',
    json: {
      people: withServants(7, 7),
      arrangement: 'long-table',
      policies: { interpreters: 'behind', high: 'right' },
    },
    how: { ...DOOR, title: '会谈，译员在后' },
  },
  {
    file: 'long-table-ring',
    json: {
      people: [...sampleNames(26), ...named(sampleNames(1, 30), 'reporter')],
      arrangement: 'long-table',
      parameters: { head: 9, foot: 9, left: 1, right: 1, ring: { head: 4, foot: 7 } },
    },
    how: { ...SCREEN, title: '长条桌，两端与后排' },
  },
  {
    file: 'long-table-lengthwise',
    json: {
      people: sampleNames(18),
      arrangement: 'long-table',
      policies: { chairAt: 'short-end', tableOrientation: 'lengthwise' },
      parameters: { head: 1, foot: 1, left: 5, right: 5, ring: { left: 3, right: 3 } },
    },
    how: { ...SCREEN, title: '长条桌，短边居首' },
  },
  {
    file: 'oval-table',
    json: { people: sampleNames(18), arrangement: 'oval-table' },
    how: { ...SCREEN, title: '椭圆桌十八人' },
  },
  {
    file: 'oval-table-lengthwise',
    json: {
      people: sampleNames(24),
      arrangement: 'oval-table',
      policies: { tableOrientation: 'lengthwise' },
      parameters: { ring: { left: 4, right: 4 } },
    },
    how: { ...SCREEN, title: '椭圆桌纵放，两侧后排' },
  },
  {
    file: 'hollow-square',
    json: {
      people: [...sampleNames(17), ...named(sampleNames(1, 17), 'reporter')],
      arrangement: 'hollow-square',
      parameters: { head: 5, left: 4, right: 4, foot: 5 },
    },
    how: { ...SCREEN, title: '回字形，汇报人正对主持人' },
  },
  {
    file: 'u-shape',
    json: {
      people: sampleNames(25),
      arrangement: 'u-shape',
      parameters: { head: 5, left: 6, right: 6, ring: { left: 4, right: 4 } },
    },
    how: { ...SCREEN, title: 'U形，开口朝屏幕' },
  },
  {
    file: 'round-table',
    json: { people: parties(6, 4), arrangement: 'round-table' },
    how: { ...DOOR, title: '圆桌十人，两位主人', rowWords: (label) => label },
  },
  {
    file: 'banquet-room',
    json: {
      people: parties(78, 22),
      arrangement: 'banquet-room',
      parameters: { mainTable: { seats: 14 }, rows: [1, 4, 5], stage: {} },
    },
    how: { ...DOOR, title: '宴会厅十桌', rowWords: (label) => label },
  },
  {
    file: 'reception-u',
    json: { people: withServants(5, 5), arrangement: 'reception-u' },
    how: { ...DOOR, title: '会见，U形' },
  },
  {
    file: 'reception-semicircle',
    json: { people: withServants(6, 6), arrangement: 'reception-semicircle' },
    how: { ...DOOR, title: '会见，半圆形' },
  },
  {
    file: 'signing-table',
    json: {
      people: {
        guest: [...sampleNames(7), { name: '助签甲', roles: ['assistant'] }],
        host: [...sampleNames(7, 7), { name: '助签乙', roles: ['assistant'] }],
      },
      arrangement: 'signing-table',
    },
    how: { ...STAGE, title: '签字，双方随行人员站立' },
  },
  {
    file: 'photo-risers',
    json: { people: sampleNames(38), arrangement: 'photo-risers' },
    how: { nearWords: '摄影', title: '合影三十八人' },
  },
  {
    file: 'photo-with-guests',
    json: {
      people: parties(7, 8),
      arrangement: 'photo-risers',
      policies: { photo: 'host-guest-interleaved' },
    },
    how: { nearWords: '摄影', title: '主客合影，主人居中、两端把边' },
  },
  {
    file: 'award-row',
    json: {
      people: [
        ...sampleNames(5),
        ...sampleNames(5, 5).map((name, index) => ({
          name,
          rank: index + 6,
          grade: index + 1,
          roles: ['recipient'],
        })),
      ],
      arrangement: 'award-row',
    },
    how: { ...STAGE, title: '颁奖，获奖者立于颁奖领导前' },
  },
  {
    file: 'award-podium',
    json: {
      people: sampleNames(3).map((name, index) => ({ name, grade: index + 1, roles: ['recipient'] })),
      arrangement: 'award-row',
      parameters: { podium: true, recipients: 3 },
    },
    how: { ...STAGE, title: '领奖台' },
  },
];
