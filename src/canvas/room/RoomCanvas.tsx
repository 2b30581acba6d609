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
import { boxAround, idsOf, middleOf, reachOf, thingsOf } from '../../scene/room-thing.ts';
import { sheetOf } from '../../scene/seat-sheet.ts';
import { measuredFrom } from '../../scene/walls.ts';
import { fly } from '../desk/fly.ts';
import { listenToHand } from '../desk/listen-to-hand.ts';
import { hallOf } from '../hall/hall.ts';
import { BACKGROUND, wholeBox } from '../paint/sight-picture.ts';
import { Rulers } from '../Rulers.tsx';
import { makeSeatStage, type SeatStage } from '../stage/seat-stage.ts';
import { useWatch } from '../use-watch.ts';
import { deviceRatio } from '../view/device-ratio.ts';
import { centreOn, FULL_SCALE, fitBox, toDrawing, type Viewport, zoomAt } from '../view/viewport.ts';
import { aisleWidths } from './aisle-widths.ts';
import { type LiftedPicture, liftedPicture } from './lifted-picture.ts';
import { type OverCanvas, startOverCanvas } from './over-canvas.ts';
import type { RoomCanvasProps, RoomHandle } from './room-canvas-props.ts';
import type { RoomState } from './room-context.ts';
import { type RoomDesk, startRoomDesk } from './room-desk.ts';
import { CLEAR_ROOM, type RoomMarks, type RoomOverlay } from './room-overlay.ts';
import { ROOM_WORDS } from './room-words.ts';
import { sightKeyOf } from './sight-key.ts';

const FILL = { position: 'absolute', inset: 0 } as const;
const EMPTY_SCALE = 0.05;
const NONE: ReadonlySet<string> = new Set();
const CURSORS = { select: 'default', pan: 'grab' } as const;

interface Engine {
  readonly stage: SeatStage;
  readonly desk: RoomDesk;
  readonly over: OverCanvas;
}

