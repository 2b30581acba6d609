import type { ReasonKey } from '../layout/reason.ts';

/** Chinese and English sentence of each reason; `{{hand}}` and `{{party}}` arrive as words. */
export const REASON_WORDS: Readonly<Record<ReasonKey, readonly [zh: string, en: string]>> = {
  centre: ['排序第{{rank}}，居前排正中', 'rank {{rank}}: at the centre of the front row'],
  'hand-of': [
    '排序第{{rank}}，在{{neighbour}}的{{hand}}侧',
    'rank {{rank}}: {{hand}} hand of rank {{of}} ({{neighbour}})',
  ],
  'row-centre': ['排序第{{rank}}，居第{{row}}排正中', 'rank {{rank}}: at the centre of row {{row}}'],
  'row-hand-of': [
    '排序第{{rank}}，第{{row}}排，在{{neighbour}}的{{hand}}侧',
    'rank {{rank}}: row {{row}}, {{hand}} hand of rank {{of}} ({{neighbour}})',
  ],
  'beside-gap': ['排序第{{rank}}，居中空位的{{hand}}侧', 'rank {{rank}}: {{hand}} of the empty centre'],
  'host-centre': ['会议主持人，居前排正中（本单位口径）', 'meeting host: at the centre of the front row'],
  'host-end': ['会议主持人，在前排末端（本单位口径）', 'meeting host: at the end of the front row'],
  'host-forward': [
    '会议主持人，排序第{{rank}}；主持人不坐后排，移至前排末位',
    'meeting host, rank {{rank}}: brought forward, a host never sits in a back row',
  ],
  'executive-front': [
    '执行主席，排序第{{rank}}，坐专设的前排',
    'executive chair, rank {{rank}}: the front row is kept for them',
  ],
  chair: ['排序第{{rank}}，居主位', "rank {{rank}}: the chair's seat"],
  'side-of-table': [
    '排序第{{rank}}，主位{{hand}}一侧第{{place}}位',
    "rank {{rank}}: place {{place}} on the chair's {{hand}}",
  ],
  'foot-of-table': [
    '排序第{{rank}}，主位对面，由正对处向其{{hand}}一侧第{{place}}位',
    "rank {{rank}}: opposite side, place {{place}} from the middle towards the chair's {{hand}}",
  ],
  'opposite-chair': ['汇报人，正对主位', 'reporter: exactly opposite the chair'],
  'outer-ring': [
    '排序第{{rank}}，后排{{hand}}一侧第{{place}}位',
    'rank {{rank}}: row behind, {{hand}} side, place {{place}}',
  ],
  'observer-seat': ['列席人员，坐余下的席位', 'observer: one of the remaining places'],
  'agenda-seat': ['“{{item}}”议题的汇报、列席人员', 'comes for the item "{{item}}"'],
  principal: ['{{party}}第一位，居本方正中', 'first of the {{party}}: in the middle of their side'],
  'party-hand-of': [
    '{{party}}第{{rank}}位，在{{neighbour}}的{{hand}}侧',
    '{{party}} {{rank}}: {{hand}} hand of {{neighbour}}',
  ],
  'party-hand-of-interpreter': [
    '{{party}}第{{rank}}位，在译员{{neighbour}}的{{hand}}侧',
    '{{party}} {{rank}}: {{hand}} hand of the interpreter {{neighbour}}',
  ],
  'party-centre': ['{{party}}第{{rank}}位，居本方正中', '{{party}} {{rank}}: in the middle of their side'],
  'party-free-seat': [
    '{{party}}第{{rank}}位，坐余下的空席',
    '{{party}} {{rank}}: one of the seats that are left',
  ],
  'no-party-seat': [
    '未注明主客方，坐余下的空席',
    'marked as neither host nor guest: one of the seats that are left',
  ],
  'opposite-principal': [
    '{{party}}第{{rank}}位，一侧已满，顺延至另一侧',
    '{{party}} rank {{rank}}: one side is full, so on the other',
  ],
  'interpreter-beside': ['译员，在{{of}}的{{hand}}侧', 'interpreter: {{hand}} hand of {{of}}'],
  'interpreter-behind': ['译员，在{{of}}身后', 'interpreter: behind {{of}}'],
  'interpreter-behind-near': [
    '译员，为{{of}}翻译，在后排离其最近的空席',
    'interpreter for {{of}}: the nearest seat left in the row behind',
  ],
  'interpreter-near': [
    '译员，为{{of}}翻译，坐余下离其最近的席位',
    'interpreter for {{of}}: the nearest seat that is left',
  ],
  'interpreter-third': ['译员，占本方第三位', "interpreter: takes the party's third place"],
  'attendant-behind': ['记录或随员，在{{of}}身后', 'note-taker or assistant: behind {{of}}'],
  'attendant-near': [
    '{{of}}的记录或随员，坐余下的席位',
    'note-taker or assistant of {{of}}: one of the seats that are left',
  ],
  'reception-centre': [
    '{{party}}第一位，与对方并坐正中',
    'first of the {{party}}: side by side at the centre',
  ],
  'reception-outward': [
    '{{party}}第{{rank}}位，在本方一侧由中间向外',
    '{{party}} rank {{rank}}: outward on their own side',
  ],
  signer: ['{{party}}签字人', 'signs for the {{party}}'],
  'assistant-outside': ['{{party}}助签人，立于签字人外侧', 'assistant of the {{party}}: outside the signer'],
  entourage: [
    '{{party}}第{{rank}}位，在签字人身后第{{row}}排',
    '{{party}} rank {{rank}}: row {{row}} behind the signers',
  ],
  'entourage-attendant': [
    '{{party}}译员或随员，在签字人身后第{{row}}排',
    'interpreter or attendant of the {{party}}: row {{row}} behind the signers',
  ],
  'photo-centre': ['排序第{{rank}}，居合影正中', 'rank {{rank}}: at the centre of the photo'],
  'photo-interleaved': [
    '{{party}}第{{rank}}位，主客相间，居中向{{hand}}第{{distance}}位',
    '{{party}} rank {{rank}}: hosts and guests alternate, {{distance}} from the centre on the {{hand}}',
  ],
  'photo-end-host': ['主方第{{rank}}位，两端均由主方人员就座', 'host rank {{rank}}: both ends are hosts'],
  'banquet-host': ['第一主人，面向门口', 'first host: faces the door'],
  'banquet-second-host': ['第二主人，在第一主人对面', 'second host: opposite the first host'],
  'banquet-table-host': ['第{{table}}桌主人，面向门口', 'host of table {{table}}: faces the door'],
  'banquet-table-second-host': [
    '第{{table}}桌第二主人，在本桌主人对面',
    'second host of table {{table}}: opposite its host',
  ],
  'banquet-guest': [
    '客人第{{rank}}位，在第{{host}}主人{{neighbour}}的{{hand}}侧',
    'guest {{rank}}: {{hand}} hand of host {{host}}, {{neighbour}}',
  ],
  'banquet-guest-in-host-seat': [
    '主宾，坐主人让出的席位，面向门口',
    "chief guest: takes the host's seat, facing the door",
  ],
  'banquet-host-beside': [
    '主人，让出主位，在主宾{{neighbour}}的{{hand}}侧',
    'host: yields his seat and sits at the {{hand}} hand of the chief guest {{neighbour}}',
  ],
  'banquet-order': ['排序第{{rank}}，围桌第{{place}}位', 'rank {{rank}}: place {{place}} round the table'],
  'banquet-free': ['第{{table}}桌，其余席位', 'table {{table}}: one of the remaining seats'],
  'banquet-table': ['第{{table}}桌第{{place}}位', 'table {{table}}, place {{place}}'],
  'award-centre': ['排序第{{rank}}，居台上正中', 'rank {{rank}}: at the centre of those on stage'],
  'award-before': ['领奖，立于第{{of}}位领导面前', 'receives from the leader of rank {{of}}'],
  'award-list': [
    '领奖，按名单由左至右第{{place}}位',
    'receives in list order, place {{place}} from the left',
  ],
  'award-place': [
    '领奖，排序第{{rank}}，由中间向{{hand}}一侧第{{place}}位',
    'receives, rank {{rank}}: place {{place}} from the centre on the {{hand}}',
  ],
  'hall-order': ['第{{row}}排第{{place}}位，按序就座', 'row {{row}}, place {{place}} in order'],
  'hall-column': [
    '{{unit}}，第{{column}}列第{{place}}位',
    '{{unit}}: column {{column}}, place {{place}} from the front',
  ],
  'hall-centre-out': [
    '第{{row}}排，由中间向两侧，在{{neighbour}}的{{hand}}侧',
    'row {{row}}, from the centre: {{hand}} hand of rank {{of}} ({{neighbour}})',
  ],
  zone: ['{{unit}}分区', 'zone of {{unit}}'],
  'painted-zone': [
    '划定分区“{{zone}}”（{{unit}}），第{{row}}排',
    'zone "{{zone}}" set aside for {{unit}}, row {{row}}',
  ],
  'recipients-aisle': [
    '领奖人员第{{batch}}批第{{place}}位，靠近通道',
    'recipient, batch {{batch}}, place {{place}}: near the aisle',
  ],
  'visible-zone': [
    '摄像可见区第{{row}}排，由前排坐起',
    'row {{row}} of the zone the camera sees, filled from the front',
  ],
  given: ['手工安排', 'seated by hand'],
  'pair-centre': [
    '排序第{{rank}}，居中，{{hand}}席',
    'rank {{rank}}: one of the two in the middle, {{hand}} seat',
  ],
  'facing-chair': ['排序第{{rank}}，正对主位', 'rank {{rank}}: exactly opposite the chair'],
  pinned: ['指定座位：{{why}}', 'pinned: {{why}}'],
};
