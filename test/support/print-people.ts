import { planCase } from '../../src/layout/plan-case.ts';
import type { Block } from '../../src/model/block.ts';
import { layoutCaseOf } from '../../src/model/layout-case-of.ts';
import type { Person } from '../../src/model/person.ts';
import { emptyPlan, type Plan } from '../../src/model/plan.ts';
import { seatingFrom } from '../../src/model/seating-chunks.ts';
import { sampleNames } from './sample-names.ts';
import { person } from './sample-plan.ts';

/** Names that are hard to print: of one to twelve characters, Latin, with a middle dot, rare, beyond U+FFFF. */
export const HARD_NAMES = [
  '王𬱖',
  '李𬭎',
  '张𫍯',
  '刘𣲘',
  '陈䶮',
  '杨㛃',
  '赵訚',
  '丁一',
  '欧阳建国',
  '买买提·吐尔逊江',
  '阿不都热合曼·买买提依明',
  'Jean-Baptiste Lamarck',
  'Li Wei',
] as const;

const UNITS = [
  '县委办公室',
  '县人民政府办公室',
  '县发展和改革委员会',
  '县住房和城乡建设局（县人民防空办公室）',
  '城关镇',
];

/** People with hard names first, units in turn, ranks as listed. */
export const printPeople = (count: number): readonly Person[] => {
  const plain = sampleNames(count);
  return Array.from({ length: count }, (_, index) =>
    person(`p${index + 1}`, HARD_NAMES[index] ?? plain[index] ?? '', {
      unit: `u${(index % UNITS.length) + 1}`,
      title: index % 3 === 0 ? '局长' : '副局长',
      rank: index + 1,
    }),
  );
};

/** One block with nothing but its kind. */
export const printBlock = (
  id: string,
  arrangement: string,
  rule: string,
  more: Partial<Block> = {},
): Block => ({
  id,
  arrangement,
  parameters: {},
  place: { xMm: 0, yMm: 0 },
  rule,
  policies: {},
  numbering: {},
  options: {},
  ...more,
});

/** A plan whose people the planner has seated in the blocks given. */
export function seatedPlan(
  people: readonly Person[],
  blocks: readonly Block[],
  more: Partial<Plan> = {},
): Plan {
  const plan: Plan = {
    ...emptyPlan('meeting-1', '全县经济工作会议'),
    meeting: {
      name: '全县经济工作会议',
      kind: 'plenary',
      startsAt: '2026-03-05T09:00',
      endsAt: '2026-03-05T11:30',
      place: '县会议中心一楼礼堂',
      organiser: '县人民政府办公室',
    },
    units: UNITS.map((name, index) => ({ id: `u${index + 1}`, name })),
    people,
    counter: 10_000,
    ...more,
  };
  const withBlocks: Plan = { ...plan, schemes: plan.schemes.map((scheme) => ({ ...scheme, blocks })) };
  const planned = planCase(layoutCaseOf(withBlocks));
  if (!planned.ok) throw new Error(JSON.stringify(planned.failure));
  const seating = seatingFrom(
    planned.value.seated.placements.map(({ seat, person: id }) => [seat, id] as const),
  );
  return { ...withBlocks, schemes: withBlocks.schemes.map((scheme) => ({ ...scheme, seating })) };
}

/** A hall of straight rows for everybody, with a door at each side. */
export const hallPlan = (count: number, more: Partial<Plan> = {}): Plan =>
  seatedPlan(
    printPeople(count),
    [
      printBlock('hall', 'theatre', 'hall', {
        parameters: {
          rows: { rows: Math.max(1, Math.ceil(count / 22)), first: 22, last: 22 },
          aisles: [{ afterSeat: 11 }],
        },
      }),
    ],
    {
      venue: {
        name: '县会议中心',
        fixtures: [
          {
            id: 'd1',
            kind: 'door',
            xMm: -9000,
            yMm: 9000,
            widthMm: 1500,
            depthMm: 200,
            turnDeg: 0,
            label: '西门',
          },
          {
            id: 'd2',
            kind: 'door',
            xMm: 9000,
            yMm: 9000,
            widthMm: 1500,
            depthMm: 200,
            turnDeg: 0,
            label: '东门',
          },
        ],
      },
      ...more,
    },
  );

/** A banquet of round tables of ten. */
export const banquetPlan = (count: number, more: Partial<Plan> = {}): Plan =>
  seatedPlan(
    printPeople(count).map((one, index) => ({ ...one, party: index % 2 === 0 ? 'host' : 'guest' })),
    [
      printBlock('banquet', 'banquet-room', 'banquet', {
        parameters: { tables: Math.max(1, Math.ceil(count / 10)) },
      }),
    ],
    more,
  );
