import type { SeatSheet } from '../../scene/seat-sheet.ts';
import type { Carried, Drop } from '../hall/drop.ts';
import { growStroke } from '../hall/grow-stroke.ts';
import type { Hall } from '../hall/hall.ts';
import { planDrop } from '../hall/plan-drop.ts';
import type { ZoneShape } from '../hall/zone-shape.ts';
import { wholeBox } from '../paint/sight-picture.ts';
import type { Overlay } from '../stage/overlay.ts';
import type { SeatStage } from '../stage/seat-stage.ts';
import type { CanvasEvent, CanvasTool, Hit } from '../tools/canvas-event.ts';
import { type Effect, type Landing, type Phase, REST } from '../tools/phase.ts';
import { step } from '../tools/step.ts';
import {
  keepInSight,
  panBy,
  type ScreenPoint,
  sameView,
  toDrawing,
  toScreen,
  type Viewport,
  zoomAt,
} from '../view/viewport.ts';
import { liftFrom } from './carried-of.ts';
import { selectSeats } from './select-seats.ts';

/** What the desk knows of the outside; given anew whenever something changed. */
export interface DeskState {
  readonly hall: Hall;
  readonly sheet: SeatSheet;
  readonly selected: ReadonlySet<string>;
  /** The same by numbers, ascending. */
  readonly selectedNumbers: readonly number[];
  readonly tool: CanvasTool;
  readonly zones: readonly ZoneShape[];
  /** Colour of what is painted. */
  readonly paintColour: string;
}

/** What is in the hand, for the words beside it. */
export interface InHand {
  readonly carried: readonly Carried[];
  readonly drop: Drop;
  readonly at: ScreenPoint;
}

/** Whom the desk tells. */
export interface DeskListener {
  readonly onView: (view: Viewport) => void;
  readonly onSelect: (seats: readonly string[]) => void;
  readonly onDrop: (drop: Drop) => void;
  /** Seats were painted, or wiped clean. */
  readonly onPaint: (seats: readonly string[], erases: boolean) => void;
  readonly onInHand: (inHand: InHand | undefined) => void;
  readonly onFocus: (seat: string | undefined) => void;
  readonly onHover: (seat: string | undefined) => void;
  readonly onEdit: (seat: string) => void;
  readonly onMenu: (at: ScreenPoint, seat: string | undefined) => void;
}

/** The hand on the canvas: takes events, runs the tools and carries out what they say. */
export interface CanvasDesk {
  readonly update: (state: DeskState) => void;
  readonly send: (event: CanvasEvent) => void;
  readonly hitAt: (at: ScreenPoint, slackPx: number) => Hit | undefined;
  readonly view: () => Viewport;
  readonly show: (view: Viewport) => void;
  /** Lift people without a pointer, or those of a drag that began elsewhere. */
  readonly lift: (people: readonly Carried[]) => void;
  readonly hoverDrop: (place: {
    readonly target?: string;
    readonly at: ScreenPoint;
    readonly landing: Landing;
    readonly inside: boolean;
  }) => void;
  /** @returns what was done. */
  readonly letGo: () => Drop;
  readonly putBack: () => void;
  readonly carried: () => readonly Carried[];
  readonly phase: () => Phase['in'];
  /** Ring a seat for the keyboard. */
  readonly ringFocus: (seat: string | undefined) => void;
}

const NOTHING: ReadonlySet<number> = new Set();

