/** Words of the table of name plates. */
export const plateWords = {
  'plates.list': ['座签', 'Name plates'],
  'plates.name': ['姓名', 'Name'],
  'plates.unit': ['单位', 'Unit'],
  'plates.title': ['职务', 'Title'],
  'plates.seat': ['座位', 'Seat'],
} as const;
