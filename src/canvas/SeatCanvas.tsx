import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ScenePoint } from '../scene/scene.ts';
import { changedSeats, type SeatSheet, sheetOf } from '../scene/seat-sheet.ts';
import { CANVAS_WORDS } from './canvas-words.ts';
import { DropTip } from './DropTip.tsx';
import {
  type CanvasDesk,
  type DeskState,
  type InHand,
  seatOnScreen,
  startCanvasDesk,
} from './desk/canvas-desk.ts';
import { listenToHand } from './desk/listen-to-hand.ts';
import { obeyKey } from './desk/obey-key.ts';
import { type Hall, hallOf } from './hall/hall.ts';
import { zoneShapes } from './hall/zone-shape.ts';
import { Minimap } from './Minimap.tsx';
import { makeHandle } from './make-handle.ts';
import { BACKGROUND } from './paint/sight-picture.ts';
import { Rulers } from './Rulers.tsx';
import type { CanvasHandle, SeatCanvasProps } from './seat-canvas-props.ts';
import { makeSeatStage, type SeatStage } from './stage/seat-stage.ts';
import { type KeyCommand, keyCommandOf } from './tools/key-command.ts';
import { SeatTree } from './tree/SeatTree.tsx';
import { useWatch } from './use-watch.ts';
import { fitWhole, showsWhole } from './view/fit-whole.ts';
import { centreOn, toDrawing, type Viewport } from './view/viewport.ts';

const MINIMAP_FROM = 300;
const FILL = { position: 'absolute', inset: 0 } as const;

interface Engine {
  readonly stage: SeatStage;
  readonly desk: CanvasDesk;
  readonly handle: CanvasHandle;
  hall: Hall;
  sheet: SeatSheet;
}

