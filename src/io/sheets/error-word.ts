/** What a spreadsheet shows for the number of an error. */
export const errorWord = (code: number): string =>
  ({ 0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A' })[code] ??
  '#ERROR';
