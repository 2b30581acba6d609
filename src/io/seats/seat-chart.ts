/** Somebody in a chart and where he sits. */
export interface ChartSitter {
  readonly name: string;
  /** Seat id without its block: `r3/7`. */
  readonly seat: string;
}

/** Words of a chart that are neither seats nor names. Row and column as the spreadsheet counts, from 1. */
export interface ChartPassedOver {
  readonly row?: number;
  readonly column?: number;
  readonly text: string;
}

/** One block of a seat chart that was kept elsewhere: a hall or a rostrum, with whoever sits in it. */
export interface SeatChart {
  /** Sheet or zone it comes from; '' where it has no name. */
  readonly name: string;
  readonly arrangement: 'theatre' | 'rostrum';
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Numbering scheme without labels of single seats. */
  readonly numbering: Readonly<Record<string, unknown>>;
  /** Labels of single seats that no scheme gives, by seat id without its block. */
  readonly labels: readonly (readonly [seat: string, label: string])[];
  /** Where the middle of its front row stands among the charts of the same file, millimetres. */
  readonly at: { readonly xMm: number; readonly yMm: number };
  /** Where its people look: 0 = up the drawing. Left out for the arrangement's own. */
  readonly facingDeg?: number;
  readonly rows: number;
  readonly seats: number;
  readonly people: readonly ChartSitter[];
  readonly passedOver: readonly ChartPassedOver[];
}
