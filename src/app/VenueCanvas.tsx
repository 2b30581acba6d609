import { useImperativeHandle, useRef } from 'react';
import { RoomCanvas } from '../canvas/room/RoomCanvas.tsx';
import type { RoomHandle } from '../canvas/room/room-canvas-props.ts';
import { selectedSchemeOf } from '../model/plan.ts';
import { useDesk } from '../ui/desk.ts';
import { useLanguage } from '../ui/say/use-say.ts';
import type { VenueCanvasProps } from '../ui/venue/venue-canvas.ts';

/** The room under the hand: the page says what is chosen, the canvas what the hand does. */
export function VenueCanvas({ shape, picture, hand, ...props }: VenueCanvasProps) {
  const { plan, readOnly } = useDesk();
  const language = useLanguage();
  const handle = useRef<RoomHandle>(null);
  useImperativeHandle(
    hand,
    () => ({
      fitAll: () => handle.current?.fitAll(),
      zoomBy: (factor) => handle.current?.zoomBy(factor),
      focus: () => handle.current?.focus(),
      middle: () => handle.current?.middle() ?? { xMm: 0, yMm: 0 },
      bring: (things, pointer) => handle.current?.bring(things, pointer),
    }),
    [],
  );
  return (
    <RoomCanvas
      {...props}
      ref={handle}
      laid={shape.blocks}
      blocks={selectedSchemeOf(plan).blocks}
      fixtures={plan.venue.fixtures}
      {...(shape.room === undefined ? {} : { room: shape.room })}
      {...(picture === undefined ? {} : { backdrop: picture })}
      language={language}
      readOnly={readOnly}
    />
  );
}
