import { useCallback, useState } from 'react';
import {
  COLOURED_BY,
  FIRST_TEXTS,
  SECOND_TEXTS,
  type SeatSight,
  USUAL_SIGHT,
} from '../../../scene/seat-sight.ts';

const keyOf = (plan: string): string => `zuoci-sight/${plan}`;

/** Marks that a sight can show, one by one. */
export const AIDS = ['badges', 'reasons', 'issues', 'pins', 'visible'] as const;

/** Read a sight from what was kept; what it does not know stays as usual. */
function readSight(text: string | null): SeatSight {
  if (text === null) return USUAL_SIGHT;
  const kept: unknown = JSON.parse(text);
  if (typeof kept !== 'object' || kept === null) return USUAL_SIGHT;
  const found = new Map(Object.entries(kept));
  const first = FIRST_TEXTS.find((one) => one === found.get('first')) ?? USUAL_SIGHT.first;
  const second = SECOND_TEXTS.find((one) => one === found.get('second')) ?? USUAL_SIGHT.second;
  const colour = COLOURED_BY.find((one) => one === found.get('colour')) ?? USUAL_SIGHT.colour;
  const aids = AIDS.map((aid) => [aid, found.has(aid) ? found.get(aid) === true : USUAL_SIGHT[aid]] as const);
  const { badges, reasons, issues, pins, visible } = { ...USUAL_SIGHT, ...Object.fromEntries(aids) };
  return { first, second, colour, badges, reasons, issues, pins, visible };
}

function keptSight(plan: string): SeatSight {
  try {
    return readSight(sessionStorage.getItem(keyOf(plan)));
  } catch {
    // Storage is blocked, or what it held is damaged.
    return USUAL_SIGHT;
  }
}

/** How the seats of a meeting are looked at, kept as long as the window is open. */
export function useSight(plan: string): readonly [SeatSight, (change: Partial<SeatSight>) => void] {
  const [sight, setSight] = useState(() => keptSight(plan));
  const change = useCallback(
    (part: Partial<SeatSight>) => {
      setSight((before) => {
        const next = { ...before, ...part };
        try {
          sessionStorage.setItem(keyOf(plan), JSON.stringify(next));
        } catch {
          // Storage is blocked: it holds as long as the page does.
          return next;
        }
        return next;
      });
    },
    [plan],
  );
  return [sight, change];
}
