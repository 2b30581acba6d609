import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Scene } from '../../scene/scene.ts';
import { useSay } from '../say/use-say.ts';
import { withPoint } from './hand-line.ts';
import {
  DRAWN_FRAMES,
  fitSight,
  isDrawn,
  type MapPoint,
  type MapSight,
  panSight,
  pointAt,
  zoomSight,
} from './map-sight.ts';
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
/** A map that was not moved for so long is drawn sharp again, milliseconds. */
const REST_MS = 160;
/** How far an arrow key moves the map, dots. */
const KEY_PX = 80;
/** How much nearer or farther one press goes. */
const STEP = 1.5;
const ARROWS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [KEY_PX, 0],
  ArrowRight: [-KEY_PX, 0],
  ArrowUp: [0, KEY_PX],
  ArrowDown: [0, -KEY_PX],
};

/**
 * A seat map under the hand: one finger moves it, two come nearer, a tap asks who sits there. While it moves, what
 * was drawn is moved and grown as one picture; at rest it is drawn sharp.
 */
export function SeatMap({ scene, label, sight, onSight, onTap, onStroke, children }: Props) {
  const say = useSay();
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 800, height: 500 });
  const [line, setLine] = useState<readonly MapPoint[]>([]);
  const seen = sight ?? fitSight(scene, size);
  const [rested, setRested] = useState<MapSight>();
  const drawn = rested !== undefined && isDrawn(rested, seen, size, scene) ? rested : seen;
  if (rested !== undefined && drawn !== rested) setRested(drawn);
  const live = useRef({ seen, size, onSight });
  live.current = { seen, size, onSight };
  const { xMm, yMm, mmPerPx } = seen;
  useEffect(() => {
    const rest = setTimeout(() => setRested({ xMm, yMm, mmPerPx }), REST_MS);
    return () => clearTimeout(rest);
  }, [xMm, yMm, mmPerPx]);
  /** Several events may come before the next picture: each goes on from the one before. */
  const look = useCallback((next: MapSight): void => {
    live.current.seen = next;
    live.current.onSight(next);
  }, []);
  const fingers = useRef(new Map<number, { x: number; y: number; far: number }>());
  // Before the first picture: a map that is drawn for another frame would jump under the hand.
  useLayoutEffect(() => {
    const { current: box } = frame;
    if (box === null) return;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = box;
      if (width > 0 && height > 0) setSize({ width, height });
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const now = live.current;
      const { left, top } = box.getBoundingClientRect();
      const about = pointAt(now.seen, now.size, event.clientX - left, event.clientY - top);
      look(zoomSight(now.seen, Math.exp(-event.deltaY / 400), about));
    };
    // React listens to wheels passively, and the page would scroll.
    box.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      watch.disconnect();
      box.removeEventListener('wheel', onWheel);
    };
  }, [look]);
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
      look(zoomSight(moved, was < 1 ? 1 : is / was, about));
    } else if (onStroke !== undefined) {
      const point = pointAt(now.seen, now.size, at.x, at.y);
      setLine((before) => withPoint(before, point));
    } else if (finger.far + Math.hypot(dx, dy) > TAP_PX) {
      look(panSight(now.seen, dx, dy));
    }
  };
  const onKey = (event: React.KeyboardEvent): void => {
    const [dx, dy] = ARROWS[event.key] ?? [];
    if (dx !== undefined && dy !== undefined) look(panSight(live.current.seen, dx, dy));
    else if (event.key === '+' || event.key === '=') look(zoomSight(live.current.seen, STEP));
    else if (event.key === '-') look(zoomSight(live.current.seen, 1 / STEP));
    else if (event.key === '0') onSight(undefined);
    else return;
    event.preventDefault();
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
  const width = DRAWN_FRAMES * size.width * drawn.mmPerPx;
  const height = DRAWN_FRAMES * size.height * drawn.mmPerPx;
  const [x, y] = [(drawn.xMm - xMm) / mmPerPx, (drawn.yMm - yMm) / mmPerPx];
  const sheet = {
    viewBox: `${drawn.xMm - width / 2} ${drawn.yMm - height / 2} ${width} ${height}`,
    style: { transform: `translate(${x}px, ${y}px) scale(${drawn.mmPerPx / mmPerPx})` },
  };
  return (
    <div className="seatMap">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset asks for entries, here is a picture to move */}
      <div
        ref={frame}
        role="group"
        aria-label={say('map.hand')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is moved by keys as well
        tabIndex={0}
        onKeyDown={onKey}
        className={onStroke === undefined ? 'seatMap-frame' : 'seatMap-frame is-drawing'}
        onPointerDown={onDown}
        onPointerMove={onMove}
        onPointerUp={onUp}
        onPointerCancel={onUp}
      >
        <svg className="seatMap-drawing" role="img" aria-label={label} {...sheet}>
          <SceneItems scene={scene} />
          {children}
        </svg>
        {line.length > 1 && (
          // A sheet of its own: thousands of seats are not painted anew for each point of a finger.
          <svg className="seatMap-drawing" aria-hidden="true" {...sheet}>
            <Stroke points={line} />
          </svg>
        )}
      </div>
      <fieldset className="seatMap-keys" aria-label={say('map.keys')}>
        <button type="button" aria-label={say('map.in')} onClick={() => onSight(zoomSight(seen, STEP))}>
          +
        </button>
        <button type="button" aria-label={say('map.out')} onClick={() => onSight(zoomSight(seen, 1 / STEP))}>
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
