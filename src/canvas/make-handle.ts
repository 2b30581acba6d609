import { joinBoxes, NO_BOX } from '../scene/box.ts';
import { type CanvasDesk, type DeskState, seatOnScreen } from './desk/canvas-desk.ts';
import { fly } from './desk/fly.ts';
import { wholeBox } from './paint/sight-picture.ts';
import type { CanvasHandle } from './seat-canvas-props.ts';
import type { SeatStage } from './stage/seat-stage.ts';
import { fitWhole } from './view/fit-whole.ts';
import { centreOn, FULL_SCALE, fitBox, toDrawing, type Viewport, zoomAt } from './view/viewport.ts';

const MARGIN_PX = 36;
/** Near enough to read a name. */
const READING_SCALE = 0.09;

/** What a handle works on. */
export interface HandleContext {
  readonly stage: SeatStage;
  readonly desk: CanvasDesk;
  readonly state: () => DeskState;
  readonly setFocus: (seat: string) => void;
  readonly focusTree: () => void;
  readonly element: HTMLElement;
}

/** Make the handle by which the rest of the application moves the canvas. */
export function makeHandle({
  stage,
  desk,
  state,
  setFocus,
  focusTree,
  element,
}: HandleContext): CanvasHandle {
  let stop: () => void = () => undefined;
  const go = (to: Viewport): void => {
    stop();
    stop = fly(desk.view(), to, desk.show);
  };
  const middle = () => ({ x: desk.view().widthPx / 2, y: desk.view().heightPx / 2 });
  return {
    fitAll: () => go(fitWhole(desk.view(), state().hall)),
    fitSelection: () => {
      const { hall, selectedNumbers } = state();
      const box = selectedNumbers.reduce((all, seat) => {
        const [x, y] = [hall.field.xMm[seat] ?? 0, hall.field.yMm[seat] ?? 0];
        return joinBoxes(all, { left: x - 500, right: x + 500, top: y - 500, bottom: y + 500 });
      }, NO_BOX);
      if (box.right > box.left) go(fitBox(desk.view(), box, MARGIN_PX, 2 * FULL_SCALE));
    },
    zoomTo100: () => go(centreOn(desk.view(), toDrawing(desk.view(), middle()), FULL_SCALE)),
    zoomBy: (factor) => go(zoomAt(desk.view(), factor, middle(), wholeBox(state().hall))),
    flyTo: (seat) => {
      const { field } = state().hall;
      const number = field.numberOf.get(seat);
      if (number === undefined) return;
      const at = { xMm: field.xMm[number] ?? 0, yMm: field.yMm[number] ?? 0 };
      go(centreOn(desk.view(), at, Math.max(READING_SCALE, desk.view().scale)));
      setFocus(seat);
    },
    focus: focusTree,
    take: (people, pointer) => {
      if (people.length === 0) return;
      desk.lift(people);
      element.setPointerCapture(pointer);
      desk.send({ on: 'take', pointer, at: { x: -1, y: -1 } });
    },
    put: (people, seat) => {
      desk.lift(people);
      desk.hoverDrop({ target: seat, at: { x: 0, y: 0 }, landing: 'on', inside: true });
      return desk.letGo();
    },
    placeOf: (seat) => {
      const { hall } = state();
      const at = seatOnScreen(hall, desk.view(), seat);
      const box = element.getBoundingClientRect();
      const halfPx = ((hall.field.sizeMm[hall.field.numberOf.get(seat) ?? 0] ?? 0) * desk.view().scale) / 2;
      return { clientX: box.left + at.x, clientY: box.top + at.y, halfPx };
    },
    view: desk.view,
    isSettled: stage.isSettled,
  };
}
