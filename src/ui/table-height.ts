/** The head of a table, and the bar below it that moves it sideways, pixels. */
const HEAD_AND_BAR_PX = 50;

/** Room for the rows of a table as high as its frame, pixels. */
export const tableHeight = (framePx: number): number => framePx - HEAD_AND_BAR_PX;
