import { z } from 'zod';
import { meetingSchema } from '../model/meeting.ts';
import { changed, defineCommand } from './command.ts';
import { clearable, withChanges } from './with-changes.ts';

const { name, kind, startsAt, endsAt, place, organiser, notes, template } = meetingSchema.shape;

/** Change what is known of the meeting: name, kind, time, place, organiser, notes, template. */
export const editMeeting = defineCommand({
  name: 'edit-meeting',
  args: z.strictObject({
    name: name.exactOptional(),
    kind: kind.unwrap().exactOptional(),
    startsAt: clearable(startsAt),
    endsAt: clearable(endsAt),
    place: clearable(place),
    organiser: clearable(organiser),
    notes: clearable(notes),
    template: clearable(template),
  }),
  apply: (plan, args) => {
    const meeting = withChanges(plan.meeting, args);
    return changed(meeting === plan.meeting ? plan : { ...plan, meeting }, 'edit-meeting');
  },
});
