const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Make an id for a meeting or a window: 12 letters by chance; works on plain http too. */
export const newId = (prefix: string): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `${prefix}-${[...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('')}`;
};
