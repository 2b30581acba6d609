import { boxesMeet, type SceneBox } from '../../scene/box.ts';
import { boxAround } from '../../scene/room-thing.ts';
import { splitWall } from '../../scene/walls.ts';
import {
  keepInSight,
  panBy,
  type ScreenPoint,
  sameView,
  toDrawing,
  type Viewport,
  zoomAt,
} from '../view/viewport.ts';
import { type Brought, startCarrying } from './carry-things.ts';
import { startDrafts } from './draft-lines.ts';
import { markAt } from './mark-at.ts';
import { startPulling } from './pull-handles.ts';
import { chosenThings, type RoomContext, type RoomListener, type RoomState } from './room-context.ts';
import { CLEAR_ROOM, type RoomOverlay } from './room-overlay.ts';
import { type Mark, ROOM_REST, type RoomEffect, type RoomEvent, type RoomPhase } from './room-phase.ts';
import { gripsOf, type RoomGrip } from './shown-grips.ts';
import { stepRoom } from './step-room.ts';

/** The hand in the room: takes events, runs the tools and carries out what they say. */
export interface RoomDesk {
  readonly update: (state: RoomState) => void;
  readonly send: (event: RoomEvent) => void;
  readonly markAt: (at: ScreenPoint, slackPx: number) => Mark | undefined;
  readonly phase: () => RoomPhase['in'];
  readonly view: () => Viewport;
  readonly show: (view: Viewport) => void;
  /** What a drag that begins elsewhere brings in. */
  readonly bring: (brought: Brought) => void;
  readonly grips: () => readonly RoomGrip[];
}