/** The room drawn to scale, with people under the hand. It fills its parent, which must be positioned. */
export function SeatCanvas(props: SeatCanvasProps) {
  const { plan, selected, tool = 'select', grid = false, language } = props;
  const { blocks, room, fixtures, frame, words, rowLabels, farWords, nearWords } = plan;
  const say = CANVAS_WORDS[language];
  const hall = useMemo(
    () =>
      hallOf({
        blocks,
        frame,
        ...(room === undefined ? {} : { room }),
        ...(fixtures === undefined ? {} : { fixtures }),
        ...(rowLabels === undefined ? {} : { rowLabels }),
        ...(farWords === undefined ? {} : { farWords }),
        ...(nearWords === undefined ? {} : { nearWords }),
      }),
    [blocks, room, fixtures, frame, rowLabels, farWords, nearWords],
  );
  const sheet = useMemo(() => sheetOf(hall.field, words), [hall, words]);
  const selectedNumbers = useMemo(
    () => [...selected].flatMap((id) => hall.field.numberOf.get(id) ?? []).sort((a, b) => a - b),
    [selected, hall],
  );
  const zones = useMemo(() => zoneShapes(props.zones ?? [], hall.field), [props.zones, hall]);
  const paintColour = props.paintColour ?? '#a3211d';
  const state: DeskState = { hall, sheet, selected, selectedNumbers, tool, zones, paintColour };
  const live = useRef({ props, state });
  live.current = { props, state };
  const host = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const tree = useRef<HTMLDivElement>(null);
  const engine = useRef<Engine>(undefined);
  const views = useWatch<Viewport>();
  const hands = useWatch<InHand | undefined>();
  const space = useRef(false);
  const spacePans = useRef(false);
  const [focusId, setFocusId] = useState<string>();
  const focus = hall.field.numberOf.get(focusId ?? '') ?? selectedNumbers[0] ?? 0;
  const focusNow = useRef(focus);
  focusNow.current = focus;

  useLayoutEffect(() => {
    const [element, container] = [host.current, paper.current];
    if (element === null || container === null) return;
    const stage = makeSeatStage(container);
    const menu = (at: { readonly x: number; readonly y: number }, seat: string | undefined): void => {
      const box = element.getBoundingClientRect();
      const place = { clientX: box.left + at.x, clientY: box.top + at.y };
      live.current.props.onContextMenu?.(seat === undefined ? place : { ...place, seat });
    };
    const desk = startCanvasDesk(
      stage,
      {
        onView: (view) => {
          views.tell(view);
          element.dataset.sight = `${view.xMm} ${view.yMm} ${view.scale}`;
          live.current.props.onView?.(view);
        },
        onSelect: (seats) => live.current.props.onSelect(seats, 'hand'),
        onDrop: (drop) => live.current.props.onDrop(drop),
        onPaint: (seats, erases) => live.current.props.onPaint?.(seats, erases),
        onInHand: hands.tell,
        onFocus: setFocusId,
        onHover: (seat) => live.current.props.onHover?.(seat),
        onEdit: (seat) => live.current.props.onEdit?.(seat, undefined),
        onMenu: menu,
      },
      live.current.state,
    );
    const handle = makeHandle({
      stage,
      desk,
      element,
      state: () => live.current.state,
      setFocus: setFocusId,
      focusTree: () => tree.current?.focus({ preventScroll: true }),
    });
    const now = live.current.state;
    engine.current = { stage, desk, handle, hall: now.hall, sheet: now.sheet };
    stage.setHall({ ...now.hall, sheet: now.sheet, grid: live.current.props.grid ?? false });
    let first = true;
    const fitSize = (): void => {
      const [widthPx, heightPx] = [element.clientWidth, element.clientHeight];
      if (widthPx === 0 || heightPx === 0) return;
      const view = desk.view();
      const middle = toDrawing(view, { x: view.widthPx / 2, y: view.heightPx / 2 });
      const sized = { ...view, widthPx, heightPx };
      const whole = first || showsWhole(view, live.current.state.hall);
      desk.show(whole ? fitWhole(sized, live.current.state.hall) : centreOn(sized, middle, view.scale));
      if (first) stage.flush();
      first = false;
    };
    fitSize();
    const observer = new ResizeObserver(fitSize);
    observer.observe(element);
    const onPress = (): void => {
      if (space.current) spacePans.current = true;
    };
    element.addEventListener('pointerdown', onPress);
    const stop = listenToHand(element, desk, () => space.current, handle.focus);
    return () => {
      stop();
      element.removeEventListener('pointerdown', onPress);
      observer.disconnect();
      stage.destroy();
      engine.current = undefined;
    };
  }, [views, hands]);

  const shownFrame = useRef({ frame, grid });
  useLayoutEffect(() => {
    const now = engine.current;
    if (now === undefined) return;
    const { stage, desk } = now;
    const turned = (frame === 'S') !== (shownFrame.current.frame === 'S');
    if (hall !== now.hall || grid !== shownFrame.current.grid) {
      const wasEmpty = now.hall.field.count === 0;
      const wasWhole = showsWhole(desk.view(), now.hall);
      stage.setHall({ ...hall, sheet, grid });
      desk.update({ hall, sheet, selected, selectedNumbers, tool, zones, paintColour });
      const view = desk.view();
      const middle = toDrawing(view, { x: view.widthPx / 2, y: view.heightPx / 2 });
      if (hall !== now.hall && (wasEmpty || wasWhole)) desk.show(fitWhole(view, hall));
      else if (turned) desk.show(centreOn(view, { xMm: -middle.xMm, yMm: -middle.yMm }, view.scale));
    } else {
      if (sheet !== now.sheet) stage.setSheet(sheet, changedSeats(now.sheet, sheet));
      desk.update({ hall, sheet, selected, selectedNumbers, tool, zones, paintColour });
    }
    now.hall = hall;
    now.sheet = sheet;
    shownFrame.current = { frame, grid };
  }, [hall, sheet, selected, selectedNumbers, tool, grid, frame, zones, paintColour]);

  useImperativeHandle(props.ref, () => {
    const handle = (): CanvasHandle => {
      if (engine.current === undefined) throw new Error('the canvas is not on the screen');
      return engine.current.handle;
    };
    return {
      fitAll: () => handle().fitAll(),
      fitSelection: () => handle().fitSelection(),
      zoomTo100: () => handle().zoomTo100(),
      zoomBy: (factor) => handle().zoomBy(factor),
      flyTo: (seat) => handle().flyTo(seat),
      focus: () => handle().focus(),
      take: (people, pointer) => handle().take(people, pointer),
      put: (people, seat) => handle().put(people, seat),
      placeOf: (seat) => handle().placeOf(seat),
      view: () => handle().view(),
      isSettled: () => handle().isSettled(),
    };
  }, []);

  const names = useMemo(
    () =>
      new Map(
        sheet.flatMap(({ person, name }) => (person === undefined ? [] : [[person, name ?? ''] as const])),
      ),
    [sheet],
  );
  const nameOf = useCallback((person: string) => names.get(person) ?? '', [names]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const now = engine.current;
    if (now === undefined) return;
    if (event.key === ' ' && !event.ctrlKey) {
      if (!space.current) spacePans.current = false;
      space.current = true;
      event.preventDefault();
      return;
    }
    const command = event.nativeEvent.isComposing
      ? undefined
      : keyCommandOf(event, now.desk.carried().length > 0);
    if (command === undefined) return;
    event.preventDefault();
    obey(now, command);
  };
  // Space picks up and puts down, unless the hand used it to move the sight.
  const onKeyUp = (event: KeyboardEvent): void => {
    const now = engine.current;
    if (now === undefined || event.key !== ' ' || !space.current || spacePans.current) return;
    if (event.ctrlKey || now.desk.phase() !== 'rest') return;
    const carries = now.desk.carried().length > 0;
    obey(now, carries ? { key: 'put', landing: event.altKey ? 'between' : 'on' } : { key: 'lift' });
  };
  const obey = ({ desk, handle }: Engine, command: KeyCommand): void => {
    obeyKey(command, {
      desk,
      state: live.current.state,
      focus: focusNow.current,
      setFocus: (seat) => {
        setFocusId(seat);
        const at = seatOnScreen(hall, desk.view(), seat);
        const { widthPx, heightPx } = desk.view();
        if (at.x < 40 || at.y < 40 || at.x > widthPx - 40 || at.y > heightPx - 40) handle.flyTo(seat);
        desk.ringFocus(seat);
      },
      select: (seats) => props.onSelect(seats, 'keys'),
      edit: (seat, typed) => props.onEdit?.(seat, typed),
      activate: (seat) => props.onActivate?.(seat),
      unseat: (people) => props.onDrop({ how: 'out', people }),
      menu: (seat) => {
        const box = host.current?.getBoundingClientRect();
        const at = seatOnScreen(hall, desk.view(), seat);
        props.onContextMenu?.({ clientX: (box?.left ?? 0) + at.x, clientY: (box?.top ?? 0) + at.y, seat });
      },
      act: (what, seats) => props.onAct?.(what, seats),
      zoomBy: handle.zoomBy,
      showPart: (what) =>
        ({ all: handle.fitAll, selection: handle.fitSelection, full: handle.zoomTo100 })[what](),
    });
  };
  useEffect(() => {
    const onUp = (event: globalThis.KeyboardEvent): void => {
      if (event.key === ' ') space.current = false;
    };
    window.addEventListener('keyup', onUp);
    return () => window.removeEventListener('keyup', onUp);
  }, []);

  const overview = useCallback(() => engine.current?.stage.overview(), []);
  const cursor = tool === 'pan' ? 'grab' : tool === 'select' ? 'default' : 'crosshair';
  return (
    <div style={{ ...FILL, overflow: 'hidden', background: BACKGROUND }}>
      <SeatTree
        ref={tree}
        field={hall.field}
        sheet={sheet}
        label={props.label}
        hint={say.canvas}
        speech={props.speech}
        focus={focus}
        selected={selected}
        onKeyDown={onKeyDown}
        onKeyUp={onKeyUp}
        onFocus={() => {
          if (tree.current?.matches(':focus-visible')) engine.current?.desk.ringFocus(hall.field.ids[focus]);
        }}
        onBlur={() => engine.current?.desk.ringFocus(undefined)}
      />
      <div ref={paper} aria-hidden="true" style={{ ...FILL, pointerEvents: 'none' }} />
      {props.rulers === true && <Rulers watchView={views.watch} origin={cornerOf(hall)} />}
      <div ref={host} data-hand="" style={{ ...FILL, cursor, touchAction: 'none' }} />
      {(props.minimap ?? hall.field.count > MINIMAP_FROM) && (
        <Minimap
          label={say.minimap}
          watchView={views.watch}
          overview={overview}
          version={sheet}
          onGo={(at) =>
            engine.current?.desk.show(
              centreOn(engine.current.desk.view(), at, engine.current.desk.view().scale),
            )
          }
        />
      )}
      <DropTip watchHand={hands.watch} words={say} nameOf={nameOf} judge={props.judgeDrop} />
    </div>
  );
}

/** The left upper corner of all that is drawn. */
const cornerOf = ({ ground, field }: Hall): ScenePoint => {
  const { left, top } = ground.box.right > ground.box.left ? ground.box : field.box;
  return { xMm: left, yMm: top };
};
