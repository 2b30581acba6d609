import { useState } from 'react';
import type { Drawing } from '../../model/note.ts';
import { useSay } from '../say/use-say.ts';

interface Props {
  /** What the note is about, in words. */
  readonly about: string;
  readonly strokes: Drawing;
  readonly drawing: boolean;
  readonly onDraw: (drawing: boolean) => void;
  readonly onWipe: () => void;
  readonly onKeep: (text: string) => void;
  readonly onCancel: () => void;
}

/** A note in the making: words, and lines drawn on the map. */
export function NoteForm({ about, strokes, drawing, onDraw, onWipe, onKeep, onCancel }: Props) {
  const say = useSay();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <form
      className="noteForm"
      aria-label={say('review.note')}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '' && strokes.length === 0) setMissing(true);
        else onKeep(text.trim());
      }}
    >
      <p className="noteForm-about">{about}</p>
      {drawing ? (
        <p className="noteForm-hint">{say('review.draw.hint')}</p>
      ) : (
        <textarea
          // biome-ignore lint/a11y/noAutofocus: the form was just asked for
          autoFocus
          rows={3}
          maxLength={5000}
          aria-label={say('review.note.text')}
          placeholder={say('review.note.placeholder')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setMissing(false);
          }}
        />
      )}
      {missing && (
        <p className="wrong" role="alert">
          {say('review.note.empty')}
        </p>
      )}
      <div className="noteForm-draw">
        <button type="button" aria-pressed={drawing} onClick={() => onDraw(!drawing)}>
          {say(drawing ? 'review.draw.end' : 'review.draw')}
        </button>
        {strokes.length > 0 && (
          <>
            <span>{say('review.draw.count', { count: strokes.length })}</span>
            <button type="button" className="plainButton" onClick={onWipe}>
              {say('review.draw.clear')}
            </button>
          </>
        )}
      </div>
      <div className="noteForm-deeds">
        <button type="button" onClick={onCancel}>
          {say('common.cancel')}
        </button>
        <button type="submit" className="is-first">
          {say('review.note.keep')}
        </button>
      </div>
    </form>
  );
}