/** Start a desk on a stage. */
export function startCanvasDesk(stage: SeatStage, listener: DeskListener, first: DeskState): CanvasDesk {
  let state = first;
  let phase: Phase = REST;
  let view: Viewport = { xMm: 0, yMm: 0, scale: 0.1, widthPx: 1, heightPx: 1 };
  let carried: readonly Carried[] = [];
  let drop: Drop = { how: 'nothing' };
  let anchor: string | undefined;
  let overlay: Overlay = { selected: [], zones: first.zones };
  let stroke: ReadonlySet<number> = NOTHING;

  const lay = (change: Partial<Overlay>): void => {
    overlay = { ...overlay, ...change };
    stage.setOverlay(overlay);
  };
  const numberOf = (seat: string | undefined): number | undefined =>
    seat === undefined ? undefined : state.hall.field.numberOf.get(seat);

  const show = (next: Viewport): void => {
    const kept = keepInSight(next, wholeBox(state.hall));
    if (sameView(kept, view)) return;
    view = kept;
    stage.setView(view);
    listener.onView(view);
  };

  const hoverDrop: CanvasDesk['hoverDrop'] = ({ at, ...place }) => {
    drop = planDrop({ field: state.hall.field, sheet: state.sheet }, carried, place);
    const from = carried.flatMap((one) => numberOf(one.from) ?? []);
    const names = carried.map(({ name }) => name);
    if (overlay.hover !== undefined) listener.onHover(undefined);
    lay({ hover: undefined, carried: { at, names, from, drop } });
    listener.onInHand({ carried, drop, at });
  };
  const emptyHand = (): void => {
    carried = [];
    drop = { how: 'nothing' };
    lay({ carried: undefined });
    listener.onInHand(undefined);
  };
  const letGo = (): Drop => {
    const done = drop;
    emptyHand();
    if (done.how !== 'nothing' && done.how !== 'refused') listener.onDrop(done);
    return done;
  };

  const perform = (effect: Effect): void => {
    switch (effect.do) {
      case 'pan':
        show(panBy(view, effect.dx, effect.dy));
        break;
      case 'zoom':
        show(zoomAt(view, effect.factor, effect.at, wholeBox(state.hall)));
        break;
      case 'hover':
        if (overlay.hover !== numberOf(effect.seat)) {
          lay({ hover: numberOf(effect.seat) });
          listener.onHover(effect.seat);
        }
        break;
      case 'band': {
        const path = effect.path.map((at) => toDrawing(view, at));
        lay({ hover: undefined, band: { shape: effect.shape, path } });
        break;
      }
      case 'hide-band':
        lay({ band: undefined });
        break;
      case 'lift':
        carried = liftFrom({ field: state.hall.field, sheet: state.sheet }, effect.seat, state.selected);
        break;
      case 'hover-drop':
        hoverDrop(effect);
        break;
      case 'drop':
        drop = planDrop({ field: state.hall.field, sheet: state.sheet }, carried, effect);
        letGo();
        break;
      case 'put-back':
        emptyHand();
        break;
      case 'stroke':
      case 'paint': {
        const { tool, path, erases } = effect;
        stroke = growStroke(path.length < 2 ? NOTHING : stroke, tool, path, { ...state.hall, view });
        const band = tool === 'area' ? path.map((at) => toDrawing(view, at)) : undefined;
        const shown = { seats: [...stroke], colour: state.paintColour, erases };
        if (effect.do === 'stroke') {
          lay({ hover: undefined, stroke: shown, band: band && { shape: 'path', path: band } });
          break;
        }
        lay({ stroke: undefined, band: undefined });
        const seats = [...stroke].sort((a, b) => a - b).flatMap((seat) => state.hall.field.ids[seat] ?? []);
        if (seats.length > 0) listener.onPaint(seats, erases);
        break;
      }
      case 'hide-stroke':
        lay({ stroke: undefined, band: undefined });
        break;
      case 'edit':
        listener.onEdit(effect.seat);
        break;
      case 'menu':
        listener.onMenu(effect.at, effect.seat);
        break;
      default: {
        const { field, index } = state.hall;
        const from = anchor === undefined ? {} : { anchor };
        listener.onSelect(selectSeats(effect, { field, index, view, selected: state.selected, ...from }));
        if ('seat' in effect) {
          if (effect.do !== 'select' || effect.how !== 'through') anchor = effect.seat;
          listener.onFocus(effect.seat);
        }
      }
    }
  };

  return {
    update: (next) => {
      const moved = next.selectedNumbers !== state.selectedNumbers || next.hall !== state.hall;
      if (next.hall !== state.hall) overlay = { selected: [], zones: next.zones };
      if (next.zones !== state.zones) lay({ zones: next.zones });
      state = next;
      if (moved) lay({ selected: next.selectedNumbers });
    },
    send: (event) => {
      const [next, ...effects] = step(phase, event, state.tool);
      phase = next;
      for (const effect of effects) perform(effect);
    },
    hitAt: (at, slackPx) => {
      const number = state.hall.index.seatAt(toDrawing(view, at), slackPx / view.scale);
      if (number === undefined) return undefined;
      const seat = state.hall.field.ids[number] ?? '';
      const person = state.sheet[number]?.person;
      return { seat, selected: state.selected.has(seat), ...(person === undefined ? {} : { person }) };
    },
    view: () => view,
    show,
    lift: (people) => {
      carried = people;
    },
    hoverDrop,
    letGo,
    putBack: emptyHand,
    carried: () => carried,
    phase: () => phase.in,
    ringFocus: (seat) => lay({ focus: numberOf(seat) }),
  };
}

/** Where a seat appears on the canvas. */
export function seatOnScreen(hall: Hall, view: Viewport, seat: string): ScreenPoint {
  const number = hall.field.numberOf.get(seat) ?? 0;
  return toScreen(view, { xMm: hall.field.xMm[number] ?? 0, yMm: hall.field.yMm[number] ?? 0 });
}
