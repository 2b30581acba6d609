import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Scene } from '../../scene/scene.ts';
import { useSay } from '../say/use-say.ts';
import { withPoint } from './hand-line.ts';
import { fitSight, type MapPoint, type MapSight, panSight, pointAt, zoomSight } from './map-sight.ts';
import { SceneItems } from './SceneItems.tsx';

interface Props {
  readonly scene: Scene;
  readonly label: string;
  /** What is in sight; the whole drawing while nothing is chosen. Two maps with one sight move together. */
  readonly sight: MapSight | undefined;
  readonly onSight: (sight: MapSight | undefined) => void;
  readonly onTap?: (at: MapPoint, mmPerPx: number) => void;
  /** A finger draws instead of moving the paper: its line, as it is lifted. */
  readonly onStroke?: ((points: readonly MapPoint[]) => void) | undefined;
  /** Drawn above the seats, in millimetres of the drawing. */
  readonly children?: ReactNode;
}

/** A finger that stays within these dots taps. */
const TAP_PX = 8;

/** A seat map under the hand: one finger moves it, two come nearer, a tap asks who sits there. */
export function SeatMap({ scene, label, sight, onSight, onTap, onStroke, children }: Props) {
  const say = useSay();
  const frame = useRef<SVGSVGElement>(null);
  const [size, setSize] = useState({ width: 800, height: 500 });
  const [line, setLine] = useState<readonly MapPoint[]>([]);
  const seen = sight ?? fitSight(scene, size);
  const live = useRef({ seen, size, onSight });
  live.current = { seen, size, onSight };
  const fingers = useRef(new Map<number, { x: number; y: number; far: number }>());
  useEffect(() => {
    const svg = frame.current;
    if (svg === null) return;
    const watch = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0 && height > 0) setSize({ width, height });
    });
    watch.observe(svg);
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const now = live.current;
      const box = svg.getBoundingClientRect();
      const about = pointAt(now.seen, now.size, event.clientX - box.left, event.clientY - box.top);
      now.onSight(zoomSight(now.seen, Math.exp(-event.deltaY / 400), about));
    };
    // React listens to wheels passively, and the page would scroll.
    svg.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      watch.disconnect();
      svg.removeEventListener('wheel', onWheel);
    };
  }, []);
  const place = (event: React.PointerEvent): { x: number; y: number } => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const onDown = (event: React.PointerEvent): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = place(event);
    fingers.current.set(event.pointerId, { ...at, far: 0 });
    if (onStroke !== undefined) setLine(fingers.current.size > 1 ? [] : [pointAt(seen, size, at.x, at.y)]);
  };
  const onMove = (event: React.PointerEvent): void => {
    const finger = fingers.current.get(event.pointerId);
    if (finger === undefined) return;
    const at = place(event);
    const [dx, dy] = [at.x - finger.x, at.y - finger.y];
    const others = [...fingers.current].filter(([id]) => id !== event.pointerId);
    const other = others[0]?.[1];
    fingers.current.set(event.pointerId, { ...at, far: finger.far + Math.hypot(dx, dy) });
    const now = live.current;
    if (other !== undefined) {
      const was = Math.hypot(finger.x - other.x, finger.y - other.y);
      const is = Math.hypot(at.x - other.x, at.y - other.y);
      const about = pointAt(now.seen, now.size, (at.x + other.x) / 2, (at.y + other.y) / 2);
      const moved = panSight(now.seen, dx / 2, dy / 2);
      now.onSight(zoomSight(moved, was < 1 ? 1 : is / was, about));
    } else if (onStroke !== undefined) {
      const point = pointAt(now.seen, now.size, at.x, at.y);
      setLine((before) => withPoint(before, point));
    } else if (finger.far + Math.hypot(dx, dy) > TAP_PX) {
      now.onSight(panSight(now.seen, dx, dy));
    }
  };
  const onUp = (event: React.PointerEvent): void => {
    const finger = fingers.current.get(event.pointerId);
    fingers.current.delete(event.pointerId);
    if (finger === undefined || event.type === 'pointercancel') {
      setLine([]);
      return;
    }
    if (onStroke !== undefined) {
      if (line.length > 1) onStroke(line);
      setLine([]);
    } else if (finger.far <= TAP_PX && fingers.current.size === 0) {
      const at = place(event);
      onTap?.(pointAt(seen, size, at.x, at.y), seen.mmPerPx);
    }
  };
  const width = size.width * seen.mmPerPx;
  const height = size.height * seen.mmPerPx;
  return (
    <div className="seatMap">
      <svg
        ref={frame}
        className={onStroke === undefined ? 'seatMap-drawing' : 'seatMap-drawing is-drawing'}
        role="img"
        aria-label={label}
        viewBox={`${seen.xMm - width / 2} ${seen.yMm - height / 2} ${width} ${height}`}
        onPointerDown={onDown}
        onPointerMove={onMove}
        onPointerUp={onUp}
        onPointerCancel={onUp}
      >
        <SceneItems scene={scene} />
        {children}
        {line.length > 1 && <Stroke points={line} />}
      </svg>
      <fieldset className="seatMap-keys" aria-label={say('map.keys')}>
        <button type="button" aria-label={say('map.in')} onClick={() => onSight(zoomSight(seen, 1.5))}>
          +
        </button>
        <button type="button" aria-label={say('map.out')} onClick={() => onSight(zoomSight(seen, 1 / 1.5))}>
          −
        </button>
        <button type="button" aria-label={say('map.fit')} onClick={() => onSight(undefined)}>
          ⤢
        </button>
      </fieldset>
    </div>
  );
}

/** A line drawn by hand. */
export function Stroke({ points }: { readonly points: readonly MapPoint[] }) {
  return (
    <polyline
      className="seatMap-stroke"
      points={points.map(({ xMm, yMm }) => `${Math.round(xMm)},${Math.round(yMm)}`).join(' ')}
    />
  );
}
