import { Button, Input, Tag } from 'antd';
import { useState } from 'react';
import type { Note } from '../../model/note.ts';
import { useDesk } from '../desk.ts';
import type { MapSight } from '../drawing/map-sight.ts';
import type { PlanDrawing } from '../drawing/plan-drawing.ts';
import type { PlanDrawings } from '../drawing/plan-drawings.ts';
import { SeatMap } from '../drawing/SeatMap.tsx';
import { usePreferences } from '../preferences/preferences.ts';
import { NoteMarks, placeOfNote } from '../review/NoteMarks.tsx';
import { sayTarget } from '../review/say-target.ts';
import { sayMoment } from '../say/say-moment.ts';
import { useLanguage, useSay } from '../say/use-say.ts';
import { useRun } from '../use-run.ts';

const COLOURS = { open: 'processing', accepted: 'success', declined: 'default' } as const;
/** How near one looks at the place of a note. */
const NEAR_MM_PER_PX = 9;

interface Props {
  readonly note: Note;
  readonly drawings: PlanDrawings;
  /** False: its place is drawn when asked for. */
  readonly drawnAtOnce: boolean;
  readonly onPin: () => void;
}

/** One note of a leader: what he said and drew, and what becomes of it. */
export function NoteCard({ note, drawings, drawnAtOnce, onPin }: Props) {
  const { plan, readOnly } = useDesk();
  const { preferences } = usePreferences();
  const run = useRun();
  const say = useSay();
  const language = useLanguage();
  const [asked, setAsked] = useState(false);
  const isOnMap = note.state === 'open' && (note.target.kind !== 'plan' || note.strokes.length > 0);
  const [answer, setAnswer] = useState('');
  const resolve = (state: Note['state']): void => {
    const words = answer.trim();
    run('resolve-note', {
      note: note.id,
      state,
      author: preferences.author,
      time: new Date().toISOString(),
      ...(words === '' ? {} : { answer: words }),
    });
  };
  const about = sayTarget(note.target, plan, drawings.labelOf(note.scheme), say);
  return (
    <li className={`note is-${note.state}`} data-note={note.id} aria-label={`${about} ${note.text}`}>
      <div className="note-head">
        <strong>{about}</strong>
        <Tag color={COLOURS[note.state]}>{say(`note.state.${note.state}`)}</Tag>
        {note.strokes.length > 0 && <Tag>{say('note.drawn')}</Tag>}
        <span className="spacer" />
        <span className="hint">
          {say('note.by', { author: note.author, time: sayMoment(note.time, language) })}
          {note.revision !== undefined && ` · ${say('note.on.revision', { number: note.revision })}`}
        </span>
      </div>
      {note.text !== '' && <p className="note-text">{note.text}</p>}
      {isOnMap &&
        (drawnAtOnce || asked ? (
          <NoteMap note={note} label={about} drawing={drawings.drawing(note.scheme)} />
        ) : (
          <div>
            <Button size="small" onClick={() => setAsked(true)}>
              {say('note.map')}
            </Button>
          </div>
        ))}
      {note.answer !== undefined && note.state !== 'open' && (
        <p className="revision-note">
          {note.answer.text === undefined
            ? say('note.resolved', {
                author: note.answer.author === '' ? say('trail.unnamed') : note.answer.author,
                time: sayMoment(note.answer.time, language),
              })
            : say('note.answered', { author: note.answer.author, text: note.answer.text })}
        </p>
      )}
      {note.state === 'open' ? (
        <div className="note-answer">
          <Input
            aria-label={say('note.answer')}
            maxLength={5000}
            placeholder={say('note.answer.placeholder')}
            disabled={readOnly}
            value={answer}
            onChange={(event) => setAnswer(event.target.value)}
          />
          <Button type="primary" ghost disabled={readOnly} onClick={onPin}>
            {say('note.pin')}
          </Button>
          <Button disabled={readOnly} onClick={() => resolve('accepted')}>
            {say('note.accept')}
          </Button>
          <Button disabled={readOnly} onClick={() => resolve('declined')}>
            {say('note.decline')}
          </Button>
        </div>
      ) : (
        <div>
          <Button size="small" disabled={readOnly} onClick={() => resolve('open')}>
            {say('note.reopen')}
          </Button>
        </div>
      )}
    </li>
  );
}

interface MapProps {
  readonly note: Note;
  readonly label: string;
  readonly drawing: PlanDrawing;
}

/** Where a note stands, from near; nothing where that place is no more. */
function NoteMap({ note, label, drawing }: MapProps) {
  const place = placeOfNote(drawing, note) ?? note.strokes[0]?.[0];
  const [sight, setSight] = useState<MapSight | undefined>(
    place === undefined ? undefined : { ...place, mmPerPx: NEAR_MM_PER_PX },
  );
  if (place === undefined) return null;
  return (
    <div className="note-map">
      <SeatMap scene={drawing.scene} label={label} sight={sight} onSight={setSight}>
        <NoteMarks drawing={drawing} notes={[{ number: 1, note }]} />
      </SeatMap>
    </div>
  );
}
