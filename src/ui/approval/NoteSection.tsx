import { useMemo, useRef, useState } from 'react';
import type { Note } from '../../model/note.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';
import { useDesk } from '../desk.ts';
import { planDrawings } from '../drawing/plan-drawings.ts';
import { useSay } from '../say/use-say.ts';
import { NoteCard } from './NoteCard.tsx';
import { PinNoteDialog } from './PinNoteDialog.tsx';

/** Open notes whose place is drawn at once, and seats of all these drawings; the others are drawn when asked for. */
const DRAWN_AT_ONCE = 6;
const SEATS_AT_ONCE = 4000;

/** 领导批注: what was noted, the open ones first; each is accepted as an instruction, or answered with a word. */
export function NoteSection() {
  const { plan } = useDesk();
  const say = useSay();
  const [pinning, setPinning] = useState<Note>();
  const drawn = useDrawn(plan);
  const drawings = useMemo(() => planDrawings(drawn, say), [drawn, say]);
  const seats = Math.max(1, selectedSchemeOf(drawn).seating.size);
  const most = Math.min(DRAWN_AT_ONCE, Math.max(1, Math.floor(SEATS_AT_ONCE / seats)));
  const notes = [...plan.notes].sort((a, b) => Number(a.state !== 'open') - Number(b.state !== 'open'));
  return (
    <div className="approval-body">
      {notes.length === 0 ? (
        <div className="approval-empty">
          <h2>{say('note.none')}</h2>
          <p>{say('note.none.text')}</p>
        </div>
      ) : (
        <ul className="notes" aria-label={say('approval.section.notes')}>
          {notes.map((note, index) => (
            <NoteCard
              key={note.id}
              note={note}
              drawings={drawings}
              drawnAtOnce={index < most}
              onPin={() => setPinning(note)}
            />
          ))}
        </ul>
      )}
      {pinning !== undefined && <PinNoteDialog note={pinning} onClose={() => setPinning(undefined)} />}
    </div>
  );
}

/** The plan as it was last when something that is drawn changed: an answered note draws nothing anew. */
function useDrawn(plan: Plan): Plan {
  const kept = useRef(plan);
  const { current: before } = kept;
  const isSame =
    before.schemes === plan.schemes &&
    before.selectedScheme === plan.selectedScheme &&
    before.venue === plan.venue &&
    before.people === plan.people &&
    before.units === plan.units &&
    before.agenda === plan.agenda;
  if (!isSame) kept.current = plan;
  return kept.current;
}
