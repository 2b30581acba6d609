import type { CanvasEvent, HeldKeys } from '../tools/canvas-event.ts';
import type { ScreenPoint } from '../view/viewport.ts';

const HELD_MS = 500;
const DOUBLE_MS = 400;
const DOUBLE_PX = 6;
/** A finger finds a seat this far away: with the seat itself at least 44 pixels. */
const FINGER_PX = 14;
const LINE_PX = 24;
/** What the hand is in the middle of while it matters what lies under it. */
const LOOKING: ReadonlySet<string> = new Set(['rest', 'pressed', 'carrying']);

/** What hears of the hand; `Found` is what may lie under it. */
export interface HandListener<Found> {
  readonly send: (event: CanvasEvent<Found>) => void;
  readonly hitAt: (at: ScreenPoint, slackPx: number) => Found | undefined;
  /** What the hand is in the middle of; `rest` = nothing. */
  readonly phase: () => string;
}

/**
 * Turn what happens to an element into events of the canvas.
 *
 * @param takeFocus - called on a press: the keyboard goes on where the hand is.
 * @returns stops listening.
 */
export function listenToHand<Found extends object>(
  element: HTMLElement,
  desk: HandListener<Found>,
  isSpaceHeld: () => boolean,
  takeFocus: () => void,
): () => void {
  let heldTimer = 0;
  let last = { timeMs: 0, x: 0, y: 0, clicks: 0 };

  // Asked once a gesture: each question may cost a layout of the page.
  let box = element.getBoundingClientRect();
  const measure = (): void => {
    box = element.getBoundingClientRect();
  };
  const at = (event: MouseEvent): ScreenPoint => {
    if (desk.phase() === 'rest') measure();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const keys = (event: MouseEvent): HeldKeys => ({
    shift: event.shiftKey,
    alt: event.altKey,
    control: event.ctrlKey || event.metaKey,
    space: isSpaceHeld(),
  });
  const hit = (event: PointerEvent | MouseEvent) => {
    const touch = 'pointerType' in event && event.pointerType === 'touch';
    const found = desk.hitAt(at(event), touch ? FINGER_PX : 0);
    return found === undefined ? {} : { hit: found };
  };
  const isInside = (event: PointerEvent): boolean => {
    const { x, y } = at(event);
    return x >= 0 && y >= 0 && x <= box.width && y <= box.height;
  };

  const onDown = (event: PointerEvent): void => {
    if (event.button > 2) return;
    const point = at(event);
    const again =
      event.timeStamp - last.timeMs < DOUBLE_MS && Math.hypot(point.x - last.x, point.y - last.y) < DOUBLE_PX;
    last = { timeMs: event.timeStamp, ...point, clicks: again ? last.clicks + 1 : 1 };
    if (event.button === 1) event.preventDefault();
    if (event.isTrusted) element.setPointerCapture(event.pointerId);
    const touch = event.pointerType === 'touch';
    const { pointerId: pointer, button } = event;
    desk.send({
      on: 'down',
      pointer,
      at: point,
      ...hit(event),
      keys: keys(event),
      touch,
      button,
      clicks: last.clicks,
    });
    window.clearTimeout(heldTimer);
    if (touch) heldTimer = window.setTimeout(() => desk.send({ on: 'held', pointer }), HELD_MS);
  };
  const onMove = (event: PointerEvent): void => {
    const looks = LOOKING.has(desk.phase());
    desk.send({
      on: 'move',
      pointer: event.pointerId,
      at: at(event),
      ...(looks ? hit(event) : {}),
      keys: keys(event),
      inside: isInside(event),
    });
  };
  const onLeave = (event: PointerEvent): void => {
    if (desk.phase() !== 'rest') return;
    desk.send({ on: 'move', pointer: event.pointerId, at: at(event), keys: keys(event), inside: false });
  };
  const onUp = (event: PointerEvent): void => {
    window.clearTimeout(heldTimer);
    desk.send({
      on: 'up',
      pointer: event.pointerId,
      at: at(event),
      ...hit(event),
      keys: keys(event),
      inside: isInside(event),
    });
  };
  const onCancel = (): void => {
    window.clearTimeout(heldTimer);
    desk.send({ on: 'cancel' });
  };
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const unit =
      event.deltaMode === WheelEvent.DOM_DELTA_LINE
        ? LINE_PX
        : event.deltaMode === WheelEvent.DOM_DELTA_PAGE
          ? 400
          : 1;
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
    const zooms = event.ctrlKey || event.metaKey || isNotched(event);
    // The fingers of a touch pad spread in small steps.
    const gain = event.ctrlKey && !isNotched(event) ? 5 : 1;
    if (zooms) desk.send({ on: 'scroll', at: at(event), dx, dy: dy * gain, zooms });
    else if (event.shiftKey && dx === 0) desk.send({ on: 'scroll', at: at(event), dx: dy, dy: 0, zooms });
    else desk.send({ on: 'scroll', at: at(event), dx, dy, zooms });
  };
  const onMenu = (event: MouseEvent): void => {
    event.preventDefault();
    desk.send({ on: 'menu', at: at(event), ...hit(event) });
  };

  // A press would give the focus to the page.
  const onMouseDown = (event: MouseEvent): void => {
    event.preventDefault();
    takeFocus();
  };
  // A finger needs no mouse made up for it: that one would press beside the menu and close it.
  const onTouchEnd = (event: TouchEvent): void => {
    if (event.cancelable) event.preventDefault();
    takeFocus();
  };
  // Wherever the focus is: what is begun can be given up.
  const onKey = (event: KeyboardEvent): void => {
    if (desk.phase() === 'rest') return;
    if (event.key === 'Escape' && event.type === 'keydown') {
      event.stopPropagation();
      desk.send({ on: 'cancel' });
    } else if (event.key === 'Alt') {
      event.preventDefault();
      const { shiftKey: shift, altKey: alt } = event;
      desk.send({
        on: 'keys',
        keys: { shift, alt, control: event.ctrlKey || event.metaKey, space: isSpaceHeld() },
      });
    }
  };
  const listeners = [
    ['pointerdown', onDown],
    // A drag from elsewhere arrives when it has begun.
    ['gotpointercapture', measure],
    ['pointermove', onMove],
    ['pointerup', onUp],
    ['pointerleave', onLeave],
    ['pointercancel', onCancel],
    ['contextmenu', onMenu],
    ['mousedown', onMouseDown],
  ] as const;
  for (const [type, listener] of listeners) element.addEventListener(type, listener as EventListener);
  element.addEventListener('wheel', onWheel, { passive: false });
  element.addEventListener('touchend', onTouchEnd, { passive: false });
  for (const type of ['keydown', 'keyup'] as const) window.addEventListener(type, onKey, { capture: true });
  return () => {
    window.clearTimeout(heldTimer);
    for (const [type, listener] of listeners) element.removeEventListener(type, listener as EventListener);
    element.removeEventListener('wheel', onWheel);
    element.removeEventListener('touchend', onTouchEnd);
    for (const type of ['keydown', 'keyup'] as const)
      window.removeEventListener(type, onKey, { capture: true });
  };
}

/** True for the wheel of a mouse, which turns in notches of 120; a touch pad scrolls by any amount. */
function isNotched(event: WheelEvent): boolean {
  if (event.shiftKey || event.deltaX !== 0) return false;
  if (event.deltaMode !== WheelEvent.DOM_DELTA_PIXEL) return true;
  const notches = (event as WheelEvent & { readonly wheelDeltaY?: number }).wheelDeltaY;
  return notches !== undefined && notches !== 0 && notches % 120 === 0;
}
