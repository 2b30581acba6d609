import type { WordTable } from './word-table.ts';

/** Words of the comparison of two revisions or schemes. */
export const compareWords = {
  'compare.from': ['原', 'From'],
  'compare.to': ['新', 'To'],
  'compare.swap': ['调换两边', 'Swap sides'],
  'compare.view': ['显示方式', 'View'],
  'compare.view.beside': ['并排', 'Side by side'],
  'compare.view.over': ['叠加', 'Overlaid'],
  'compare.view.list': ['清单', 'List'],
  'compare.map': ['座次图，{{name}}', 'Seat map, {{name}}'],
  'compare.map.over': ['叠加图：{{from}} 到 {{to}}', 'Overlaid: {{from}} to {{to}}'],
  'compare.only': [
    '现在只有一稿。送审之后，或另建一个方案，就可以对比。',
    'There is only one version. Submit, or make another scheme, to compare.',
  ],
  'compare.counting': ['正在计算需重印的材料……', 'Counting papers to print again …'],
  'compare.moved': ['换座', 'Moved'],
  'compare.came': ['新就座', 'Newly seated'],
  'compare.left': ['离座', 'Left the seat'],
  'compare.group.moved': ['调整', 'Moved'],
  'compare.group.added': ['新增', 'Added'],
  'compare.group.dropped': ['离开', 'Gone'],
  'compare.group.edited': ['信息', 'Details'],
  'compare.group.renumbered': ['编号', 'Numbers'],
  'compare.group.policies': ['口径与指定', 'Policies and fixed seats'],
  'compare.group.furniture': ['设施与布置', 'Room and furniture'],
  'compare.group.others': ['其他', 'Other'],
} as const satisfies WordTable;
