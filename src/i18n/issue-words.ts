import type { IssueCode, RemedyCode } from '../layout/issue.ts';

type Words = readonly [zh: string, en: string];

/** Chinese and English sentence of each issue; `{{names}}` are the people, `{{seats}}` the seats concerned. */
export const ISSUE_WORDS: Readonly<Record<IssueCode, Words>> = {
  'person-twice': ['{{name}}被安排在 {{count}} 个座位上。', '{{name}} has {{count}} seats.'],
  'seat-twice': ['一个座位安排了 {{count}} 人：{{names}}。', 'One seat has {{count}} people: {{names}}.'],
  'unknown-person': [
    '座位 {{seat}} 上的人员不在名单中。',
    'Seat {{seat}} has somebody who is not on the roster.',
  ],
  'unknown-seat': ['{{names}}的座位 {{seat}} 不存在。', 'Seat {{seat}} of {{names}} does not exist.'],
  'absent-seated': ['{{name}}已请假，仍占座位。', '{{name}} is absent but has a seat.'],
  'not-seated': ['{{count}} 人未就座：{{names}}。', '{{count}} not seated: {{names}}.'],
  'rule-does-not-fit': [
    '区块 {{block}} 的规则不适用于这种布置，未能排座。',
    'The rule of block {{block}} cannot seat this arrangement.',
  ],
  'same-name': ['{{count}} 人同名：{{name}}。', '{{count}} people are called {{name}}.'],
  'pin-broken': [
    '{{names}}未坐在指定座位（{{reason}}）。',
    '{{names}} does not sit on the pinned seat ({{reason}}).',
  ],
  'pin-conflict': [
    '{{name}}的指定座位 {{seat}} 不能落实：{{cause}}。',
    'The pin of {{name}} on {{seat}} cannot be kept: {{cause}}.',
  ],
  'pin-breaks-order': [
    '{{names}}按指定就座，未按排序；因此另有 {{count}} 人的座位有变动。',
    '{{names}} is pinned out of the order of ranks; {{count}} others sit elsewhere for it.',
  ],
  'host-in-back-row': ['主持人{{name}}坐在第 {{row}} 排。', 'The meeting host {{name}} sits in row {{row}}.'],
  'host-brought-forward': [
    '主持人{{names}}按排序应在后排，已移至前排末位。',
    'The meeting host {{names}} ranked for a back row and was brought to the end of the front row.',
  ],
  'front-row-split': ['主席台前排被通道隔断。', 'An aisle runs through the front row of the rostrum.'],
  'behind-chair': ['{{name}}正坐在{{chair}}身后。', '{{name}} sits directly behind {{chair}}.'],
  'furniture-overlap': ['{{first}} 与 {{second}} 重叠。', '{{first}} overlaps {{second}}.'],
  'seat-overlap': ['{{count}} 个座位与 {{other}} 重叠。', '{{count}} seats overlap {{other}}.'],
  'outside-room': ['{{what}}超出会场范围。', '{{what}} is outside the room.'],
  'row-too-long': [
    '第 {{row}} 排两条通道之间有 {{count}} 座，超过 {{most}} 座。',
    'Row {{row}} has {{count}} seats between aisles; at most {{most}} are allowed.',
  ],
  'row-depth': [
    '第 {{row}} 排排距 {{haveMm}} 毫米，不足 {{needsMm}} 毫米。',
    'Row {{row}} is {{haveMm}} mm deep; {{needsMm}} mm are needed.',
  ],
  'seat-pitch': [
    '第 {{row}} 排座距 {{haveMm}} 毫米，不足 {{needsMm}} 毫米。',
    'Seats of row {{row}} are {{haveMm}} mm apart; {{needsMm}} mm are needed.',
  ],
  'empty-visible-seat': [
    '摄像可见区第 {{row}} 排有 {{count}} 个空座。',
    '{{count}} empty seats in row {{row}} of the zone the camera sees.',
  ],
  'back-row-phenomenon': [
    '第 {{row}} 排空 {{count}} 座，后面的第 {{fuller}} 排坐得更满。',
    '{{count}} empty seats in row {{row}}, while row {{fuller}} behind is fuller.',
  ],
  'unit-torn': ['{{unit}}被分成 {{pieces}} 处就座。', '{{unit}} is split into {{pieces}} groups.'],
  'sits-alone': ['{{name}}与{{unit}}其他人员分开就座。', '{{name}} sits away from the others of {{unit}}.'],
  'zone-too-small': [
    '分区“{{zone}}”有 {{have}} 个座位，{{units}}应到 {{count}} 人，{{over}} 人坐不进分区。',
    'Zone "{{zone}}" has {{have}} seats for {{count}} people of {{units}}: {{over}} sit outside.',
  ],
  'outside-zone': [
    '{{count}} 人没有坐在本单位的分区“{{zone}}”：{{names}}。',
    '{{count}} not inside their zone "{{zone}}": {{names}}.',
  ],
  'stranger-in-zone': [
    '分区“{{zone}}”里有 {{count}} 人不属于该分区的单位：{{names}}。',
    '{{count}} in zone "{{zone}}" belong to none of its units: {{names}}.',
  ],
  'unit-in-two-zones': [
    '{{unit}}同时划入“{{zone}}”和“{{other}}”。',
    '{{unit}} has two zones: "{{zone}}" and "{{other}}".',
  ],
  'zone-seat-twice': [
    '{{count}} 个座位同时属于分区“{{zone}}”和“{{other}}”，按“{{zone}}”排座。',
    '{{count}} seats lie in both "{{zone}}" and "{{other}}"; they count as "{{zone}}".',
  ],
  'zone-seat-missing': [
    '分区“{{zone}}”有 {{count}} 个座位已不存在。',
    '{{count}} seats of zone "{{zone}}" do not exist.',
  ],
  'zone-not-followed': [
    '区块 {{block}} 的规则不按分区排座，分区“{{zone}}”在那里不起作用。',
    'The rule of block {{block}} does not follow zones: "{{zone}}" has no effect there.',
  ],
  'wish-broken': ['同桌意愿未能满足：{{names}}。', 'A wish about tables is not met: {{names}}.'],
  'even-number': [
    '前排 {{count}} 人为双数，第一位不在正中。从台下看，口径一（第二位在第一位左手）：{{e1}}；口径二（第一位居左席）：{{e2}}。',
    'The front row has an even number ({{count}}): nobody is exactly in the middle. Seen from the hall, second at the left hand: {{e1}}; first in the left centre seat: {{e2}}.',
  ],
  'rank-tie': [
    '排序第 {{rank}} 位有 {{count}} 人并列：{{names}}。',
    '{{count}} people share rank {{rank}}: {{names}}.',
  ],
  'label-twice': ['编号重复：{{labels}}。', 'Labels used twice: {{labels}}.'],
  'label-gap': ['编号中断，缺 {{labels}}。', 'Labels are missing: {{labels}}.'],
  'numbering-not-there': [
    '编号方案提到的座位或座区不存在，不起作用：{{list}}。',
    'The numbering names seats or sections that are not there: {{list}}.',
  ],
  'place-not-there': [
    '区块 {{block}} 没有这些缺座或轮椅席：{{list}}。',
    'Block {{block}} has no such missing seats or wheelchair places: {{list}}.',
  ],
  'option-not-followed': [
    '区块 {{block}} 的规则不看“{{option}}”，该设置不起作用。',
    'The rule of block {{block}} does not follow "{{option}}": it has no effect.',
  ],
  'agenda-conflict': [
    '“{{item}}”中{{names}}既汇报又列席。',
    '{{names}} both reports and observes "{{item}}".',
  ],
  'reports-from-own-seat': [
    '“{{item}}”由出席人员{{names}}在本人座位上汇报。',
    '{{names}} attends throughout and reports "{{item}}" from their own seat.',
  ],
  'reporter-absent': [
    '“{{item}}”的汇报人{{names}}请假。',
    'The reporter of "{{item}}", {{names}}, is absent.',
  ],
  'no-seat-for-item': [
    '“{{item}}”有 {{count}} 人没有座位：{{names}}。',
    '{{count}} people of "{{item}}" have no seat: {{names}}.',
  ],
  'reporter-not-opposite': [
    '汇报人{{names}}未能坐在主持人正对面。',
    'The reporter {{names}} has no seat opposite the chair.',
  ],
  'party-missing': [
    '缺少{{party}}人员，或有人未注明主客方。',
    'Nobody is marked as {{party}}, or some people have no side.',
  ],
};

