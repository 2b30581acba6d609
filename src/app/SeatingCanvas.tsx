import { useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
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
import { CanvasBar } from '../ui/seating/CanvasBar.tsx';
import type { SeatingCanvasProps } from '../ui/seating/seating-canvas.ts';
import { useRun } from '../ui/use-run.ts';
import '../ui/theme/canvas.css';

/** The room under the hand: what is drawn, and what the hand does with people. */
export function SeatingCanvas(props: SeatingCanvasProps) {
  const { shape, frame, words, label, frameWords, seatLabel, rowLabel } = props;
  const { selected, chosen, marked, onSelect, onChoose } = props;
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
    () => ({ blocks: shape.blocks, frame: sceneFrameOf(frame), words: faces }),
    [shape.blocks, frame, faces],
  );
  const [rulers, setRulers] = useState(false);
  const [grid, setGrid] = useState(false);
  useImperativeHandle(
    props.hand,
    () => ({
      take: (people, pointer) => handle.current?.take(people, pointer),
      focus: () => handle.current?.focus(),
    }),
    [],
  );

  // A jump from the list of issues; what was clicked is in sight already.
  useEffect(() => {
    if (chosen !== undefined && chosen !== pointed.current) handle.current?.flyTo(chosen);
    pointed.current = undefined;
  }, [chosen]);

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
          selected={selected}
          zones={props.zones}
          {...(props.paint === undefined
            ? {}
            : { tool: props.paint.tool, paintColour: props.paint.colour, onPaint: props.paint.onPaint })}
          rulers={rulers}
          grid={grid}
          onSelect={(seats, by) => {
            const [seat] = seats;
            pointed.current = seats.find((one) => !selected.has(one)) ?? seats.at(-1);
            onSelect(seats);
            if (by === 'hand' && seats.length === 1 && seat !== undefined) onChoose(seat, 'pointer');
          }}
          onActivate={(seat) => onChoose(seat, 'keyboard')}
          onDrop={drop}
        />
        <p className="canvasFrame-name">{frameWords}</p>
        <CanvasBar
          onFitAll={() => handle.current?.fitAll()}
          onFitSelection={() => handle.current?.fitSelection()}
          onFull={() => handle.current?.zoomTo100()}
          onZoom={(factor) => handle.current?.zoomBy(factor)}
          hasSelection={selected.size > 0}
          rulers={rulers}
          grid={grid}
          onRulers={() => setRulers((on) => !on)}
          onGrid={() => setGrid((on) => !on)}
        />
      </div>
    </div>
  );
}
