import type { WordTable } from './word-table.ts';

/** Words of the door: who is here. */
export const arrivalWords = {
  arrivals: ['签到', 'Arrivals'],
  'arrivals.of': ['人已到，应到 {{expected}} 人', 'here of {{expected}} expected'],
  'arrivals.field': ['姓名或扫座位卡', 'Name or card'],
  'arrivals.hint': ['姓名、拼音、单位都可以，回车签到', 'A name, letters or a unit; Enter signs in'],
  'arrivals.told': ['{{name}}已到：{{seat}}', '{{name}} is here: {{seat}}'],
  'arrivals.already': ['{{name}}已经签到：{{seat}}', '{{name}} was here already: {{seat}}'],
  'arrivals.taken-back': ['{{name}}改为未到', '{{name}} is not here'],
  'arrivals.all': ['这 {{count}} 人都到了', 'All {{count}} are here'],
  'arrivals.all.told': ['已签到 {{count}} 人', '{{count}} more are here'],
  'arrivals.missing': ['未到 {{count}}', 'Due {{count}}'],
  'arrivals.here': ['已到 {{count}}', 'Here {{count}}'],
  'arrivals.everybody': ['全部到齐', 'Everybody is here'],
  'arrivals.nobody': ['还没有人签到', 'Nobody is here yet'],
  'arrivals.show': ['看{{name}}的座位', 'Show the seat of {{name}}'],
  'arrivals.select': ['在图上选中未到的', 'Select their seats'],
  'status.arrived': ['已到 {{count}}', '{{count}} here'],
} as const satisfies WordTable;
