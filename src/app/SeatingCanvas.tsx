import { App } from 'antd';
import { useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { CANVAS_WORDS } from '../canvas/canvas-words.ts';
import type { Drop } from '../canvas/hall/drop.ts';
import { SeatCanvas } from '../canvas/SeatCanvas.tsx';
import type { CanvasHandle } from '../canvas/seat-canvas-props.ts';
import { selectedSchemeOf } from '../model/plan.ts';
import { seatIndex } from '../model/seating-chunks.ts';
import { colourSeats } from '../scene/colour-seats.ts';
import { labelledRows } from '../scene/labelled-rows.ts';
import { sceneFrameOf } from '../scene/room-shape.ts';
import { seatFacesOf } from '../scene/seat-faces.ts';
import { useDesk } from '../ui/desk.ts';
import { useLanguage, useSay } from '../ui/say/use-say.ts';
import { useBlockNames } from '../ui/seating/BlockPanel.tsx';
import { CanvasBar } from '../ui/seating/CanvasBar.tsx';
import { SeatCard, type SeatCardHandle } from '../ui/seating/hand/SeatCard.tsx';
import { SeatTools, type SeatToolsHandle } from '../ui/seating/hand/SeatTools.tsx';
import { useSayJudgement } from '../ui/seating/hand/use-say-judgement.ts';
import { usePlanner } from '../ui/seating/planner.ts';
import type { SeatingCanvasProps } from '../ui/seating/seating-canvas.ts';
import { Legend } from '../ui/seating/sight/Legend.tsx';
import { SightMenu } from '../ui/seating/sight/SightMenu.tsx';
import { useSight } from '../ui/seating/sight/use-sight.ts';
import { sayRefusal } from '../ui/use-run.ts';
import '../ui/theme/canvas.css';
import { callsOfDrop, changesOfDrop } from './calls-of-drop.ts';

/** The room under the hand: what is drawn, and what the hand does with people. */
export function SeatingCanvas(props: SeatingCanvasProps) {
  const { shape, frame, words, label, frameWords, seatLabel, rowLabel, arriving } = props;
  const { selected, chosen, marked, survey, onSelect, onChoose, labelOf } = props;
  const { plan, readOnly, runAll } = useDesk();
  const language = useLanguage();
  const { message } = App.useApp();
  const say = useSay();
  const planner = usePlanner();
  const sayJudgement = useSayJudgement(labelOf);
  const tools = useRef<SeatToolsHandle>(null);
  const card = useRef<SeatCardHandle>(null);
  const touched = useRef(false);
  const blockName = useBlockNames();
  const handle = useRef<CanvasHandle>(null);
  const pointed = useRef<string>(undefined);
  const { seating } = selectedSchemeOf(plan);
  const [usual, changeSight] = useSight(plan.id);
  const sight = useMemo(
    () => (arriving ? { ...usual, colour: 'attendance' as const } : usual),
    [usual, arriving],
  );
  const coloured = useMemo(
    () => colourSeats(plan, sight.colour, (code) => say(`sight.mark.${code}`)),
    [plan, sight.colour, say],
  );
  const doubtful = useMemo(() => {
    if (!sight.issues || survey === undefined) return marked;
    const at = seatIndex(seating);
    const found = survey.issues
      .filter(({ severity }) => severity !== 'notice')
      .flatMap(({ seats, people }) => [...seats, ...people.flatMap((person) => at.get(person) ?? [])]);
    return new Set([...marked, ...found]);
  }, [marked, sight.issues, survey, seating]);
  const faces = useMemo(
    () => seatFacesOf({ plan, shape, words, sight, tints: coloured.tints, doubtful, movable: !readOnly }),
    [plan, shape, words, sight, coloured, doubtful, readOnly],
  );
  const rowLabels = useMemo(() => labelledRows(shape), [shape]);
  const canvasPlan = useMemo(
    () => ({
      blocks: shape.blocks,
      ...(shape.room === undefined ? {} : { room: shape.room }),
      fixtures: shape.fixtures,
      frame: sceneFrameOf(frame),
      words: faces,
      rowLabels,
    }),
    [shape.blocks, shape.room, shape.fixtures, frame, faces, rowLabels],
  );
  const [rulers, setRulers] = useState(false);
  const [grid, setGrid] = useState(false);
  useImperativeHandle(
    props.hand,
    () => ({
      take: (people, pointer) => handle.current?.take(people, pointer),
      put: (people, seat) => {
        const done = handle.current?.put(people, seat);
        if (done?.how === 'refused') void message.warning(CANVAS_WORDS[language].refusals[done.why]);
        return done !== undefined && done.how !== 'refused' && done.how !== 'nothing';
      },
      focus: () => handle.current?.focus(),
      flyTo: (seat) => handle.current?.flyTo(seat),
    }),
    [message, language],
  );

  // A jump from the list of issues; what was clicked is in sight already.
  useEffect(() => {
    if (chosen !== undefined && chosen !== pointed.current) handle.current?.flyTo(chosen);
    pointed.current = undefined;
  }, [chosen]);

  const drop = (what: Drop): void => {
    if (readOnly) return;
    const outcome = runAll(callsOfDrop(what));
    if (!outcome.ok) void message.warning(sayRefusal(outcome.failure, say));
  };
  const judgeDrop = useCallback(
    async (what: Drop): Promise<readonly string[]> => {
      const changes = changesOfDrop(plan, what);
      const judgement = changes === undefined ? undefined : await planner.judge(changes);
      return judgement === undefined ? [] : sayJudgement(judgement);
    },
    [plan, planner, sayJudgement],
  );
  const placeOf = useCallback((seat: string) => handle.current?.placeOf(seat), []);
  return (
    <div className="drawing">
      {sight.colour !== 'none' && <Legend by={sight.colour} lines={coloured.legend} />}
      <div
        className="canvas-frame"
        onPointerDownCapture={({ pointerType }) => {
          touched.current = pointerType === 'touch';
          card.current?.show(undefined);
        }}
      >
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
            if (touched.current && sight.reasons && by === 'hand' && seats.length === 1)
              card.current?.show(seat);
            if (by === 'hand' && seats.length === 1 && seat !== undefined) onChoose(seat, 'pointer');
          }}
          onActivate={(seat) => onChoose(seat, 'keyboard')}
          onDrop={drop}
          judgeDrop={judgeDrop}
          onHover={(seat) => card.current?.show(sight.reasons ? seat : undefined)}
          onView={() => card.current?.show(undefined)}
          onContextMenu={(place) => tools.current?.menu(place)}
          onEdit={(seat, typed) => tools.current?.edit(seat, typed)}
          onAct={(what, seats) => tools.current?.act(what, seats)}
        />
        <SeatCard ref={card} survey={survey} labelOf={labelOf} placeOf={placeOf} />
        <SeatTools
          ref={tools}
          shape={shape}
          selected={selected}
          people={props.standing}
          labelOf={labelOf}
          seatOf={props.seatOf}
          placeOf={placeOf}
          onSelect={onSelect}
          onFitAll={() => handle.current?.fitAll()}
          onClosed={() => handle.current?.focus()}
        />
        <p className="canvasFrame-name">{frameWords}</p>
        <CanvasBar
          onFitAll={() => handle.current?.fitAll()}
          onFitSelection={() => handle.current?.fitSelection()}
          onFull={() => handle.current?.zoomTo100()}
          onZoom={(factor) => handle.current?.zoomBy(factor)}
          hasSelection={selected.size > 0}
          sight={<SightMenu sight={usual} onChange={changeSight} />}
          rulers={rulers}
          grid={grid}
          onRulers={() => setRulers((on) => !on)}
          onGrid={() => setGrid((on) => !on)}
        />
      </div>
    </div>
  );
}
