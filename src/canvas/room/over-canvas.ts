import { deviceRatio } from '../view/device-ratio.ts';
import { paintRoom, type RoomPicture } from './paint-room.ts';

/** The canvas over the room: painted anew, once a frame at most, whenever something changes. */
export interface OverCanvas {
  readonly show: (picture: RoomPicture) => void;
  readonly stop: () => void;
}

/** Start painting onto a canvas that lies over the stage. */
export function startOverCanvas(canvas: HTMLCanvasElement): OverCanvas {
  const target = canvas.getContext('2d');
  if (target === null) throw new Error('no context for the canvas over the room');
  let asked = 0;
  let next: RoomPicture | undefined;
  const paint = (): void => {
    asked = 0;
    if (next === undefined) return;
    const ratio = deviceRatio();
    const { widthPx, heightPx } = next.view;
    const [width, height] = [Math.round(widthPx * ratio), Math.round(heightPx * ratio)];
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    target.setTransform(1, 0, 0, 1, 0, 0);
    target.clearRect(0, 0, width, height);
    target.setTransform(ratio, 0, 0, ratio, 0, 0);
    paintRoom(target, next);
  };
  return {
    show: (picture) => {
      next = picture;
      if (asked === 0) asked = window.requestAnimationFrame(paint);
    },
    stop: () => window.cancelAnimationFrame(asked),
  };
}
