import type { NoteTarget } from '../../model/note.ts';
import type { PlanDrawing } from '../drawing/plan-drawing.ts';
import { useLanguage, useSay } from '../say/use-say.ts';
import { seatFacts } from './seat-facts.ts';

interface Props {
  readonly drawing: PlanDrawing;
  readonly chosen: NoteTarget | undefined;
  readonly onNote: (target: NoteTarget) => void;
  /** Asked for by a key: its deeds are next. */
  readonly focused: boolean;
  readonly onClose: () => void;
}

/** What was tapped: who sits there and why, and a way to note on it. */
export function SeatSheet({ drawing, chosen, onNote, focused, onClose }: Props) {
  const say = useSay();
  const language = useLanguage();
  if (chosen === undefined || chosen.kind === 'plan' || chosen.kind === 'person')
    return <p className="review-quiet">{say('review.hint')}</p>;
  const close = (
    <button type="button" className="plainButton" onClick={onClose}>
      {say('common.close')}
    </button>
  );
  if (chosen.kind === 'place') {
    return (
      <section className="seatSheet" aria-live="polite">
        <div className="seatSheet-head">
          <h2>{say('review.place')}</h2>
          {close}
        </div>
        <button type="button" onClick={() => onNote(chosen)}>
          {say('review.note.place')}
        </button>
      </section>
    );
  }
  const { label, person, reason } = seatFacts(drawing, chosen.seat, language, say);
  return (
    <section className="seatSheet" aria-live="polite" data-testid="seat-sheet">
      <div className="seatSheet-head">
        <p className="seatSheet-place">{label}</p>
        {close}
      </div>
      <h2>{person?.name ?? say('review.empty')}</h2>
      {person !== undefined && (
        <>
          <p className="seatSheet-who">
            {[person.unit, person.title].filter((text) => text !== '').join(' ')}
          </p>
          <p>
            <span className="review-quiet">{say('review.reason')}</span> {reason}
          </p>
        </>
      )}
      <div className="seatSheet-deeds">
        {person !== undefined && (
          <button
            type="button"
            // biome-ignore lint/a11y/noAutofocus: the sheet was just asked for
            autoFocus={focused}
            onClick={() => onNote({ kind: 'person', person: person.id })}
          >
            {say('review.note.person')}
          </button>
        )}
        <button type="button" onClick={() => onNote(chosen)}>
          {say('review.note.seat')}
        </button>
      </div>
    </section>
  );
}