/** Start the hand of a room. */
export function startRoomDesk(listener: RoomListener, first: RoomState): RoomDesk {
  let state = first;
  let phase: RoomPhase = ROOM_REST;
  let view: Viewport = { xMm: 0, yMm: 0, scale: 0.05, widthPx: 1, heightPx: 1 };
  let overlay: RoomOverlay = CLEAR_ROOM;
  const context: RoomContext = {
    listener,
    state: () => state,
    view: () => view,
    lay: (change) => {
      overlay = { ...overlay, ...change };
      listener.onOverlay(overlay);
    },
    clear: () => {
      overlay = CLEAR_ROOM;
      listener.onOverlay(overlay);
    },
  };
  const { lay, clear } = context;
  const carrying = startCarrying(context);
  const pulling = startPulling(context);
  const drafts = startDrafts(context);

  const show = (next: Viewport): void => {
    const kept = keepInSight(next, state.whole);
    if (sameView(kept, view)) return;
    view = kept;
    listener.onView(view);
    listener.onOverlay(overlay);
  };
  const forget = (): void => {
    const lifted = carrying.forget();
    pulling.forget();
    drafts.forget();
    clear();
    if (lifted) listener.onLift([]);
  };
  const withGroups = (keys: readonly string[]): readonly string[] => {
    const groups = new Set(
      state.things.flatMap(({ key, group }) => (group !== undefined && keys.includes(key) ? [group] : [])),
    );
    return state.things
      .filter(({ key, group }) => keys.includes(key) || (group !== undefined && groups.has(group)))
      .map(({ key }) => key);
  };
  const lift = (key: string): void => {
    const keys = state.chosen.has(key) ? [...state.chosen] : withGroups([key]);
    if (!state.chosen.has(key)) listener.onChoose(keys);
    carrying.lift(key, keys);
  };
  const choose = (key: string, adds: boolean): void => {
    const keys = withGroups([key]);
    if (!adds) {
      listener.onChoose(keys);
      return;
    }
    const rest = [...state.chosen].filter((one) => !keys.includes(one));
    listener.onChoose(state.chosen.has(key) ? rest : [...rest, ...keys]);
  };
  const chooseBand = (box: SceneBox, adds: boolean): void => {
    // A stage is meant only when it lies wholly inside: blocks stand on it.
    const inside = state.things.filter((thing) =>
      thing.fixture?.kind === 'stage' ? holds(box, thing.box) : boxesMeet(box, thing.box),
    );
    const keys = withGroups(inside.map(({ key }) => key));
    listener.onChoose([...new Set([...(adds ? state.chosen : []), ...keys])]);
  };
  const bandOf = ({ from, to }: Extract<RoomEffect, { readonly do: 'band' | 'choose-band' }>): SceneBox =>
    boxAround([toDrawing(view, from), toDrawing(view, to)]);
  const hover = (mark: Mark | undefined): void => {
    const thing = mark?.on === 'thing' ? state.things.find(({ key }) => key === mark.key) : undefined;
    if (overlay.hover !== thing?.hull) lay({ hover: thing?.hull });
  };
  const carry = (effect: Extract<RoomEffect, { readonly do: 'carry' }>): void => {
    const [from, to] = [toDrawing(view, effect.from), toDrawing(view, effect.at)];
    const [dx, dy] = [to.xMm - from.xMm, to.yMm - from.yMm];
    const level = Math.abs(dx) >= Math.abs(dy);
    const { straight, free } = effect;
    carrying.carryBy(straight && !level ? 0 : dx, straight && level ? 0 : dy, free);
  };
  const perform = (effect: RoomEffect): void => {
    const done = effect.do;
    if (done === 'pan') show(panBy(view, effect.dx, effect.dy));
    else if (done === 'zoom') show(zoomAt(view, effect.factor, effect.at, state.whole));
    else if (done === 'hover') hover(effect.mark);
    else if (done === 'choose') choose(effect.key, effect.adds);
    else if (done === 'choose-none') listener.onChoose([]);
    else if (done === 'band') lay({ hover: undefined, band: bandOf(effect) });
    else if (done === 'hide-band') lay({ band: undefined });
    else if (done === 'choose-band') chooseBand(bandOf(effect), effect.adds);
    else if (done === 'lift') lift(effect.key);
    else if (done === 'carry') carry(effect);
    else if (done === 'bring') carrying.bringTo(effect.at, effect.free, effect.inside);
    else if (done === 'drop') carrying.drop();
    else if (done === 'grasp') pulling.grasp(effect.mark);
    else if (done === 'pull') pulling.pull(effect.from, effect.at, effect.free);
    else if (done === 'let-go') pulling.letGo();
    else if (done === 'put-back' || done === 'give-up' || done === 'drop-draft') forget();
    else if (done === 'box') drafts.box(effect.from, effect.to);
    else if (done === 'end-box') drafts.endBox(effect.from, effect.to);
    else if (done === 'path-add') drafts.addCorner(effect.at, effect.straight);
    else if (done === 'path-to') drafts.followCorner(effect.at, effect.straight);
    else if (done === 'path-end') drafts.endPath();
    else if (done === 'measure-from') drafts.measureFrom(effect.at);
    else if (done === 'measure-to') drafts.measureTo(effect.at, effect.straight);
    else if (done === 'measure-end') drafts.endMeasure();
    else if (done === 'menu') listener.onMenu(effect.at);
    else if (done === 'split' && !state.readOnly)
      listener.onOutline(splitWall(state.outline, effect.wall, toDrawing(view, effect.at)));
  };

  return {
    update: (next) => {
      const toolLeft = next.tool !== state.tool;
      state = next;
      if (toolLeft) {
        phase = ROOM_REST;
        forget();
      } else if (overlay.hover !== undefined) lay({ hover: undefined });
    },
    send: (event) => {
      const [next, ...effects] = stepRoom(phase, event, state.tool);
      phase = next;
      for (const effect of effects) perform(effect);
    },
    markAt: (at, slackPx) => markAt(state, view, at, slackPx),
    phase: () => phase.in,
    view: () => view,
    show,
    bring: carrying.bring,
    grips: () => gripsOf(chosenThings(state), state.blocks, view),
  };
}

const holds = (outer: SceneBox, inner: SceneBox): boolean =>
  outer.left <= inner.left &&
  outer.right >= inner.right &&
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom;
