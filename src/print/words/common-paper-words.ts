/** Words that several papers share. */
export const commonPaperWords = {
  'paper.state.draft': ['草案', 'Draft'],
  'paper.state.submitted': ['送审', 'Submitted'],
  'paper.state.returned': ['退回', 'Returned'],
  'paper.state.approved': ['审定', 'Approved'],
  'paper.version': ['第 {{number}} 稿', 'Revision {{number}}'],
  'paper.scheme': ['方案{{name}}', 'Scheme {{name}}'],
  'paper.page': ['第 {{page}} 页 共 {{pages}} 页', 'Page {{page}} of {{pages}}'],
  'paper.frame.A': ['从台下看', 'Seen from the hall'],
  'paper.frame.S': ['从台上看', 'Seen from the stage'],
  'paper.frame.P': ['从门口看', 'Seen from the door'],
  'paper.frame.H': ['面向主席台', 'Facing the rostrum'],
} as const;
