import { describe, expect, it } from 'vitest';
import type { MeetingSummary } from './meeting-summary.ts';
import { isMeetingMeant, sortMeetings } from './sort-meetings.ts';

const meeting = (name: string, more: Partial<MeetingSummary> = {}): MeetingSummary => ({
  id: name,
  name,
  people: 0,
  seated: 0,
  changedAt: 0,
  ...more,
});
const MEETINGS = [
  meeting('第10次会', { changedAt: 1, startsAt: '2026-12-01T09:00' }),
  meeting('第2次会', { changedAt: 3, place: '县委礼堂' }),
  meeting('表彰会', { changedAt: 2, startsAt: '2026-11-30T15:00' }),
];
const names = (order: Parameters<typeof sortMeetings>[1]) =>
  sortMeetings(MEETINGS, order).map(({ name }) => name);

describe('meetings of the start page', () => {
  it('stand by change, by time or by name', () => {
    expect(names('changed')).toEqual(['第2次会', '表彰会', '第10次会']);
    expect(names('time')).toEqual(['第10次会', '表彰会', '第2次会']);
    expect(names('name')).toEqual(['表彰会', '第2次会', '第10次会']);
  });

  it('are found by name, place and day', () => {
    const found = (query: string) => MEETINGS.filter((one) => isMeetingMeant(one, query)).length;
    expect([found(''), found('次会'), found('礼堂 '), found('2026-12'), found('没有')]).toEqual([
      3, 2, 1, 1, 0,
    ]);
  });
});
