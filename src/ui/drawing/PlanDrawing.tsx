import { CompressOutlined, MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import { paintSvg } from '../../scene/paint-svg.ts';
import type { Scene } from '../../scene/scene.ts';
import { useSay } from '../say/use-say.ts';
import { adoptDrawing } from './adopt-drawing.ts';
import { type Direction, isInSight, lookAt, neighbour, panBox, type ViewBox, zoomBox } from './view-box.ts';

interface Props {
  readonly scene: Scene;
  readonly label: string;
  /** What a screen reader says of a seat. */
  readonly seatLabel: (seat: string) => string;
  readonly selected: string | undefined;
  readonly marked: ReadonlySet<string>;
  /** A seat is looked at: by walking there with the arrow keys, or none any more. */
  readonly onSeat: (seat: string | undefined) => void;
  /** A seat is chosen, by a click or by Enter. */
  readonly onChoose: (seat: string, by: 'pointer' | 'keyboard') => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const wholeOf = (scene: Scene): ViewBox => ({
  x: scene.xMm,
  y: scene.yMm,
  width: scene.widthMm,
  height: scene.heightMm,
});

/** The drawing of the room: zoom by wheel, pan by dragging, choose seats by click or arrow keys. */
export function PlanDrawing({ scene, label, seatLabel, selected, marked, onSeat, onChoose }: Props) {
  const say = useSay();
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const box = useRef<ViewBox>(wholeOf(scene));
  /** The seat that was clicked: what is under the pointer need not be brought into sight. */
  const pointed = useRef<string>(undefined);
  const seats = useMemo(
    () =>
      scene.items.flatMap((item) =>
        item.kind === 'seat' ? [{ id: item.id, x: item.at.xMm, y: item.at.yMm }] : [],
      ),
    [scene],
  );

  const show = useCallback((next: ViewBox) => {
    box.current = next;
    const { x, y, width, height } = next;
    drawing.current?.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  }, []);

  useEffect(() => {
    const svg = adoptDrawing(paintSvg(scene), scene, seatLabel);
    drawing.current = svg;
    frame.current?.replaceChildren(svg);
    show(box.current);
  }, [scene, seatLabel, show]);

  const extent = `${scene.xMm} ${scene.yMm} ${scene.widthMm} ${scene.heightMm}`;
  const whole = useMemo(() => {
    const [x = 0, y = 0, width = 1, height = 1] = extent.split(' ').map(Number);
    return { x, y, width, height };
  }, [extent]);
  useEffect(() => show(whole), [whole, show]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing needs its marks again
  useEffect(() => {
    for (const group of drawing.current?.querySelectorAll<SVGGElement>('[data-seat]') ?? []) {
      const id = group.dataset.seat ?? '';
      group.classList.toggle('is-selected', id === selected);
      group.classList.toggle('is-marked', marked.has(id));
      group.setAttribute('aria-selected', String(id === selected));
    }
    if (selected !== undefined && selected === pointed.current) return;
    const at = seats.find((seat) => seat.id === selected);
    if (at !== undefined && !isInSight(box.current, at)) show(lookAt(box.current, at, 12_000));
  }, [selected, marked, scene, seatLabel]);

  const pointAt = (clientX: number, clientY: number): { x: number; y: number } => {
    const matrix = drawing.current?.getScreenCTM();
    if (!matrix) return { x: box.current.x, y: box.current.y };
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
    return { x, y };
  };
  const zoom = (factor: number): void => {
    const { x, y, width, height } = box.current;
    show(zoomBox(box.current, factor, { x: x + width / 2, y: y + height / 2 }, whole));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: pointAt reads references only
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const factor = Math.exp(-Math.max(-80, Math.min(80, event.deltaY)) * 0.004);
      show(zoomBox(box.current, factor, pointAt(event.clientX, event.clientY), whole));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [show, whole]);

  const drag = useRef<{ readonly x: number; readonly y: number; readonly from: ViewBox; moved: boolean }>(
    undefined,
  );
  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    drag.current = { x: event.clientX, y: event.clientY, from: box.current, moved: false };
  };
  const onPointerMove = (event: PointerEvent): void => {
    const now = drag.current;
    const matrix = drawing.current?.getScreenCTM();
    if (now === undefined || !matrix || event.buttons === 0) return;
    const [dx, dy] = [event.clientX - now.x, event.clientY - now.y];
    if (!now.moved && Math.hypot(dx, dy) < 5) return;
    if (!now.moved) frame.current?.setPointerCapture(event.pointerId);
    now.moved = true;
    show(panBox(now.from, -dx / matrix.a, -dy / matrix.a));
  };
  const onPointerUp = (event: PointerEvent): void => {
    const moved = drag.current?.moved === true;
    drag.current = undefined;
    if (moved || !(event.target instanceof Element)) return;
    pointed.current = event.target.closest<SVGGElement>('[data-seat]')?.dataset.seat;
    if (pointed.current === undefined) onSeat(undefined);
    else onChoose(pointed.current, 'pointer');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = ARROWS[event.key];
    if (direction !== undefined) {
      event.preventDefault();
      pointed.current = undefined;
      const next = selected === undefined ? seats[0]?.id : neighbour(seats, selected, direction);
      if (next !== undefined) onSeat(next);
    } else if (event.key === 'Enter' && selected !== undefined) {
      event.preventDefault();
      onChoose(selected, 'keyboard');
    } else if (event.key === 'Escape') onSeat(undefined);
    else if (event.key === '+' || event.key === '=') zoom(1.25);
    else if (event.key === '-') zoom(0.8);
    else if (event.key === '0') show(whole);
  };
  return (
    <div className="drawing">
      <div
        ref={frame}
        className="drawing-frame"
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={selected === undefined ? undefined : `seat:${selected}`}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onKeyDown={onKeyDown}
      />
      <div className="drawing-zoom">
        <Tooltip title={say('seating.zoom.in')} placement="left">
          <Button icon={<PlusOutlined />} aria-label={say('seating.zoom.in')} onClick={() => zoom(1.25)} />
        </Tooltip>
        <Tooltip title={say('seating.zoom.out')} placement="left">
          <Button icon={<MinusOutlined />} aria-label={say('seating.zoom.out')} onClick={() => zoom(0.8)} />
        </Tooltip>
        <Tooltip title={say('seating.zoom.fit')} placement="left">
          <Button
            icon={<CompressOutlined />}
            aria-label={say('seating.zoom.fit')}
            onClick={() => show(whole)}
          />
        </Tooltip>
      </div>
    </div>
  );
}
