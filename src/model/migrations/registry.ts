import { schemesOfOneMeeting } from './001-schemes-of-one-meeting.ts';
import type { Migration } from './migration.ts';

/** All migrations; the one at index n leads from version n + 1 to version n + 2. */
export const MIGRATIONS: readonly Migration[] = [schemesOfOneMeeting];
