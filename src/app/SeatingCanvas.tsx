import { useEffect, useMemo, useRef } from 'react';
import type { Drop } from '../canvas/hall/drop.ts';
import { SeatCanvas } from '../canvas/SeatCanvas.tsx';
import type { CanvasHandle } from '../canvas/seat-canvas-props.ts';
import { selectedSchemeOf } from '../model/plan.ts';
import { personAt } from '../model/seating-chunks.ts';
import { sceneFrameOf } from '../scene/room-shape.ts';
import type { SeatFace } from '../scene/seat-sheet.ts';
import { useDesk } from '../ui/desk.ts';
import { useLanguage } from '../ui/say/use-say.ts';
import { useBlockNames } from '../ui/seating/BlockPanel.tsx';
import type { SeatingCanvasProps } from '../ui/seating/seating-canvas.ts';
import { useRun } from '../ui/use-run.ts';

const NONE: ReadonlySet<string> = new Set();

/** The room under the hand: people are dragged from seat to seat, or off their seats. */
export function SeatingCanvas(props: SeatingCanvasProps) {
  const { shape, frame, words, label, frameWords, seatLabel, rowLabel, selected, marked, onSeat, onChoose } =
    props;
  const { plan, readOnly } = useDesk();
  const language = useLanguage();
  const run = useRun();
  const blockName = useBlockNames();
  const handle = useRef<CanvasHandle>(null);
  const pointed = useRef<string>(undefined);
  const { seating } = selectedSchemeOf(plan);
  const faces = useMemo(() => {
    const made = new Map<string, SeatFace>();
    for (const [seat, own] of words) {
      const person = readOnly ? undefined : personAt(seating, seat);
      const doubt = marked.has(seat);
      made.set(seat, { ...own, ...(person === undefined ? {} : { person }), ...(doubt ? { doubt } : {}) });
    }
    return made;
  }, [words, seating, marked, readOnly]);
  const canvasPlan = useMemo(
    () => ({ blocks: shape.blocks, frame: sceneFrameOf(frame), words: faces, nearWords: frameWords }),
    [shape.blocks, frame, faces, frameWords],
  );
  const chosen = useMemo(() => (selected === undefined ? NONE : new Set([selected])), [selected]);

  // A jump from the list of issues; what was clicked is in sight already.
  useEffect(() => {
    if (selected !== undefined && selected !== pointed.current) handle.current?.flyTo(selected);
    pointed.current = undefined;
  }, [selected]);

  const drop = (what: Drop): void => {
    if (readOnly) return;
    if (what.how === 'move') run('seat-person', { person: what.person, seat: what.seat });
    if (what.how === 'swap') run('swap-people', { a: what.other, b: what.person });
    if (what.how === 'insert') run('insert-person', { person: what.person, row: what.row, at: what.seat });
    if (what.how === 'out') run('unseat-people', { people: what.people });
  };
  return (
    <div className="drawing">
      <div className="canvas-frame">
        <SeatCanvas
          ref={handle}
          plan={canvasPlan}
          language={language}
          label={label}
          speech={{ seat: seatLabel, row: rowLabel, block: blockName }}
          selected={chosen}
          onSelect={(seats) => {
            const seat = seats.at(-1);
            pointed.current = seat;
            if (seat === undefined) onSeat(undefined);
            else onChoose(seat, 'pointer');
          }}
          onActivate={(seat) => onChoose(seat, 'keyboard')}
          onDrop={drop}
        />
      </div>
    </div>
  );
}
