import { z } from 'zod';

/** 会议类型: plenary 大会, executive 常务会议, internal 内部会议, talks 会谈, report 汇报会, reception 会见, signing 签字, photo 合影, banquet 宴会, awards 颁奖, training 培训, video 视频会议. */
export const MEETING_KINDS = [
  'plenary',
  'executive',
  'internal',
  'talks',
  'report',
  'reception',
  'signing',
  'photo',
  'banquet',
  'awards',
  'training',
  'video',
  'other',
] as const;
/** Kind of a meeting. */
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** Local date and time without a zone, as it is printed: `2026-03-05T09:00`. */
const localTime = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/);

/** 会议: what is held, when and where. */
export const meetingSchema = z.looseObject({
  name: z.string().max(300),
  kind: z.enum(MEETING_KINDS).default('other'),
  startsAt: localTime.exactOptional(),
  endsAt: localTime.exactOptional(),
  place: z.string().max(300).exactOptional(),
  organiser: z.string().max(300).exactOptional(),
  notes: z.string().max(10_000).exactOptional(),
  template: z.string().max(80).exactOptional().describe('Word of the template it was set up by'),
});
