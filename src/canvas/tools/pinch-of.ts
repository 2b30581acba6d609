import type { CanvasEvent } from './canvas-event.ts';
import type { Finger, Phase } from './phase.ts';

type Press = Pick<Extract<CanvasEvent<unknown>, { readonly on: 'down' }>, 'pointer' | 'at' | 'touch'>;

/** Make a pinch of two fingers; undefined where the second is no finger, or the first once more. */
export const pinchOf = (
  first: Finger,
  { pointer, at, touch }: Press,
): Extract<Phase, { readonly in: 'pinching' }> | undefined =>
  touch && pointer !== first.pointer ? { in: 'pinching', fingers: [first, { pointer, at }] } : undefined;
