import type { Plan } from '../../model/plan.ts';
import type { PrintSource } from '../print-source.ts';
import { sayOnPaper } from '../words/say-paper.ts';

/** Name of the meeting; a plain word for one that has none yet. */
export const nameOfMeeting = ({ plan, language }: Pick<PrintSource, 'plan' | 'language'>): string =>
  plan.meeting.name.trim() || sayOnPaper(language, 'paper.untitled');

/** Where the meeting is: the place written for it, else the room; empty where neither is known. */
export const placeOfMeeting = ({ meeting, venue }: Pick<Plan, 'meeting' | 'venue'>): string =>
  meeting.place?.trim() || venue.name.trim();
