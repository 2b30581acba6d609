import { useMemo } from 'react';
import { emptyPlan, selectedSchemeOf } from '../../model/plan.ts';
import { roomShapeOf } from '../../scene/room-shape.ts';
import type { LibraryItem } from '../../store/libraries/library.ts';
import { SvgPicture } from '../drawing/SvgPicture.tsx';
import { useSay } from '../say/use-say.ts';
import { thumbnailOf } from '../seating/thumbnail.ts';

/** The drawing of a hall and how many seats it has. */
export function HallPicture({ hall }: { readonly hall: LibraryItem<'halls'> }) {
  const say = useSay();
  const { svg, seats } = useMemo(() => {
    const empty = emptyPlan('hall', hall.name);
    const { blocks, closed, venue } = hall;
    const plan = { ...empty, venue, schemes: [{ ...selectedSchemeOf(empty), blocks, closed }] };
    return { svg: thumbnailOf(plan), seats: roomShapeOf(plan).seats.size };
  }, [hall]);
  return (
    <span className="hall-drawing">
      {svg === '' ? <span className="card-noDrawing">{hall.name}</span> : <SvgPicture svg={svg} label="" />}
      <span className="figure hint">{say('block.seats', { count: seats })}</span>
    </span>
  );
}
