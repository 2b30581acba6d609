/** Words of what stands around the matter of a page: head, foot, legend. */
export const layoutPaperWords = {
  'paper.code': ['核验码 {{code}}', 'Code {{code}}'],
  'paper.frame.T': ['从主位看', 'Seen from the head of the table'],
  'paper.printed': ['{{date}} 印', 'Printed {{date}}'],
  'paper.time': ['时间：{{time}}', 'Time: {{time}}'],
  'paper.place': ['地点：{{place}}', 'Place: {{place}}'],
  'paper.untitled': ['会议', 'Meeting'],
  'paper.continued': ['（续）', ' (continued)'],
  'paper.row': ['第{{row}}排', 'Row {{row}}'],
  'paper.table': ['{{row}}桌', 'Table {{row}}'],
} as const;
