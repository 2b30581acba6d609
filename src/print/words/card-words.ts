/** Words of seat cards and tickets. */
export const cardWords = {
  'card.title': ['座位卡', 'Seat card'],
  'card.ticket': ['入场券', 'Admission ticket'],
  'card.entrance': ['请由{{door}}入场', 'Entrance: {{door}}'],
  'card.row.before': ['', 'Row '],
  'card.row.after': ['排', ''],
  'card.table.before': ['', 'Table '],
  'card.table.after': ['桌', ''],
  'card.seat.before': ['', ' Seat '],
  'card.seat.after': ['座', ''],
} as const;
