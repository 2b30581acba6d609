import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReviewPackage } from '../../io/review-package.ts';
import type { Drawing, NoteTarget } from '../../model/note.ts';
import type { Review, ReviewInput } from '../../model/review.ts';
import { withLine } from '../drawing/hand-line.ts';
import { type MapPoint, type MapSight, seatNear } from '../drawing/map-sight.ts';
import { planDrawings } from '../drawing/plan-drawings.ts';
import { SeatMap, Stroke } from '../drawing/SeatMap.tsx';
import { sayMoment } from '../say/say-moment.ts';
import { sayMeetingTime } from '../say/say-time.ts';
import { useLanguage, useSay } from '../say/use-say.ts';
import { sayScheme } from '../seating/scheme-names.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { NoteForm } from './NoteForm.tsx';
import { NoteMarks } from './NoteMarks.tsx';
import { numberedNotes } from './numbered-notes.ts';
import { RowList } from './RowList.tsx';
import { keepReview, keptReview, type ReviewDraft, reviewOf } from './review-draft.ts';
import { SeatSheet } from './SeatSheet.tsx';
import { sayTarget } from './say-target.ts';

interface Props extends ReviewPackage {
  /** Give the result away as a file; its name is told. */
  readonly onResult: (review: ReviewInput) => string;
  /** Leave; absent where the page is all there is. */
  readonly onClose?: () => void;
}

const REACH_MM = 420;
const TAP_REACH_PX = 22;
const NO_STROKES: Drawing = [];

