import { type PointerEvent, useEffect, useRef } from 'react';
import type { Overview } from './paint/tile-picture.ts';
import type { DrawingPoint, Viewport } from './view/viewport.ts';

interface Props {
  readonly label: string;
  readonly watchView: (listener: (view: Viewport) => void) => () => void;
  readonly overview: () => Overview | undefined;
  /** Changes when the drawing does. */
  readonly version: unknown;
  readonly onGo: (at: DrawingPoint) => void;
}

const WIDTH = 200;
const HEIGHT = 130;
/** The picture is small: let what is in sight be drawn first. */
const LATER_MS = 400;
const PAUSE_MS = 60;

/** A small picture of the whole hall with what is in sight; press it to go there. */
export function Minimap({ label, watchView, overview, version, onGo }: Props) {
  const picture = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const outer = useRef<HTMLDivElement>(null);
  const shown = useRef<{ readonly overview: Overview; readonly factor: number }>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version needs a new picture
  useEffect(() => {
    let stop: (() => void) | undefined;
    const timer = window.setTimeout(() => {
      const small = overview();
      const canvas = picture.current;
      if (small === undefined || canvas === null) return;
      const { width, height } = small.canvas;
      const factor = Math.min(WIDTH / width, HEIGHT / height);
      shown.current = { overview: small, factor };
      const ratio = window.devicePixelRatio;
      canvas.width = Math.ceil(width * factor * ratio);
      canvas.height = Math.ceil(height * factor * ratio);
      canvas.style.width = `${width * factor}px`;
      canvas.style.height = `${height * factor}px`;
      const target = canvas.getContext('2d');
      if (target === null) return;
      target.imageSmoothingQuality = 'high';
      target.drawImage(small.canvas, 0, 0, canvas.width, canvas.height);
      const show = (view: Viewport): void => {
        const pxPerMm = small.pxPerMm * factor;
        const style = frame.current?.style;
        if (style === undefined) return;
        const left = Math.max(0, (view.xMm - small.box.left) * pxPerMm);
        const top = Math.max(0, (view.yMm - small.box.top) * pxPerMm);
        const right = Math.min(
          width * factor,
          (view.xMm + view.widthPx / view.scale - small.box.left) * pxPerMm,
        );
        const bottom = Math.min(
          height * factor,
          (view.yMm + view.heightPx / view.scale - small.box.top) * pxPerMm,
        );
        // Where all is in sight the small picture would only cover seats.
        const whole = right - left >= width * factor - 1 && bottom - top >= height * factor - 1;
        if (outer.current !== null) outer.current.style.visibility = whole ? 'hidden' : 'visible';
        style.transform = `translate(${left}px, ${top}px)`;
        style.width = `${Math.max(4, right - left)}px`;
        style.height = `${Math.max(4, bottom - top)}px`;
      };
      // A few times a second is enough here; every frame would cost the picture itself.
      let waits = 0;
      let last: Viewport | undefined;
      const unwatch = watchView((view) => {
        last = view;
        if (waits !== 0) return;
        waits = window.setTimeout(() => {
          waits = 0;
          if (last !== undefined) show(last);
        }, PAUSE_MS);
      });
      stop = () => {
        unwatch();
        window.clearTimeout(waits);
      };
    }, LATER_MS);
    return () => {
      window.clearTimeout(timer);
      stop?.();
    };
  }, [overview, watchView, version]);

  const go = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons === 0 || shown.current === undefined) return;
    const { overview: small, factor } = shown.current;
    const box = event.currentTarget.getBoundingClientRect();
    const pxPerMm = small.pxPerMm * factor;
    onGo({
      xMm: small.box.left + (event.clientX - box.left) / pxPerMm,
      yMm: small.box.top + (event.clientY - box.top) / pxPerMm,
    });
  };
  return (
    <div
      ref={outer}
      role="img"
      aria-label={label}
      title={label}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={(event) => {
        event.stopPropagation();
        go(event);
      }}
      style={{
        position: 'absolute',
        right: 12,
        bottom: 60,
        overflow: 'hidden',
        border: '1px solid #cfc6b5',
        borderRadius: 4,
        background: '#f6f3ec',
        boxShadow: '0 2px 8px rgb(70 55 30 / 14%)',
        cursor: 'pointer',
        touchAction: 'none',
      }}
    >
      <canvas ref={picture} width={1} height={1} style={{ display: 'block' }} />
      <div
        ref={frame}
        style={{
          position: 'absolute',
          top: 0,
          left: 0,
          willChange: 'transform',
          border: '1.5px solid #a3211d',
          borderRadius: 2,
          background: 'rgb(163 33 29 / 7%)',
        }}
      />
    </div>
  );
}
