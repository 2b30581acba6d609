import { useEffect, useMemo, useState } from 'react';
import type { Background } from '../../model/venue.ts';
import type { LoadedPicture, PictureShelf } from './venue-canvas.ts';

/** The picture of the room, once it is loaded. */
export function usePicture(
  background: Background | undefined,
  pictures: PictureShelf,
): LoadedPicture | undefined {
  const id = background?.picture;
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly image: ImageBitmap }>();
  useEffect(() => {
    if (id === undefined) return;
    let gone = false;
    void pictures
      .load(id)
      .then((bytes) =>
        bytes === undefined ? undefined : createImageBitmap(new Blob([new Uint8Array(bytes)])),
      )
      .then((image) => {
        if (!gone && image !== undefined) setLoaded({ id, image });
      })
      .catch((error: unknown) => console.error(error));
    return () => {
      gone = true;
    };
  }, [id, pictures]);
  return useMemo(() => {
    if (background === undefined || loaded?.id !== background.picture) return undefined;
    const { xMm, yMm, widthMm, heightMm, turnDeg, opacity } = background;
    return { image: loaded.image, xMm, yMm, widthMm, heightMm, turnDeg, opacity };
  }, [background, loaded]);
}
