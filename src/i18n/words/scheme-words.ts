import type { WordTable } from './word-table.ts';

/** Words of the several schemes of one meeting. */
export const schemeWords = {
  'scheme.label': ['方案', 'Schemes'],
  'scheme.letter': ['方案{{name}}', 'Scheme {{name}}'],
  'scheme.shown': ['正在看{{name}}，双击可改名', '{{name}} is on screen; double-click to rename'],
  'scheme.show': ['切换到{{name}}', 'Go to {{name}}'],
  'scheme.new': ['新建方案', 'New scheme'],
  'scheme.add': ['新建空白的方案{{name}}', 'New empty scheme {{name}}'],
  'scheme.copy': ['复制当前方案为方案{{name}}', 'Copy this scheme to scheme {{name}}'],
  'scheme.rename': ['重命名', 'Rename'],
  'scheme.remove': ['删除这个方案', 'Delete this scheme'],
  'scheme.removed': ['已删除{{name}}', '{{name}} was deleted'],
  'scheme.more': ['{{name}}：更多操作', 'More actions for {{name}}'],
  'scheme.name': ['方案名称', 'Name of the scheme'],
} as const satisfies WordTable;
