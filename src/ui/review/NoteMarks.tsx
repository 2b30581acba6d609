import type { NoteDraft } from '../../model/note.ts';
import { selectedSchemeOf } from '../../model/plan.ts';
import { seatIndex } from '../../model/seating-chunks.ts';
import type { MapPoint } from '../drawing/map-sight.ts';
import type { PlanDrawing } from '../drawing/plan-drawing.ts';
import { Stroke } from '../drawing/SeatMap.tsx';
import type { NumberedNote } from './numbered-notes.ts';

/** Where on a drawing a note stands; undefined where it is about the whole plan or about who is gone. */
export function placeOfNote(
  drawing: PlanDrawing,
  { target }: Pick<NoteDraft, 'target'>,
): MapPoint | undefined {
  switch (target.kind) {
    case 'seat':
      return drawing.seats.get(target.seat);
    case 'person':
      return drawing.seats.get(seatIndex(selectedSchemeOf(drawing.plan).seating).get(target.person) ?? '');
    case 'place':
      return target;
    case 'plan':
      return undefined;
  }
}

/** Notes on a drawing: what was drawn, and a number at the place each is about. */
export function NoteMarks({
  drawing,
  notes,
}: {
  readonly drawing: PlanDrawing;
  readonly notes: readonly NumberedNote<Pick<NoteDraft, 'target' | 'strokes'>>[];
}) {
  return (
    <g className="noteMarks">
      {notes.map(({ number, note }) => {
        const at = placeOfNote(drawing, note);
        return (
          <g key={number}>
            {note.strokes.map((points, line) => (
              // Lines have no names; their order is their name.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <Stroke key={line} points={points} />
            ))}
            {at !== undefined && (
              <g transform={`translate(${at.xMm + 210} ${at.yMm - 210})`}>
                <circle r="150" />
                <text y="66" fontSize="190" textAnchor="middle">
                  {number}
                </text>
              </g>
            )}
          </g>
        );
      })}
    </g>
  );
}
