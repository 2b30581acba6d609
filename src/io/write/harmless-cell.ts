/** Text that a spreadsheet would run as a formula, or that already carries a guard of ours. */
const RUNS = /^'*[=+\-@\t\r]/;

/**
 * Make a cell of a text file harmless: whatever a spreadsheet would run gets an apostrophe in front.
 * The importer takes exactly one off again.
 */
export const harmlessCell = (text: string): string => (RUNS.test(text) ? `'${text}` : text);