/** What to do about it. */
export const REMEDY_WORDS: Readonly<Record<RemedyCode, Words>> = {
  'enlarge-zone': ['请扩大分区，或另划一处。', 'Paint more seats into the zone, or a second one.'],
  'seat-in-zone': ['请移回本单位分区，或重新排座。', 'Move them into the zone, or seat everyone again.'],
  'seat-out-of-zone': ['如非有意，请移出分区。', 'Move them out unless that is intended.'],
  'keep-one-zone': ['如非有意，请只保留一处。', 'Keep one of them unless that is intended.'],
  'repaint-zone': ['请重新划定分区。', 'Paint the zone again.'],
  'remove-one-seat': ['请只保留一个座位。', 'Keep one of the seats.'],
  'remove-one-person': ['请将其他人移到别的座位。', 'Move the others elsewhere.'],
  'remove-from-seat': ['请将其从座位上移除。', 'Take the person off the seat.'],
  'seat-elsewhere': ['请另选座位。', 'Choose another seat.'],
  'choose-rule': ['请为该区块另选规则。', 'Choose another rule for the block.'],
  'add-seats': ['请增加座位或调整区块。', 'Add seats or change the block.'],
  'tell-apart-by-unit': ['请以单位区分，并核对座签。', 'Tell them apart by unit and check their plates.'],
  'restore-pin': ['请恢复指定座位，或取消指定。', 'Restore the pin or remove it.'],
  'choose-one-pin': ['请保留其中一个。', 'Keep one of them.'],
  'keep-reason-on-file': ['请保留书面依据。', 'Keep the written instruction on file.'],
  'move-host-to-front': ['请将主持人移至前排。', 'Move the host to the front row.'],
  'move-aisle-behind': ['请将通道移到后排或两侧。', 'Move the aisle to the rows behind or to the sides.'],
  'clear-seat-behind': ['请空出该座位。', 'Leave that seat empty.'],
  'move-apart': ['请拉开距离。', 'Move them apart.'],
  'move-inside': ['请移回会场内。', 'Move it inside.'],
  'add-aisle': ['请增设通道或加大排距。', 'Add an aisle or deepen the rows.'],
  'widen-rows': ['请加大排距。', 'Deepen the rows.'],
  'widen-seats': ['请加大座距。', 'Widen the seats.'],
  'fill-from-back': ['请由后排向前补齐。', 'Fill it from the last row.'],
  'rezone-unit': ['请调整分区，使其相连。', 'Change the zones so that it is one block.'],
  'swap-tables': ['请调换桌位。', 'Swap tables.'],
  'consider-odd-number': [
    '可增减一人使前排为单数，或确认所用口径。',
    'Make the number odd, or confirm the policy in use.',
  ],
  'confirm-order': ['请确认。', 'Please confirm.'],
  'change-numbering': ['请修改编号规则。', 'Change the numbering.'],
  'change-block': ['请在区块设置中删去。', 'Remove them from the settings of the block.'],
  'change-agenda-roles': ['请修改该议题的人员。', 'Change the people of this item.'],
  'enter-party': [
    '请补充该方人员，或在名单中注明主方、客方。',
    'Enter the side, or mark people as host or guest.',
  ],
};
