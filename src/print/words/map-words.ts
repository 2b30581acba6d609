/** Words of seat maps and guide maps. */
export const mapWords = {
  'map.title': ['座次图', 'Seat map'],
  'map.title.part': ['{{block}}座次图', 'Seat map: {{block}}'],
  'map.title.leaders': ['座次图（大字版）', 'Seat map (large type)'],
  'map.list': ['座次名单', 'List of seats'],
  'map.stage': ['舞台', 'Stage'],
  'map.rostrum': ['主席台', 'Rostrum'],
  'map.door': ['门', 'Door'],
  'map.lectern': ['发言席', 'Lectern'],
  'map.scale': ['比例 1:{{scale}}', 'Scale 1:{{scale}}'],
  'map.tile': [
    '拼图第 {{row}} 行第 {{column}} 张，共 {{rows}} 行 × {{columns}} 张',
    'Part: row {{row}}, sheet {{column}} of {{rows}} × {{columns}}',
  ],
  'map.glue': ['重叠 {{mm}} 毫米，沿虚线对齐粘贴', 'Overlap {{mm}} mm; align on the dashed lines'],
  'map.numbersOnly': ['图上为座号，姓名见后页', 'The map shows seat numbers; names are on the next pages'],
  'guide.title': ['座位导向图', 'Guide map'],
  'guide.entry': ['{{unit}}　{{where}}　{{count}} 人', '{{unit}}: {{where}} ({{count}})'],
  'guide.place': ['{{unit}}　{{where}}', '{{unit}}: {{where}}'],
  'guide.find': ['请按单位区域对号入座', 'Please take the seats of your unit'],
  'guide.row': ['{{rows}}排', 'row {{rows}}'],
  'guide.table': ['{{rows}}桌', 'table {{rows}}'],
} as const;
