/** Words of the approval sheet. */
export const approvalWords = {
  'approval.title': ['座次安排审批单', 'Seating plan for approval'],
  'approval.meeting': ['会议名称', 'Meeting'],
  'approval.time': ['会议时间', 'Time'],
  'approval.place': ['会议地点', 'Place'],
  'approval.organiser': ['承办单位', 'Organiser'],
  'approval.version': ['版本状态：{{state}}', 'Version: {{state}}'],
  'approval.scheme': ['方　　案', 'Scheme'],
  'approval.people': ['参会人数', 'People'],
  'approval.counts': [
    '应到 {{come}} 人，已排座 {{seated}} 人，未排座 {{open}} 人，请假 {{away}} 人',
    '{{come}} expected, {{seated}} seated, {{open}} without a seat, {{away}} absent',
  ],
  'approval.notes': ['情况说明', 'Notes'],
  'approval.issues': ['待定事项', 'Open points'],
  'approval.none': ['无', 'None'],
  'approval.unseated': ['未排座：{{names}}', 'Without a seat: {{names}}'],
  'approval.more': ['{{names}} 等 {{count}} 人', '{{names}} and others, {{count}} in all'],
  'approval.lost': [
    '{{count}} 人的座位已不在会场中',
    'Seated where the room no longer has a seat: {{count}}',
  ],
  'approval.pin': ['{{name}}：{{place}}（{{reason}}）', '{{name}}: {{place}} ({{reason}})'],
  'approval.pins': ['指定座位：{{pins}}', 'Fixed seats: {{pins}}'],
  'approval.date': ['年　　月　　日', 'Date:'],
  'approval.mapNext': ['详见所附座次图', 'See the seat map attached'],
  'approval.mapRest': ['其余座次详见所附座次图', 'All other seats: see the seat map attached'],
} as const;
