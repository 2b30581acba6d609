import type { NoteDraft } from '../../model/note.ts';

/** A note with its number in the list. */
export interface NumberedNote<Note extends Pick<NoteDraft, 'target' | 'strokes'> = NoteDraft> {
  readonly number: number;
  readonly note: Note;
}

/** Notes on one scheme, each with the number that it has in the list of all. */
export const numberedNotes = (
  notes: readonly NoteDraft[],
  scheme: string | undefined,
): readonly NumberedNote[] =>
  notes
    .map((note, index) => ({ number: index + 1, note }))
    .filter((numbered) => numbered.note.scheme === scheme);
