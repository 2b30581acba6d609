import type { WordTable } from './word-table.ts';

/** Words of finding people, selecting seats by what they have in common, and the list of shortcuts. */
export const findWords = {
  'find.label': ['查找人员或单位', 'Find a person or unit'],
  'find.placeholder': ['查找人员', 'Find people'],
  'find.nothing': ['没有找到“{{query}}”', 'Nothing found for "{{query}}"'],
  'find.unit': [
    '{{count}} 人，选中全部座位',
    '{{count}} people, select all their seats',
    '1 person, select the seat',
  ],
  'find.unseated': ['未就座', 'not seated'],
  'find.absent': ['请假', 'absent'],
  'select.menu': ['选择同类', 'Select alike'],
  'select.row': ['整排', 'The row'],
  'select.block': ['整个区块', 'The block'],
  'select.unit': ['同单位', 'The same unit'],
  'select.kind': ['同类座位', 'Seats of the same kind'],
  'select.zone': ['同分区', 'The same zone'],
  'select.empty': ['空座', 'Empty seats'],
  'select.all': ['全部座位', 'All seats'],
} as const satisfies WordTable;
