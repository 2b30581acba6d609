import { useState } from 'react';
import type { Note } from '../../model/note.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import { NoteCard } from './NoteCard.tsx';
import { PinNoteDialog } from './PinNoteDialog.tsx';

/** 领导批注: what was noted, the open ones first; each is accepted as an instruction, or answered with a word. */
export function NoteSection() {
  const { plan } = useDesk();
  const say = useSay();
  const [pinning, setPinning] = useState<Note>();
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
          {notes.map((note) => (
            <NoteCard key={note.id} note={note} onPin={() => setPinning(note)} />
          ))}
        </ul>
      )}
      {pinning !== undefined && <PinNoteDialog note={pinning} onClose={() => setPinning(undefined)} />}
    </div>
  );
}
