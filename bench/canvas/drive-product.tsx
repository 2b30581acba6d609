import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { SeatCanvas } from '../../src/canvas/SeatCanvas.tsx';
import type { CanvasHandle, CanvasPlan } from '../../src/canvas/seat-canvas-props.ts';
import { type Driven, MIDDLE, type ScriptStep } from './frames.ts';

const SPEECH = { seat: (seat: string) => seat, row: (row: string) => row, block: (block: string) => block };
const NONE: ReadonlySet<string> = new Set();

/** Mount the product and drive it with events of the page. */
export function driveProduct(root: HTMLElement, plan: CanvasPlan, start: string): Driven {
  let handle: CanvasHandle | null = null;
  const page = createRoot(root);
  flushSync(() =>
    page.render(
      <SeatCanvas
        ref={(now) => {
          handle = now;
        }}
        plan={plan}
        language="zh"
        label="座次图"
        speech={SPEECH}
        selected={NONE}
        onSelect={() => undefined}
        onDrop={() => undefined}
        minimap={!location.search.includes('bare')}
      />,
    ),
  );
  const found = root.querySelector<HTMLElement>('[data-hand]');
  if (found === null) throw new Error('the canvas is not there');
  const element = (): HTMLElement => found;
  const pointer = (type: string, x: number, y: number, more: PointerEventInit = {}): void => {
    const event = new PointerEvent(type, {
      bubbles: true,
      pointerId: 1,
      pointerType: 'mouse',
      clientX: x,
      clientY: y,
      ...more,
    });
    element().dispatchEvent(event);
  };
  let hand: { x: number; y: number } | undefined;
  const wheel = (deltaY: number): void => {
    const init = {
      bubbles: true,
      cancelable: true,
      deltaY,
      ctrlKey: false,
      clientX: MIDDLE.x,
      clientY: MIDDLE.y,
    };
    const event = new WheelEvent('wheel', init);
    Object.defineProperty(event, 'wheelDeltaY', { value: -120 });
    element().dispatchEvent(event);
  };
  return {
    isSettled: () => handle?.isSettled() === true,
    beginDrag: () => {
      handle?.flyTo(start);
    },
    endDrag: () => pointer('pointercancel', MIDDLE.x, MIDDLE.y),
    take: (step: ScriptStep) => {
      if (step.kind === 'zoom') {
        if (hand !== undefined) pointer('pointerup', hand.x, hand.y, { button: 1 });
        hand = undefined;
        wheel(step.deltaY);
        return;
      }
      if (step.kind === 'pan') {
        if (hand === undefined) pointer('pointerdown', MIDDLE.x, MIDDLE.y, { button: 1, buttons: 4 });
        hand ??= { ...MIDDLE };
        hand = { x: hand.x + step.dx, y: hand.y + step.dy };
        pointer('pointermove', hand.x, hand.y, { buttons: 4 });
        return;
      }
      if (hand === undefined) pointer('pointerdown', MIDDLE.x, MIDDLE.y, { button: 0, buttons: 1 });
      hand ??= { ...MIDDLE };
      pointer('pointermove', step.x, step.y, { buttons: 1 });
    },
  };
}
