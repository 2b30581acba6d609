import type { WordTable } from './word-table.ts';

/** Words of what is kept apart from meetings. */
export const libraryWords = {
  'library.title': ['资料库与设置', 'Library and settings'],
  'library.file': ['座次资料库', 'zuoci-library'],
  'library.export': ['导出资料库与设置', 'Export library and settings'],
  'library.import': ['导入资料库与设置', 'Import library and settings'],
  'library.import.confirm': [
    '文件里有 {{count}} 条。相同的条目会换成文件里的内容，其余保留。',
    'The file has {{count}} entries. Those that are here already are replaced, all others stay.',
  ],
  'library.import.wrong': [
    '这不是资料库文件，没有改动。请选择由“导出资料库与设置”得到的 .json 文件。',
    'This is not a library file; nothing was changed. Choose a .json file made by "Export library and settings".',
  ],
  'library.imported': ['已导入 {{count}} 条', '{{count}} entries imported', '1 entry imported'],
  'library.remove': ['删除 {{name}}', 'Delete {{name}}'],
  'library.removed': [
    '已删除 {{name}}（共 {{count}} 条）',
    '{{name}} and others were deleted ({{count}})',
    '{{name}} was deleted',
  ],
  'library.selected': ['已选 {{count}} 条', '{{count}} selected'],
  'library.halls': ['会场', 'Halls'],
  'library.halls.hint': [
    '点名称可以修改。在座次一步的“布置”里选用。',
    'Choose a name to change it. Use a hall under "Room" in the step "Seats".',
  ],
  'library.halls.empty': [
    '还没有会场。在座次一步的“布置”里点“存为会场”，下次直接选用。',
    'No halls yet. Under "Room" in the step "Seats", choose "Keep as hall" to use it again.',
  ],
  'library.hall.keep': ['存为会场', 'Keep as hall'],
  'library.hall.name': ['会场名称', 'Name of the hall'],
  'library.hall.placeholder': ['例如：县委礼堂', 'e.g. County hall'],
  'library.hall.kept': ['“{{name}}”已存入资料库', '"{{name}}" is in the library'],
  'library.hall.replace': [
    '资料库已有“{{name}}”，保存后以现在的布置为准。',
    'The library has "{{name}}" already; it will be replaced by this room.',
  ],
  'library.hall.choose': ['从资料库选会场', 'Choose a hall'],
  'library.hall.use': ['选用这个会场', 'Use this hall'],
  'library.hall.use.seated': [
    '现有布置换成这个会场，已就座的 {{count}} 人变为未就座。可以撤销。',
    'The hall takes the place of this room; {{count}} people will be without a seat. This can be undone.',
  ],
  'library.hall.use.text': [
    '现有布置换成这个会场，可以撤销。',
    'The hall takes the place of this room. This can be undone.',
  ],
  'library.leaders': ['常用领导', 'Leaders'],
  'library.leaders.hint': [
    '按排序排列，点单元格直接修改。在名单一步里添加到会议。',
    'In the order of rank; each cell can be edited. They are added to a meeting in the step "People".',
  ],
  'library.leaders.empty': [
    '还没有常用领导。可以在这里添加，或在名单里选中人员后“存入常用领导”。',
    'No leaders yet. Add them here, or select people on a list and choose "Keep as leaders".',
  ],
  'library.leaders.add': ['从常用领导添加', 'Add leaders'],
  'library.leaders.add.count': ['添加 {{count}} 人', 'Add {{count}} people', 'Add 1 person'],
  'library.leaders.keep': ['存入常用领导', 'Keep as leaders'],
  'library.leaders.kept': [
    '{{count}} 人已存入常用领导',
    '{{count}} people are among the leaders',
    '1 person is among the leaders',
  ],
  'library.leaders.all': ['全选', 'All'],
  'library.leaders.here': ['已在名单', 'on the list'],
  'library.policies': ['本单位口径', 'House policies'],
  'library.policies.hint': [
    '新建的会议都按这里的口径；每场会议仍可单独调整。',
    'Every new meeting follows these; each meeting can still choose otherwise.',
  ],
  'library.policies.usual': ['通行做法', 'Usual'],
  'library.policies.keep': ['存为本单位口径', 'Keep as house policies'],
  'library.policies.kept': [
    '已存为本单位口径，新建的会议都照此执行',
    'Kept as house policies; new meetings follow them',
  ],
  'library.policies.use': ['按本单位口径', 'Follow house policies'],
  'library.plates': ['座签库存', 'Plates in stock'],
  'library.plates.hint': [
    '已经印好的座签，点单元格直接修改。',
    'Plates that are printed already; each cell can be edited.',
  ],
  'library.plates.paste': ['粘贴姓名', 'Paste names'],
  'library.plates.placeholder': [
    '粘贴姓名，每行一个或用顿号隔开；也可从表格粘贴：姓名、单位、规格、数量',
    'Paste names, one a line or between commas; or cells: name, unit, size, number',
  ],
  'library.plates.add': ['加入库存', 'Add to stock'],
  'library.plates.added': [
    '{{count}} 种座签已入库',
    '{{count}} plates added to stock',
    '1 plate added to stock',
  ],
  'library.plates.empty': ['库存还是空的。', 'There are no plates in stock yet.'],
  'library.plates.format': ['规格', 'Size'],
  'library.plates.count': ['数量', 'Number'],
  'library.plates.place': ['存放处', 'Kept at'],
} as const satisfies WordTable;
