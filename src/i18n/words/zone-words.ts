import type { WordTable } from './word-table.ts';

/** Words of painting zones. */
export const zoneWords = {
  'panel.zones': ['分区', 'Zones'],
  'zone.tool': ['划定方式', 'How to paint'],
  'zone.tool.none': ['不划', 'Off'],
  'zone.tool.brush': ['画笔', 'Brush'],
  'zone.tool.rows': ['整排', 'Rows'],
  'zone.tool.area': ['圈画', 'Lasso'],
  'zone.tool.wipe': ['擦除', 'Wipe'],
  'zone.hint.none': [
    '选一种方式，再在图上划出座位；拖动仍可移动人员。',
    'Choose how to paint; until then people can be dragged.',
  ],
  'zone.hint.brush': ['按住鼠标涂过座位。按住 Alt 则擦除。', 'Drag over seats. Hold Alt to wipe.'],
  'zone.hint.rows': ['按住鼠标划过哪一排，整排都划入。', 'Every row the pointer touches is taken whole.'],
  'zone.hint.area': ['按住鼠标把座位圈起来。', 'Draw a line round the seats.'],
  'zone.hint.wipe': [
    '按住鼠标涂过座位，这些座位不再属于任何分区。',
    'Seats you drag over belong to no zone any more.',
  ],
  'zone.none': [
    '还没有分区。划出一片座位并指定单位，排座时该单位就坐在里面。',
    'No zones yet. Paint seats and choose units: they will be seated inside.',
  ],
  'zone.list': ['分区与图例', 'Zones and legend'],
  'zone.add': ['新建分区', 'New zone'],
  'zone.new': ['分区{{number}}', 'Zone {{number}}'],
  'zone.fromSelection': [
    '把选中的 {{count}} 个座位划入',
    'Add {{count}} selected seats',
    'Add the selected seat',
  ],
  'zone.wipeSelection': ['把选中的座位移出分区', 'Take selected seats out'],
  'zone.name': ['分区名称', 'Name of the zone'],
  'zone.units': ['坐在这里的单位', 'Units seated here'],
  'zone.units.none': ['未指定单位，排座时不起作用', 'No units: it has no effect yet'],
  'zone.colour': ['颜色', 'Colour'],
  'zone.colour.number': ['颜色 {{number}}', 'Colour {{number}}'],
  'zone.counts': ['{{seats}} 座，{{people}} 人', '{{seats}} seats, {{people}} people'],
  'zone.short': ['差 {{count}} 座', '{{count}} seats short', '1 seat short'],
  'zone.remove': ['删除分区 {{name}}', 'Delete zone {{name}}'],
  'zone.show': ['在图上选中这些座位', 'Select its seats'],
} as const satisfies WordTable;
