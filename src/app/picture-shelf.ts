import { pictureId } from '../io/zuoci-file.ts';
import type { PictureShelf } from '../ui/venue/venue-canvas.ts';
import type { OpenedMeeting } from './shelf.ts';

/** Pictures of an open meeting, by what they hold. */
export const pictureShelfOf = (meeting: OpenedMeeting): PictureShelf => ({
  load: async (id) => (await meeting.pictures()).get(id),
  keep: async (bytes, type) => {
    const id = pictureId(bytes, type);
    return (await meeting.keepPicture(id, bytes)) ? id : undefined;
  },
});
