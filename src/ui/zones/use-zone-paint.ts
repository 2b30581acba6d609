import { useEffect, useMemo, useState } from 'react';
import { selectedSchemeOf } from '../../model/plan.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import type { CanvasPaint, CanvasZone } from '../seating/seating-canvas.ts';
import { useRun } from '../use-run.ts';
import { freshColour, zoneColour } from './zone-colours.ts';

/** What the painting hand does. */
export type ZoneTool = 'none' | 'brush' | 'rows' | 'area' | 'wipe';

/** The state of painting zones, shared by panel and canvas. */
export interface ZonePaint {
  readonly tool: ZoneTool;
  readonly setTool: (tool: ZoneTool) => void;
  /** The zone that is painted. */
  readonly zone: string | undefined;
  readonly setZone: (zone: string | undefined) => void;
  /** Begin an empty zone. */
  readonly begin: () => void;
  /** Take seats into the zone that is painted, or into a new one; or wipe them. */
  readonly onPaint: (seats: readonly string[], erases: boolean) => void;
  readonly zones: readonly CanvasZone[];
  /** What the canvas does for the tool; nothing while no zone is painted. */
  readonly canvas: CanvasPaint | undefined;
}

/** Paint zones: one stroke is one step. */
export function useZonePaint(enabled: boolean): ZonePaint {
  const { plan, readOnly } = useDesk();
  const run = useRun();
  const say = useSay();
  const [tool, setTool] = useState<ZoneTool>('none');
  const [wanted, setZone] = useState<string>();
  const { zones } = selectedSchemeOf(plan);
  const marks = useMemo(
    () =>
      zones.map(({ id, name, colour, seats }, place) => ({
        id,
        name,
        seats,
        colour: zoneColour({ colour }, place),
      })),
    [zones],
  );
  const zone = marks.find(({ id }) => id === wanted)?.id;
  const colour = marks.find(({ id }) => id === zone)?.colour ?? freshColour(marks.map((one) => one.colour));
  const freshName = (): string => {
    const taken = new Set(zones.map(({ name }) => name));
    let number = zones.length + 1;
    while (taken.has(say('zone.new', { number }))) number += 1;
    return say('zone.new', { number });
  };
  const begin = (): void => {
    const made = run('add-zone', {
      name: freshName(),
      colour: freshColour(marks.map((one) => one.colour)),
      units: [],
      seats: [],
    });
    if (made?.made[0] === undefined) return;
    setZone(made.made[0]);
    if (tool === 'none' || tool === 'wipe') setTool('brush');
  };
  const onPaint = (seats: readonly string[], erases: boolean): void => {
    if (seats.length === 0) return;
    if (erases) {
      run('wipe-zones', { seats: [...seats] });
      return;
    }
    const to = zone === undefined ? { name: freshName(), colour } : { zone, name: '' };
    const done = run('paint-zone', { ...to, units: [], seats: [...seats] });
    if (zone === undefined && done?.made[0] !== undefined) setZone(done.made[0]);
  };
  useEffect(() => {
    if (!enabled || tool === 'none') return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setTool('none');
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [enabled, tool]);
  const paints = enabled && tool !== 'none' && !readOnly;
  const wipes = tool === 'wipe';
  const canvas: CanvasPaint | undefined = paints
    ? {
        tool: wipes ? 'brush' : tool,
        colour: wipes ? '#6a6356' : colour,
        onPaint: (seats, erases) => onPaint(seats, wipes || erases),
      }
    : undefined;
  return { tool, setTool, zone, setZone, begin, onPaint, zones: marks, canvas };
}
