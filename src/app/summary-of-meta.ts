import type { MeetingMeta } from '../store/storage/database.ts';
import type { MeetingSummary } from '../ui/start/meeting-summary.ts';

/** What a card shows of a meeting that is kept: what is not known is left out. */
export function summaryOfMeta(
  meta: Omit<MeetingMeta, 'createdAt' | 'deletedAt'>,
  drawing: string,
): MeetingSummary {
  const { id, name, startsAt, place, people, seated, changedAt } = meta;
  return {
    id,
    name,
    people,
    seated,
    changedAt,
    ...(startsAt === '' ? {} : { startsAt }),
    ...(place === '' ? {} : { place }),
    ...(drawing === '' ? {} : { drawing }),
  };
}
