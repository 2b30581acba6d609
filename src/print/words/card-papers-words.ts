/** Words of table cards, welcome cards and badges. */
export const cardPapersWords = {
  'table-card.main': ['主桌', 'Main table'],
  'welcome.title': ['欢迎', 'Welcome'],
  'welcome.address.comrade': ['尊敬的{{name}}同志：', 'Dear {{name}},'],
  'welcome.address.sir-or-madam': ['尊敬的{{name}}{{sir}}：', 'Dear {{sir}}{{name}},'],
  'welcome.address.name': ['尊敬的{{name}}：', 'Dear {{name}},'],
  'welcome.sir.男': ['先生', 'Mr '],
  'welcome.sir.女': ['女士', 'Ms '],
  'welcome.sir.': ['先生/女士', ''],
  'welcome.body': [
    '热烈欢迎您出席{{meeting}}，衷心感谢您的支持，祝您参会愉快、工作顺利！',
    'A warm welcome to {{meeting}}. Thank you for coming; we wish you a pleasant stay and a fruitful meeting.',
  ],
  'welcome.time': ['会议时间：{{time}}', 'Time: {{time}}'],
  'welcome.place': ['会议地点：{{place}}', 'Place: {{place}}'],
  'welcome.seat': ['您的座位：{{seat}}', 'Your seat: {{seat}}'],
  'welcome.room': ['您的房间：{{room}}', 'Your room: {{room}}'],
  'badge.attend': ['出席证', 'Delegate'],
  'badge.observe': ['列席证', 'Observer'],
  'badge.staff': ['工作证', 'Staff'],
  'badge.number': ['编号 {{number}}', 'No. {{number}}'],
  'badge.photo': ['照片', 'Photo'],
} as const;