/** The room under the hand: blocks, fixtures and walls are built here. It fills its parent, which is positioned. */
export function RoomCanvas(props: RoomCanvasProps) {
  const { laid, blocks, fixtures, room, words, backdrop, chosen, tool, snaps, grid, readOnly } = props;
  const say = ROOM_WORDS[props.language];
  const [lifted, setLifted] = useState<ReadonlySet<string>>(NONE);
  const hall = useMemo(() => {
    const stays = ({ id }: { readonly id: string }, what: string): boolean => !lifted.has(`${what}/${id}`);
    return hallOf({
      blocks: laid.filter((block) => stays(block, 'block')),
      fixtures: fixtures.filter((fixture) => stays(fixture, 'fixture')),
      frame: 'A',
      ...(room === undefined ? {} : { room }),
    });
  }, [laid, fixtures, room, lifted]);
  const sheet = useMemo(() => sheetOf(hall.field, words), [hall, words]);
  const things = useMemo(() => thingsOf(laid, blocks, fixtures), [laid, blocks, fixtures]);
  const outline = room?.outline ?? NO_OUTLINE;
  const still = useMemo(
    () => ({ ...hall, sheet, grid, ...(backdrop === undefined ? {} : { backdrop }) }),
    [hall, sheet, grid, backdrop],
  );
  const state: RoomState = {
    things,
    blocks: laid,
    outline,
    chosen,
    tool,
    snaps,
    readOnly,
    whole: wholeBox(still),
    words: say,
  };
  const aisles = useMemo(
    () => (props.aisles ? aisleWidths(laid, room === undefined ? undefined : boxAround(room.outline)) : []),
    [props.aisles, laid, room],
  );
  const marks: RoomMarks = {
    chosen: things.filter(({ key }) => chosen.has(key)),
    outline,
    corners: chosen.size === 0 && tool === 'select' && !readOnly,
    aisles,
  };
  const live = useRef({ props, state, still, marks });
  live.current = { props, state, still, marks };
  const host = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const sheetOver = useRef<HTMLCanvasElement>(null);
  const engine = useRef<Engine>(undefined);
  const overlay = useRef<RoomOverlay>(CLEAR_ROOM);
  const views = useWatch<Viewport>();
  const space = useRef(false);

  const repaint = useCallback((): void => {
    const now = engine.current;
    if (now === undefined) return;
    const { desk, over } = now;
    const grips = desk.grips();
    over.show({
      view: desk.view(),
      overlay: overlay.current,
      marks: live.current.marks,
      grips: live.current.props.readOnly ? [] : grips,
      words: live.current.state.words,
    });
    if (host.current !== null) {
      const { guides = [] } = overlay.current;
      host.current.dataset.guides = guides.map(({ from }) => from).join(' ');
      host.current.dataset.grips = grips
        .map(({ id, screen }) => `${id}:${Math.round(screen.x)}:${Math.round(screen.y)}`)
        .join(' ');
    }
  }, []);

  useLayoutEffect(() => {
    const [element, container, top] = [host.current, paper.current, sheetOver.current];
    if (element === null || container === null || top === null) return;
    const stage = makeSeatStage(container);
    const over = startOverCanvas(top);
    const onLift = (keys: readonly string[]): LiftedPicture | undefined => {
      setLifted(keys.length === 0 ? NONE : new Set(keys));
      if (keys.length === 0) return undefined;
      const { blocks: lost, fixtures: gone } = idsOf(keys);
      const now = live.current.props;
      const parts = {
        blocks: now.laid.filter(({ id }) => lost.includes(id)),
        fixtures: now.fixtures.filter(({ id }) => gone.includes(id)),
      };
      return liftedPicture(parts, now.words, desk.view().scale, deviceRatio());
    };
    const desk = startRoomDesk(
      {
        onView: (view) => {
          stage.setView(view);
          views.tell(view);
          element.dataset.sight = `${view.xMm} ${view.yMm} ${view.scale}`;
        },
        onOverlay: (next) => {
          overlay.current = next;
          repaint();
        },
        onLift,
        onMenu: (at) => {
          const box = element.getBoundingClientRect();
          live.current.props.onMenu({ clientX: box.left + at.x, clientY: box.top + at.y });
        },
        onChoose: (keys) => live.current.props.onChoose(keys),
        onMove: (moves) => live.current.props.onMove(moves),
        onBring: (spot) => live.current.props.onBring(spot),
        onLocked: () => live.current.props.onLocked(),
        onParameters: (block, parameters) => live.current.props.onParameters(block, parameters),
        onParametersEnd: (keeps) => live.current.props.onParametersEnd(keeps),
        onOutline: (corners) => live.current.props.onOutline(corners),
        onMeasured: (used, from, to) => live.current.props.onMeasured(used, from, to),
      },
      live.current.state,
    );
    engine.current = { stage, desk, over };
    stage.setHall(live.current.still);
    let first = true;
    const fitSize = (): void => {
      const [widthPx, heightPx] = [element.clientWidth, element.clientHeight];
      if (widthPx === 0 || heightPx === 0) return;
      const view = desk.view();
      const middle = toDrawing(view, { x: view.widthPx / 2, y: view.heightPx / 2 });
      const sized = { ...view, widthPx, heightPx };
      desk.show(first ? wholeView(sized, live.current.state) : centreOn(sized, middle, view.scale));
      if (first) stage.flush();
      first = false;
      repaint();
    };
    fitSize();
    const observer = new ResizeObserver(fitSize);
    observer.observe(element);
    const takeFocus = (): void => element.focus({ preventScroll: true });
    const stop = listenToHand(element, { ...desk, hitAt: desk.markAt }, () => space.current, takeFocus);
    return () => {
      stop();
      observer.disconnect();
      over.stop();
      stage.destroy();
      engine.current = undefined;
    };
  }, [views, repaint]);

  const shown = useRef(still);
  useLayoutEffect(() => {
    const now = engine.current;
    if (now === undefined) return;
    now.desk.update(live.current.state);
    if (still !== shown.current) {
      now.stage.setHall(still);
      shown.current = still;
    }
  });
  useLayoutEffect(repaint);

  useImperativeHandle(props.ref, (): RoomHandle => {
    const desk = (): RoomDesk => {
      if (engine.current === undefined) throw new Error('the room is not on the screen');
      return engine.current.desk;
    };
    const middle = () =>
      toDrawing(desk().view(), { x: desk().view().widthPx / 2, y: desk().view().heightPx / 2 });
    const go = (to: Viewport): void => void fly(desk().view(), to, desk().show);
    return {
      fitAll: () => go(wholeView(desk().view(), live.current.state)),
      zoomTo100: () => go(centreOn(desk().view(), middle(), FULL_SCALE)),
      zoomBy: (factor) => {
        const view = desk().view();
        const at = { x: view.widthPx / 2, y: view.heightPx / 2 };
        go(zoomAt(view, factor, at, live.current.state.whole));
      },
      focus: () => host.current?.focus({ preventScroll: true }),
      middle,
      bring: (parts, pointer) => {
        const element = host.current;
        if (element === null) return;
        const points = [
          ...parts.blocks.flatMap(reachOf),
          ...thingsOf(
            [],
            [],
            parts.fixtures.map((fixture) => ({ id: 'new', ...fixture })),
          ).flatMap(({ hull }) => hull),
        ];
        const seats = parts.blocks.flatMap(({ rows }) => rows.flatMap((row) => row.seats));
        const door = parts.fixtures.find(({ kind }) => kind === 'door');
        desk().bring({
          picture: liftedPicture(parts, new Map(), desk().view().scale, deviceRatio()),
          box: boxAround(points),
          middle: middleOf(boxAround(seats.length > 0 ? seats : points)),
          ...(door === undefined ? {} : { doorMm: door.widthMm }),
        });
        element.setPointerCapture(pointer);
        desk().send({ on: 'take', pointer, at: { x: -1, y: -1 } });
      },
      isSettled: () => engine.current?.stage.isSettled() ?? false,
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === ' ' && !event.ctrlKey) {
      space.current = true;
      event.preventDefault();
      return;
    }
    const desk = engine.current?.desk;
    if (desk === undefined) return;
    if (props.onKey(event.nativeEvent)) {
      event.preventDefault();
      return;
    }
    const command = sightKeyOf(event.nativeEvent);
    if (command === undefined) return;
    event.preventDefault();
    const view = desk.view();
    const at = { x: view.widthPx / 2, y: view.heightPx / 2 };
    if (command === 'all') desk.show(wholeView(view, state));
    else if (command === 'full') desk.show(centreOn(view, toDrawing(view, at), FULL_SCALE));
    else desk.show(zoomAt(view, command === 'in' ? 1.25 : 0.8, at, state.whole));
  };
  useEffect(() => {
    const onUp = (event: globalThis.KeyboardEvent): void => {
      if (event.key === ' ') space.current = false;
    };
    window.addEventListener('keyup', onUp);
    return () => window.removeEventListener('keyup', onUp);
  }, []);

  const cursor = tool === 'select' || tool === 'pan' ? CURSORS[tool] : 'crosshair';
  return (
    <div style={{ ...FILL, overflow: 'hidden', background: BACKGROUND }}>
      <div ref={paper} aria-hidden="true" style={{ ...FILL, pointerEvents: 'none' }} />
      <div aria-hidden="true" style={{ ...FILL, pointerEvents: 'none' }}>
        <canvas ref={sheetOver} style={{ width: '100%', height: '100%' }} />
      </div>
      {props.rulers && <Rulers watchView={views.watch} origin={measuredFrom(outline)} />}
      <div
        ref={host}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is worked by keys of its own
        tabIndex={0}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        data-room-hand=""
        className="roomHand"
        style={{ ...FILL, cursor, touchAction: 'none' }}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

const NO_OUTLINE: RoomState['outline'] = [];

/** The whole room; an empty one is shown at a scale at which a hall of a hundred fits. */
const wholeView = (view: Viewport, { whole }: RoomState): Viewport =>
  whole.right > whole.left
    ? fitBox(view, whole, 48, FULL_SCALE)
    : centreOn(view, { xMm: 0, yMm: 0 }, EMPTY_SCALE);
