import type { MeetingTemplate, TemplateBlock, TemplateFixture } from './meeting-template.ts';

const BANNER: TemplateFixture = { kind: 'banner', at: 'far', widthMm: 8000, depthMm: 200, awayMm: 2600 };
const FLAGS: TemplateFixture = { kind: 'flag', at: 'far', widthMm: 6000, depthMm: 300, awayMm: 1900 };
const SCREEN: TemplateFixture = {
  kind: 'screen',
  at: 'near',
  widthMm: 3000,
  depthMm: 200,
  awayMm: 2000,
  main: true,
};
const DOOR: TemplateFixture = {
  kind: 'door',
  at: 'near',
  widthMm: 1800,
  depthMm: 200,
  awayMm: 3000,
  main: true,
};

const rostrumOf = (...rows: readonly number[]): TemplateBlock => ({
  arrangement: 'rostrum',
  rule: 'rostrum',
  unlessListed: { rows },
  place: { xMm: 0, yMm: -5000 },
});
const hallOf = (rule: 'hall' | 'zones'): TemplateBlock => ({
  arrangement: 'theatre',
  rule,
});
const table = (arrangement: string, rule: string): TemplateBlock => ({ arrangement, rule });

/** The usual kinds of meeting, one line each, in the order in which offices name them. */
export const MEETING_TEMPLATES: readonly [MeetingTemplate, ...MeetingTemplate[]] = [
  {
    kind: 'executive',
    meetingKind: 'executive',
    papers: ['agenda', 'map', 'plates', 'desk', 'checklist', 'approval'],
    roles: ['host', 'reporter', 'observer'],
    usual: 16,
    blocks: [table('oval-table', 'executive-meeting')],
    fixtures: [SCREEN],
    hasHall: false,
    spokenOf: /常务会/,
  },
  {
    kind: 'standing-committee',
    meetingKind: 'internal',
    papers: ['map', 'plates', 'agenda', 'desk', 'checklist', 'approval'],
    roles: ['host', 'reporter', 'observer'],
    usual: 13,
    blocks: [table('long-table', 'executive-meeting')],
    fixtures: [],
    hasHall: false,
    spokenOf: /常委会|党组会|办公会/,
  },
  {
    kind: 'congress',
    meetingKind: 'plenary',
    papers: ['map', 'guide', 'plates', 'cards', 'lists', 'badges', 'checklist', 'approval'],
    roles: ['executive', 'host', 'speaker', 'observer'],
    usual: 480,
    blocks: [rostrumOf(11, 13, 15), hallOf('zones')],
    fixtures: [BANNER, FLAGS],
    hasHall: true,
    spokenOf: /代表大会|党代会|人代会|政协.*全体/,
  },
  {
    kind: 'economic',
    meetingKind: 'plenary',
    papers: ['map', 'guide', 'plates', 'cards', 'lists', 'checklist', 'approval'],
    roles: ['host', 'speaker', 'recipient'],
    usual: 480,
    blocks: [rostrumOf(9), hallOf('zones')],
    fixtures: [BANNER],
    hasHall: true,
    spokenOf: /经济工作|工作会议|动员|部署/,
  },
  {
    kind: 'plenary',
    meetingKind: 'plenary',
    papers: ['map', 'guide', 'plates', 'cards', 'lists', 'checklist', 'approval'],
    roles: ['host', 'speaker', 'observer'],
    usual: 190,
    blocks: [rostrumOf(9), hallOf('hall')],
    fixtures: [BANNER],
    hasHall: true,
    spokenOf: /全会|全体|扩大|大会/,
  },
  {
    kind: 'symposium',
    meetingKind: 'report',
    papers: ['map', 'plates', 'desk', 'lists', 'checklist'],
    roles: ['host', 'reporter', 'speaker'],
    usual: 24,
    blocks: [table('hollow-square', 'executive-meeting')],
    fixtures: [],
    hasHall: false,
    spokenOf: /座谈|汇报|研讨|调研/,
  },
  {
    kind: 'talks',
    meetingKind: 'talks',
    papers: ['map', 'plates', 'desk', 'checklist', 'approval'],
    roles: ['interpreter', 'note-taker'],
    usual: 16,
    blocks: [table('long-table', 'talks')],
    fixtures: [],
    hasHall: false,
    spokenOf: /会谈|磋商|谈判/,
  },
  {
    kind: 'reception',
    meetingKind: 'reception',
    papers: ['map', 'plates', 'welcome', 'checklist', 'approval'],
    roles: ['interpreter', 'note-taker'],
    usual: 12,
    blocks: [table('reception-u', 'reception')],
    fixtures: [],
    hasHall: false,
    spokenOf: /会见|拜会|接见/,
  },
  {
    kind: 'signing',
    meetingKind: 'signing',
    papers: ['map', 'plates', 'checklist', 'approval'],
    roles: ['assistant', 'interpreter'],
    usual: 14,
    blocks: [table('signing-table', 'signing')],
    fixtures: [FLAGS],
    hasHall: false,
    spokenOf: /签字|签约|签署/,
  },
  {
    kind: 'awards',
    meetingKind: 'awards',
    papers: ['awards', 'map', 'plates', 'cards', 'lists', 'checklist', 'approval'],
    roles: ['host', 'speaker', 'recipient'],
    usual: 116,
    blocks: [rostrumOf(7), hallOf('hall')],
    second: { name: '颁奖', blocks: [table('award-row', 'awards')] },
    fixtures: [BANNER],
    hasHall: true,
    spokenOf: /表彰|颁奖|授奖/,
  },
  {
    kind: 'video',
    meetingKind: 'video',
    papers: ['map', 'plates', 'desk', 'checklist'],
    roles: ['host', 'speaker'],
    usual: 40,
    blocks: [{ arrangement: 'classroom', rule: 'video', options: { visibleRows: [1, 3] } }],
    fixtures: [{ kind: 'screen', at: 'far', widthMm: 4000, depthMm: 200, awayMm: 3000, main: true }],
    hasHall: false,
    spokenOf: /视频|电视电话/,
  },
  {
    kind: 'photo',
    meetingKind: 'photo',
    papers: ['map', 'lists', 'approval'],
    roles: [],
    usual: 45,
    blocks: [table('photo-risers', 'photo')],
    fixtures: [{ kind: 'camera', at: 'near', widthMm: 500, depthMm: 500, awayMm: 5000, main: true }],
    hasHall: false,
    spokenOf: /合影|留影/,
  },
  {
    kind: 'banquet',
    meetingKind: 'banquet',
    papers: ['table-cards', 'map', 'plates', 'welcome', 'lists', 'checklist'],
    roles: ['host', 'interpreter'],
    usual: 100,
    blocks: [table('banquet-room', 'banquet')],
    fixtures: [DOOR],
    hasHall: false,
    spokenOf: /宴|酒会|招待会/,
  },
  {
    kind: 'training',
    meetingKind: 'training',
    papers: ['map', 'plates', 'cards', 'lists', 'badges'],
    roles: ['host', 'speaker'],
    usual: 76,
    blocks: [{ arrangement: 'classroom', rule: 'hall' }],
    fixtures: [{ kind: 'screen', at: 'far', widthMm: 4000, depthMm: 200, awayMm: 3000, main: true }],
    hasHall: false,
    spokenOf: /培训|讲座|轮训|专题班/,
  },
];

/** Seats of the halls that are offered. */
export const HALL_SIZES = [30, 80, 200, 500, 1200, 3000, 10_000] as const;

/** Find a template by its word. */
export const templateOf = (kind: string | undefined): MeetingTemplate | undefined =>
  MEETING_TEMPLATES.find((template) => template.kind === kind);
