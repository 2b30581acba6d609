import { useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Drop } from '../../src/canvas/hall/drop.ts';
import { SeatCanvas } from '../../src/canvas/SeatCanvas.tsx';
import type { CanvasHandle, CanvasPlan } from '../../src/canvas/seat-canvas-props.ts';
import type { Frame } from '../../src/layout/arrangement.ts';
import type { SeatFace } from '../../src/scene/seat-sheet.ts';
import { makePlan } from './make-plan.ts';

const asked = new URLSearchParams(location.search);
const made = makePlan({
  people: Number(asked.get('people') ?? 1000),
  arrangement: asked.get('arrangement') ?? 'theatre',
  frame: (asked.get('frame') ?? 'A') as Frame,
  mixed: asked.get('mixed') === '1',
  parameters: JSON.parse(asked.get('parameters') ?? '{}') as Record<string, unknown>,
});

/** Changes places as the application would. */
function afterDrop(words: ReadonlyMap<string, SeatFace>, drop: Drop): ReadonlyMap<string, SeatFace> {
  const next = new Map(words);
  const seatOf = (person: string): string | undefined =>
    [...words].find(([, face]) => face.person === person)?.[0];
  const put = (seat: string | undefined, face: SeatFace | undefined): void => {
    if (seat === undefined) return;
    const label = words.get(seat)?.label;
    const { label: _, ...rest } = face ?? { state: 'empty' };
    next.set(seat, label === undefined ? rest : { ...rest, label });
  };
  if (drop.how === 'move' || drop.how === 'swap') {
    const from = seatOf(drop.person);
    const face = words.get(from ?? '');
    put(from, drop.how === 'swap' ? words.get(drop.seat) : undefined);
    put(drop.seat, face);
  }
  if (drop.how === 'out') for (const person of drop.people) put(seatOf(person), undefined);
  return next;
}

function Look() {
  const [words, setWords] = useState(made.plan.words);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const ref = useRef<CanvasHandle>(null);
  const plan = useMemo((): CanvasPlan => ({ ...made.plan, words }), [words]);
  const speech = useMemo(
    () => ({
      seat: (seat: string) => `${words.get(seat)?.label ?? ''} ${words.get(seat)?.name ?? '空座'}`,
      row: (row: string) => `第${made.plan.rowLabels?.get(row) ?? ''}排`,
      block: () => '会场',
    }),
    [words],
  );
  Object.assign(window, { canvas: ref, drops: (window as { drops?: Drop[] }).drops ?? [] });
  return (
    <SeatCanvas
      ref={ref}
      plan={plan}
      language="zh"
      label="座次图"
      speech={speech}
      selected={selected}
      rulers={asked.get('rulers') === '1'}
      grid={asked.get('grid') === '1'}
      tool={(asked.get('tool') ?? 'select') as 'select'}
      onSelect={(seats) => setSelected(new Set(seats))}
      onDrop={(drop) => {
        (window as unknown as { drops: Drop[] }).drops.push(drop);
        setWords((now) => afterDrop(now, drop));
      }}
      judgeDrop={() => ['第2位应坐在第1位的左手']}
    />
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<Look />);
