import { driveGroups } from './drive-groups.ts';
import { driveProduct } from './drive-product.tsx';
import { driveRaw } from './drive-raw.ts';
import { type Driven, inFrame, play } from './frames.ts';
import { makePlan } from './make-plan.ts';

/** What is measured. */
export type Way = 'product' | 'raw' | 'raw-all' | 'groups';

/** The figures of one run. */
export interface Run {
  readonly seats: number;
  readonly heapMb: number;
}

async function measure(way: Way, people: number, near: boolean): Promise<Run> {
  const { plan, seats } = makePlan({ people, arrangement: 'theatre' });
  const root = document.getElementById('root') as HTMLDivElement;
  const rows = plan.blocks.flatMap((block) => block.rows);
  const row = rows[Math.floor(rows.length / 2)]?.seats ?? [];
  const start = row[Math.floor(row.length / 2)]?.id ?? '';
  await inFrame(() => undefined);
  performance.mark('first');
  const driven: Driven =
    way === 'product'
      ? driveProduct(root, plan, start)
      : way === 'groups'
        ? driveGroups(root, plan, start)
        : driveRaw(root, plan, start, way === 'raw');
  await inFrame(() => undefined);
  // Names are in sight for panning and dragging unless the whole hall is asked for.
  if (near && way !== 'groups') driven.beginDrag();
  await play(driven);
  const { memory } = performance as Performance & { readonly memory?: { readonly usedJSHeapSize: number } };
  return { seats, heapMb: (memory?.usedJSHeapSize ?? 0) / 1_048_576 };
}

Object.assign(window, { measure });
