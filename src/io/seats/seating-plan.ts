/** One seat of a hall that comes from or goes to another program; room frame, millimetres, y down. */
export interface PlanSeat {
  readonly guid: string;
  readonly number: string;
  readonly category: string;
  readonly xMm: number;
  readonly yMm: number;
  readonly radiusMm?: number;
}

/** A row of seats in the order of the file. */
export interface PlanRow {
  readonly number: string;
  readonly label?: string;
  readonly seats: readonly PlanSeat[];
}

/** Something that is no seat: a stage, a bar, a word. `outline` in the room frame; empty for words alone. */
export interface PlanArea {
  readonly shape: 'polygon' | 'rectangle' | 'ellipse' | 'circle' | 'text';
  readonly outline: readonly { readonly xMm: number; readonly yMm: number }[];
  readonly text: string;
  readonly textAt?: { readonly xMm: number; readonly yMm: number };
  readonly color: string;
  readonly borderColor: string;
}

/** A part of a hall: main floor, balcony. */
export interface PlanZone {
  readonly name: string;
  readonly rows: readonly PlanRow[];
  readonly areas: readonly PlanArea[];
}

/** A hall as other seating programs describe it, positions resolved to the room. */
export interface SeatingPlan {
  readonly name: string;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly categories: readonly { readonly name: string; readonly color: string }[];
  readonly zones: readonly PlanZone[];
}
