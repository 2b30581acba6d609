import { type Plan, selectedSchemeOf } from '../../model/plan.ts';
import type { MeetingMeta } from './database.ts';

/** What the list tells of a plan. @param before - its entry so far, which keeps the time it was made. */
export function metaOf(plan: Plan, id: string, now: number, before?: MeetingMeta): MeetingMeta {
  return {
    id,
    name: plan.meeting.name,
    startsAt: plan.meeting.startsAt ?? '',
    place: plan.meeting.place ?? '',
    people: plan.people.length,
    seated: selectedSchemeOf(plan).seating.size,
    createdAt: before?.createdAt ?? now,
    changedAt: now,
    deletedAt: 0,
  };
}
