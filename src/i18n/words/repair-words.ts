import type { RepairKind } from '../../commands/repairs/repair.ts';

type Words = readonly [zh: string, en: string, enOne?: string];

const kinds: Readonly<Record<`repair.${RepairKind}` | `repair.${RepairKind}.why`, Words>> = {
  'repair.by-rank': ['按排序重排', 'By rank again'],
  'repair.by-rank.why': ['全部按规则重新排座', 'Everybody is seated by the rules again'],
  'repair.fewest-moves': ['动人最少', 'Fewest moves'],
  'repair.fewest-moves.why': ['顺序不乱，挪动的人最少', 'In order, with as few people moving as possible'],
  'repair.leave-empty': ['空着', 'Leave it empty'],
  'repair.leave-empty.why': ['座位空出来，谁也不动', 'The seat stays empty and nobody moves'],
  'repair.same-seat': ['坐原来的座位', 'Same seat'],
  'repair.same-seat.why': ['替换的人坐原座位，谁也不动', 'The replacement takes the seat; nobody moves'],
  'repair.free-seat': ['坐空位', 'A free seat'],
  'repair.free-seat.why': ['新增的人坐空位，谁也不动', 'The newcomer takes a free seat; nobody moves'],
  'repair.swap': ['两人对调', 'Swap two'],
  'repair.swap.why': ['只有两个人对调', 'Only two people change places'],
};

/** Words of the repairs after a late change. */
export const repairWords = {
  ...kinds,
  'repair.moved': ['挪动 {{count}} 人', '{{count}} people move', '1 person moves'],
  'repair.nobody': ['谁也不用挪', 'Nobody moves'],
  'repair.unseated': ['{{count}} 人没有座位', '{{count}} people without a seat', '1 person without a seat'],
  'repair.gaps': [
    '主席台上空出 {{count}} 个座位',
    '{{count}} empty seats on the rostrum',
    'An empty seat on the rostrum',
  ],
  'repair.outside': [
    '{{count}} 人没坐进按排序应坐的区域',
    '{{count}} people outside the section they belong to',
    '1 person outside the section he belongs to',
  ],
  'repair.issues': ['新增 {{count}} 个问题', '{{count}} new issues', '1 new issue'],
} as const;
