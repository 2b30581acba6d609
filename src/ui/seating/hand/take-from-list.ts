import type { PointerEvent as ReactPointerEvent } from 'react';

/** A press on somebody of the list that may become a drag. */
interface Press {
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly person: string;
}

/** The mouse has to move so far before it drags, a finger so far sideways, CSS pixels. */
const FAR_PX = { mouse: 5, finger: 12 } as const;

/** What is asked of a line of the list so that it can be dragged onto a seat. */
export interface TakeListeners {
  readonly onPointerDown: (event: ReactPointerEvent) => void;
  readonly onPointerMove: (event: ReactPointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/**
 * Tell when somebody is dragged out of the list. A finger drags sideways; up and down it scrolls the list.
 *
 * @param take - called once a drag, with the button still down.
 */
export function takeFromList(
  take: (person: string, pointer: number) => void,
): (person: string) => TakeListeners {
  let press: Press | undefined;
  const forget = (): void => {
    press = undefined;
  };
  return (person) => ({
    onPointerDown: ({ button, pointerId, clientX, clientY }) => {
      press = button === 0 ? { pointer: pointerId, x: clientX, y: clientY, person } : undefined;
    },
    onPointerMove: ({ pointerId, pointerType, clientX, clientY }) => {
      if (press === undefined || press.pointer !== pointerId) return;
      const [dx, dy] = [clientX - press.x, clientY - press.y];
      const far =
        pointerType === 'touch'
          ? Math.abs(dx) > FAR_PX.finger && Math.abs(dx) > Math.abs(dy)
          : Math.hypot(dx, dy) > FAR_PX.mouse;
      if (!far) return;
      const { person: taken } = press;
      forget();
      take(taken, pointerId);
    },
    onPointerUp: forget,
    onPointerCancel: forget,
  });
}
