import { useEffect, useRef } from 'react';
import type { ScenePoint } from '../scene/scene.ts';
import { paintRuler, RULER_PX } from './stage/paint-ruler.ts';
import type { Viewport } from './view/viewport.ts';

interface Props {
  /** Tells of every new view; gives the present one at once. */
  readonly watchView: (listener: (view: Viewport) => void) => () => void;
  /** Rulers count from here. */
  readonly origin: ScenePoint;
}

/** Two rulers in metres along the upper and the left edge. */
export function Rulers({ watchView, origin }: Props) {
  const across = useRef<HTMLCanvasElement>(null);
  const down = useRef<HTMLCanvasElement>(null);
  useEffect(
    () =>
      watchView((view) => {
        const ratio = window.devicePixelRatio;
        if (across.current !== null) {
          paintRuler(across.current, 'x', view.widthPx, view.xMm - origin.xMm, view.scale, ratio);
        }
        if (down.current !== null) {
          paintRuler(down.current, 'y', view.heightPx, view.yMm - origin.yMm, view.scale, ratio);
        }
      }),
    [watchView, origin.xMm, origin.yMm],
  );
  return (
    <div aria-hidden="true" style={{ position: 'absolute', inset: 0, pointerEvents: 'none' }}>
      <canvas
        ref={across}
        style={{ position: 'absolute', top: 0, left: 0, width: '100%', height: RULER_PX }}
      />
      <canvas ref={down} style={{ position: 'absolute', top: 0, left: 0, width: RULER_PX, height: '100%' }} />
      <div style={{ position: 'absolute', width: RULER_PX, height: RULER_PX, background: '#fffdf9' }} />
    </div>
  );
}
