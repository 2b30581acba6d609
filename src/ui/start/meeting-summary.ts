import type { MeetingKind } from '../../model/meeting.ts';

/** What a card of the start page shows of a meeting. */
export interface MeetingSummary {
  readonly id: string;
  readonly name: string;
  readonly startsAt?: string;
  readonly place?: string;
  readonly people: number;
  readonly seated: number;
  /** The drawing as SVG text; shown as a picture, never as part of the page. */
  readonly drawing?: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

/** What is asked of a new meeting. */
export interface MeetingDetails {
  readonly name: string;
  readonly kind: MeetingKind;
  readonly startsAt?: string;
  readonly place?: string;
}

/** What is asked of a meeting that begins. */
export interface NewMeeting extends MeetingDetails {
  /** Word of a template, or `own/` and the id of one of the library; none = a blank meeting. */
  readonly template?: string;
  /** Seats of the hall, where the size of the hall is known and the list is not. */
  readonly hallSeats?: number;
}
