/** What the check before printing finds, in sentences. */
export const checkWords = {
  'check.seated-twice': ['{{name}} 同时坐在 {{count}} 个座位上', '{{name}} sits on {{count}} seats at once'],
  'check.seat-lost': [
    '{{name}} 的座位 {{seat}} 已不在会场中，图上和座位卡上都没有他',
    'The seat of {{name}}, {{seat}}, is no longer in the room: neither map nor cards show this person',
  ],
  'check.place-twice': [
    '有 {{count}} 个座位都叫“{{place}}”，座位卡无法区分',
    '{{count}} seats are all called "{{place}}": cards cannot tell them apart',
  ],
  'check.character-missing': [
    '{{name}}：没有字体能印出“{{characters}}”',
    '{{name}}: no font can print "{{characters}}"',
  ],
  'check.person-unseated': ['{{name}} 参会但还没有座位', '{{name}} comes and has no seat yet'],
  'check.nobody-seated': [
    '{{count}} 人参会，还没有人排座',
    '{{count}} people come and nobody has a seat yet',
  ],
  'check.listed-twice': [
    '名单中有 {{count}} 个“{{name}}”，单位也相同（{{units}}），可能重复',
    '"{{name}}" is listed {{count}} times with the same unit ({{units}}): perhaps one person',
  ],
  'check.absent-seated': ['{{name}} 已请假，但仍占着座位', '{{name}} is away and still has a seat'],
  'check.same-name-unclear': [
    '有 {{count}} 人同名“{{name}}”，且缺少单位，无法区分',
    '{{count}} people are called "{{name}}" and lack a unit to tell them apart',
  ],
  'check.look-alike-name': [
    '“{{name}}”与“{{other}}”只差一个形近或音近的字，请核对',
    '"{{name}}" and "{{other}}" differ in one look-alike character: please compare',
  ],
  'check.place-unlabelled': ['有 {{count}} 个座位没有座号', 'Seats without a number: {{count}}'],
  'check.changed-since': [
    '方案在第{{number}}稿之后又有改动，将按草案印出',
    'The plan was changed after revision {{number}} and prints as a draft',
  ],
  'check.returned': ['第{{number}}稿已被退回', 'Revision {{number}} was returned'],
  'check.same-name': [
    '有 {{count}} 人同名“{{name}}”，以单位区分：{{units}}',
    '{{count}} people are called "{{name}}"; their units tell them apart: {{units}}',
  ],
  'check.near-name': [
    '“{{name}}”与“{{other}}”只差一个字，发放时请看清',
    '"{{name}}" and "{{other}}" differ in one character: hand out with care',
  ],
  'check.fallback-font': [
    '“{{characters}}”将用 {{font}} 印出',
    '"{{characters}}" will be printed in {{font}}',
  ],
  'check.name-smaller': [
    '有 {{count}} 人姓名过长，为免压得过扁，字号小于其他人，请先看预览：{{names}}',
    'Names too long for the size of the others are set smaller ({{count}}); look at these first: {{names}}',
  ],
  'check.draft': ['方案尚未送审，将按草案印出', 'The plan has not been submitted and prints as a draft'],
  'check.submitted': ['第{{number}}稿还在送审中', 'Revision {{number}} awaits approval'],
} as const;