/** 审阅: a leader looks at a revision, asks why, notes, and approves or returns it. Nothing else can be changed. */
export function ReviewPage({ plan: whole, revision, onResult, onClose }: Props) {
  const say = useSay();
  const language = useLanguage();
  const [scheme, setScheme] = useState(whole.selectedScheme);
  const [view, setView] = useState<'map' | 'list'>('map');
  const [sight, setSight] = useState<MapSight>();
  const [chosen, setChosen] = useState<NoteTarget>();
  const [line, setLine] = useState<HTMLElement>();
  const [noting, setNoting] = useState<NoteTarget>();
  const [strokes, setStrokes] = useState<Drawing>(NO_STROKES);
  const [drawingOn, setDrawingOn] = useState(false);
  const [draft, setDraftState] = useState<ReviewDraft>(() => keptReview(revision.hash));
  const [done, setDone] = useState<{ readonly file: string; readonly decision: Review['decision'] }>();
  const setDraft = (next: ReviewDraft): void => {
    setDraftState(next);
    keepReview(revision.hash, next);
  };
  const drawings = useMemo(() => planDrawings(whole, say), [whole, say]);
  const drawing = drawings.drawing(scheme);
  const seat = chosen?.kind === 'seat' ? chosen.seat : undefined;
  const tap = (at: MapPoint, mmPerPx: number): void => {
    const near = seatNear(drawing.seats, at, Math.max(REACH_MM, TAP_REACH_PX * mmPerPx));
    const place = { kind: 'place', xMm: Math.round(at.xMm), yMm: Math.round(at.yMm) } as const;
    setLine(undefined);
    setChosen(near === undefined ? place : { kind: 'seat', seat: near });
  };
  const closeSeat = (): void => {
    setChosen(undefined);
    line?.focus();
  };
  const stopNoting = (): void => {
    setNoting(undefined);
    setStrokes(NO_STROKES);
    setDrawingOn(false);
  };
  const leave = useRef<() => void>(undefined);
  const leaveSeat = chosen === undefined ? onClose : closeSeat;
  leave.current = noting === undefined ? leaveSeat : stopNoting;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) leave.current?.();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  const decide = (decision: Review['decision']): void => {
    const about = { meeting: whole.id, revision: revision.number, hash: revision.hash };
    const several = whole.schemes.length > 1 && decision === 'approve';
    const decided = { decision, time: new Date().toISOString(), ...(several ? { scheme } : {}) };
    setDone({ decision, file: onResult(reviewOf(about, draft, decided)) });
  };
  const { meeting } = whole;
  const frame = say(`seating.frame.${drawing.frame}`);
  const about = (target: NoteTarget, on: string | undefined): string =>
    sayTarget(target, whole, drawings.labelOf(on), say);
  return (
    <div className="review">
      <header className="review-head">
        <div>
          <h1>{meeting.name}</h1>
          <p>
            {[meeting.startsAt && sayMeetingTime(meeting.startsAt, language), meeting.place]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p>
            {say('review.head', {
              number: revision.number,
              author: revision.author,
              time: sayMoment(revision.time, language),
            })}
          </p>
          {revision.note !== undefined && <p className="review-note">{revision.note}</p>}
        </div>
        {onClose !== undefined && (
          <button type="button" onClick={onClose}>
            {say('review.close')}
          </button>
        )}
      </header>
      <nav className="review-bar" aria-label={say('review.bar')}>
        {whole.schemes.length > 1 && (
          <div className="choices" role="radiogroup" aria-label={say('review.schemes')}>
            {whole.schemes.map(({ id, name }) => (
              <Choice
                key={id}
                on={id === scheme}
                words={sayScheme(name, say)}
                onChoose={() => setScheme(id)}
              />
            ))}
          </div>
        )}
        <span className="review-space" />
        <div className="choices" role="radiogroup" aria-label={say('review.view')}>
          {(['map', 'list'] as const).map((one) => (
            <Choice
              key={one}
              on={one === view}
              words={say(`review.view.${one}`)}
              onChoose={() => setView(one)}
            />
          ))}
        </div>
      </nav>
      <main className="review-main">
        <div className="review-drawing">
          {view === 'map' ? (
            <SeatMap
              scene={drawing.scene}
              label={say('review.map', { frame })}
              sight={sight}
              onSight={setSight}
              onTap={tap}
              onStroke={
                drawingOn
                  ? (points) => setStrokes((before) => withLine(before, points.map(wholeMm).filter(isNew)))
                  : undefined
              }
            >
              <NoteMarks drawing={drawing} notes={numberedNotes(draft.notes, scheme)} />
              {strokes.map((points, index) => (
                // Lines have no names; their order is their name.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <Stroke key={index} points={points} />
              ))}
              {seat !== undefined && <ChosenMark at={drawing.seats.get(seat)} />}
              {chosen?.kind === 'place' && <ChosenMark at={chosen} />}
            </SeatMap>
          ) : (
            <RowList
              drawing={drawing}
              chosen={seat}
              onSeat={(id, from) => {
                setLine(from);
                setChosen({ kind: 'seat', seat: id });
              }}
            />
          )}
        </div>
        <aside className="review-side">
          {noting === undefined ? (
            <>
              <SeatSheet
                drawing={drawing}
                chosen={chosen}
                onNote={setNoting}
                key={seat}
                focused={line !== undefined}
                onClose={closeSeat}
              />
              <section
                className="review-notes"
                aria-label={say('review.notes', { count: draft.notes.length })}
              >
                <h2>{say('review.notes', { count: draft.notes.length })}</h2>
                {draft.notes.length === 0 && <p className="review-quiet">{say('review.notes.none')}</p>}
                <ol>
                  {draft.notes.map((note, index) => (
                    <li key={note.time}>
                      <span>
                        <strong>
                          {index + 1}. {about(note.target, note.scheme)}
                        </strong>{' '}
                        {note.text === '' ? say('note.drawn') : note.text}
                      </span>
                      <button
                        type="button"
                        className="plainButton"
                        onClick={() =>
                          setDraft({ ...draft, notes: draft.notes.filter((one) => one !== note) })
                        }
                      >
                        {say('review.notes.remove')}
                      </button>
                    </li>
                  ))}
                </ol>
                <button type="button" onClick={() => setNoting({ kind: 'plan' })}>
                  {say('review.note.plan')}
                </button>
              </section>
              {done === undefined ? (
                <DecisionForm
                  draft={draft}
                  onDraft={setDraft}
                  scheme={
                    whole.schemes.length > 1
                      ? sayScheme(whole.schemes.find(({ id }) => id === scheme)?.name ?? '', say)
                      : undefined
                  }
                  onDecide={decide}
                />
              ) : (
                <section className="decision is-done" role="status">
                  <h2>{say('review.done.title')}</h2>
                  <p>{say('review.done.text', { file: done.file })}</p>
                  <div className="decision-deeds">
                    <button type="button" onClick={() => setDone(undefined)}>
                      {say('review.done.back')}
                    </button>
                    <button type="button" className="is-first" onClick={() => decide(done.decision)}>
                      {say('review.done.again')}
                    </button>
                  </div>
                </section>
              )}
            </>
          ) : (
            <NoteForm
              about={about(noting, scheme)}
              strokes={strokes}
              drawing={drawingOn}
              onDraw={(on) => {
                setDrawingOn(on);
                if (on) setView('map');
              }}
              onWipe={() => setStrokes(NO_STROKES)}
              onKeep={(text) => {
                const time = new Date().toISOString();
                const note = { author: draft.name.trim(), time, text, target: noting, strokes, scheme };
                setDraft({ ...draft, notes: [...draft.notes, note] });
                stopNoting();
              }}
              onCancel={stopNoting}
            />
          )}
        </aside>
      </main>
    </div>
  );
}

interface ChoiceProps {
  readonly on: boolean;
  readonly words: string;
  readonly onChoose: () => void;
}

function Choice({ on, words, onChoose }: ChoiceProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is easier to hit with a finger
    <button type="button" role="radio" aria-checked={on} onClick={onChoose}>
      {words}
    </button>
  );
}

function ChosenMark({ at }: { readonly at: MapPoint | undefined }) {
  return at === undefined ? null : <circle className="chosenMark" cx={at.xMm} cy={at.yMm} r="340" />;
}

const wholeMm = ({ xMm, yMm }: MapPoint): MapPoint => ({ xMm: Math.round(xMm), yMm: Math.round(yMm) });

/** Points that lie on the one before say nothing. */
const isNew = (point: MapPoint, index: number, all: readonly MapPoint[]): boolean => {
  const before = all[index - 1];
  return before === undefined || before.xMm !== point.xMm || before.yMm !== point.yMm;
};
