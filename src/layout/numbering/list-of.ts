/** Most labels that one sentence names. */
export const MOST_LISTED = 10;

/** Write out the first labels of a list, for one sentence. */
export const listOf = (labels: readonly string[]): string =>
  labels.slice(0, MOST_LISTED).join(', ') + (labels.length > MOST_LISTED ? ' …' : '');
