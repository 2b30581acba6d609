import type { MeetingSummary } from './meeting-summary.ts';

/** Orders of the meetings on the start page. */
export const MEETING_ORDERS = ['changed', 'time', 'name'] as const;
/** An order of the meetings on the start page. */
export type MeetingOrder = (typeof MEETING_ORDERS)[number];

/** Put meetings in an order: last changed first, next to come first, or by name; those without a time come last. */
export function sortMeetings(
  meetings: readonly MeetingSummary[],
  order: MeetingOrder,
): readonly MeetingSummary[] {
  const byName = (a: MeetingSummary, b: MeetingSummary): number =>
    a.name.localeCompare(b.name, 'zh', { numeric: true });
  const byTime = (a: MeetingSummary, b: MeetingSummary): number =>
    (b.startsAt ?? '').localeCompare(a.startsAt ?? '') || b.changedAt - a.changedAt;
  const byChange = (a: MeetingSummary, b: MeetingSummary): number => b.changedAt - a.changedAt;
  return [...meetings].sort({ changed: byChange, time: byTime, name: byName }[order]);
}

/** Whether a meeting is meant by words that were typed: part of its name, place or day. */
export const isMeetingMeant = ({ name, place = '', startsAt = '' }: MeetingSummary, query: string): boolean =>
  [name, place, startsAt].some((text) => text.toLowerCase().includes(query.trim().toLowerCase()));
