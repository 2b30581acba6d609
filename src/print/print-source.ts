import type { NameTables } from '../layout/order/name-order.ts';
import type { Approval } from '../model/approval.ts';
import type { Plan } from '../model/plan.ts';
import type { Scheme } from '../model/scheme.ts';
import type { RoomShape } from '../scene/room-shape.ts';
import type { DotPicture } from './page.ts';

/** Language of the papers. */
export type PaperLanguage = 'zh' | 'en';

/** Everything papers are made from; one source for all of them. */
export interface PrintSource {
  readonly plan: Plan;
  readonly scheme: Scheme;
  /** Seats, furniture and labels of the scheme's blocks. */
  readonly shape: RoomShape;
  /** Draft, submitted, returned or approved, and under which number. */
  readonly approval: Approval;
  readonly language: PaperLanguage;
  /** Local date and time of printing, `2026-03-05T09:00`; given, so that equal sources give equal papers. */
  readonly printedAt: string;
  /** Logo of the organisation, on what has a heading. */
  readonly logo?: DotPicture;
  /** Strokes and readings by which lists order names; see `loadPrintSource`. */
  readonly names?: NameTables;
}
