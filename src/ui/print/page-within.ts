/** The page in sight of a document that may have become shorter; 0 = the first. */
export const pageWithin = (page: number, pages: number): number => Math.max(0, Math.min(page, pages - 1));
