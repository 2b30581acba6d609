/** What the print step is asked to begin with. */
export interface PrintWish {
  /** Only papers that changed since this revision. */
  readonly since?: number;
  /** Print this revision instead of the plan as it stands. */
  readonly revision?: number;
  /** Word of the document. */
  readonly document?: string;
}

const NOTHING: PrintWish = {};
let waiting: PrintWish = NOTHING;

/** Leave a wish for the print step to begin with. */
export function leavePrint(wish: PrintWish): void {
  waiting = wish;
}

/** Take what was left; once. */
export function takePrint(): PrintWish {
  const wish = waiting;
  waiting = NOTHING;
  return wish;
}
