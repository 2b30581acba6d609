import type { RefusalCode } from '../../commands/refusals.ts';

/** Why a command was not carried out. */
export const refusalWords: Readonly<
  Record<`refusal/${RefusalCode}`, readonly [zh: string, en: string, enOne?: string]>
> = {
  'refusal/read-only': [
    '另一个窗口正在编辑，这里只能看。',
    'Another window is editing; here you can only look.',
  ],
  'refusal/numbering-invalid': [
    '编号的设置不合适（{{path}}：{{found}}）。',
    'The numbering does not fit ({{path}}: {{found}}).',
  ],
  'refusal/unknown-command': ['没有“{{name}}”这个操作。', 'There is no command "{{name}}".'],
  'refusal/bad-arguments': [
    '填写的内容不合适（{{path}}：{{found}}）。',
    'That value does not fit ({{path}}: {{found}}).',
  ],
  'refusal/unknown-person': ['名单里已经没有这个人。', 'This person is no longer on the list.'],
  'refusal/unknown-unit': ['已经没有这个单位。', 'This unit no longer exists.'],
  'refusal/unknown-seat': ['会场里没有这个座位。', 'The room has no such seat.'],
  'refusal/unknown-block': ['会场里没有这块布置。', 'The room has no such arrangement.'],
  'refusal/unknown-zone': ['已经没有这个分区。', 'This zone no longer exists.'],
  'refusal/unknown-fixture': ['已经没有这件设施。', 'This fixture no longer exists.'],
  'refusal/unknown-item': ['已经没有这个议题。', 'This agenda item no longer exists.'],
  'refusal/unknown-wish': ['已经没有这条要求。', 'This wish no longer exists.'],
  'refusal/unknown-scheme': ['已经没有这个方案。', 'This scheme no longer exists.'],
  'refusal/unknown-revision': ['没有第{{number}}稿。', 'There is no revision {{number}}.'],
  'refusal/person-absent': ['{{name}} 请假，不能就座。', '{{name}} is absent and cannot be seated.'],
  'refusal/person-pinned': [
    '{{name}} 的座位是指定的（{{reason}}）。请先取消指定。',
    'The seat of {{name}} is fixed ({{reason}}). Release it first.',
  ],
  'refusal/person-twice': ['{{name}} 重复了。', '{{name}} was named twice.'],
  'refusal/person-not-seated': ['{{name}} 还没有座位。', '{{name}} has no seat yet.'],
  'refusal/nobody-to-swap': ['{{a}} 和 {{b}} 都还没有座位。', 'Neither {{a}} nor {{b}} has a seat.'],
  'refusal/seat-taken': ['{{name}} 已坐在这里。', '{{name}} sits there already.'],
  'refusal/seat-closed': ['这个座位已停用。请先恢复。', 'This seat is out of use. Open it first.'],
  'refusal/seat-pinned': ['这个座位指定给 {{name}}。', 'This seat is fixed for {{name}}.'],
  'refusal/seat-twice': ['同一个座位安排了两次。', 'One seat was given twice.'],
  'refusal/row-full': ['这一排已满，{{name}} 没有位置。', 'The row is full; no place for {{name}}.'],
  'refusal/unit-in-use': ['{{name}} 还有 {{count}} 人。', '{{count}} people still belong to {{name}}.'],
  'refusal/name-taken': ['已经有“{{name}}”。', '"{{name}}" exists already.'],
  'refusal/last-scheme': ['至少要保留一个方案。', 'One scheme must remain.'],
  'refusal/incomplete-order': ['顺序不完整，差 {{count}} 个。', 'The order is incomplete by {{count}}.'],
  'refusal/block-invalid': [
    '布置的设置不合适（{{path}}：{{found}}）。',
    'The arrangement does not fit ({{path}}: {{found}}).',
  ],
  'refusal/thing-locked': [
    '所选内容中有 {{count}} 件已锁定，不能移动或移除；请先解锁。',
    '{{count}} of these things are locked and stay as they are; unlock them first.',
    'This thing is locked and stays as it is; unlock it first.',
  ],
  'refusal/too-many-people': [
    '{{count}} 人太多，一场会议最多 {{most}} 人。',
    '{{count}} people are too many; a meeting holds {{most}}.',
  ],
  'refusal/nothing-to-submit': ['没有可送审的内容。', 'There is nothing to submit.'],
  'refusal/already-submitted': ['第{{number}}稿已经送审。', 'Revision {{number}} is already submitted.'],
  'refusal/not-submitted': ['第{{number}}稿不在送审中。', 'Revision {{number}} is not submitted.'],
  'refusal/revision-without-content': ['第{{number}}稿没有内容。', 'Revision {{number}} has no content.'],
  'refusal/revision-altered': [
    '第{{number}}稿的内容与送审时不一致，可能被改动过，不能采用。',
    'The content of revision {{number}} is not what was submitted; it may have been altered and is not used.',
  ],
  'refusal/already-decided': [
    '第{{number}}稿已有审阅结论，这份结果里也没有新的批注，不必再导入。',
    'Revision {{number}} has been decided already, and there is no new note in this review.',
  ],
  'refusal/review-of-other-meeting': [
    '这份审阅结果是另一场会议的，不能导入。',
    'This review is of another meeting and cannot be used here.',
  ],
  'refusal/review-of-other-content': [
    '领导审阅的内容与第{{number}}稿不一致，可能被改动过，不能导入。',
    'What was reviewed is not revision {{number}} as it was submitted; it may have been altered.',
  ],
  'refusal/unknown-note': ['已经没有这条批注。', 'This note no longer exists.'],
};
