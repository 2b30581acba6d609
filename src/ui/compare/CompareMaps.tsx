import { useMemo, useState } from 'react';
import { seatMoves } from '../../model/compare/seat-moves.ts';
import { personIndex } from '../../model/person.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';
import type { MapSight } from '../drawing/map-sight.ts';
import { drawPlan } from '../drawing/plan-drawing.ts';
import { SeatMap } from '../drawing/SeatMap.tsx';
import { useSay } from '../say/use-say.ts';
import { ChangeArrows, ChangeRings } from './ChangeMarks.tsx';
import { sightOfChanges } from './sight-of-changes.ts';

interface Props {
  readonly before: Plan;
  readonly after: Plan;
  /** What the two are called. */
  readonly names: readonly [before: string, after: string];
  readonly over: boolean;
}

/** Two plans side by side under one sight, or one over the other with arrows; at first near what changed. */
export function CompareMaps({ before, after, names, over }: Props) {
  const say = useSay();
  const old = useMemo(() => drawPlan(before, say), [before, say]);
  const now = useMemo(() => drawPlan(after, say), [after, say]);
  const moves = useMemo(
    () => seatMoves(selectedSchemeOf(before).seating, selectedSchemeOf(after).seating),
    [before, after],
  );
  const [sight, setSight] = useState<MapSight | undefined>(() => {
    const places = moves.flatMap(({ from, to }) => [
      old.seats.get(from ?? '') ?? [],
      now.seats.get(to ?? '') ?? [],
    ]);
    return sightOfChanges(places.flat(), now.scene);
  });
  const nameOf = (person: string): string =>
    personIndex(after.people).get(person)?.name ?? personIndex(before.people).get(person)?.name ?? '';
  if (over) {
    const [from, to] = names;
    return (
      <div className="compare-maps">
        <div className="compare-map">
          <SeatMap
            scene={now.scene}
            label={say('compare.map.over', { from, to })}
            sight={sight}
            onSight={setSight}
          >
            <ChangeArrows moves={moves} before={old.seats} after={now.seats} nameOf={nameOf} />
          </SeatMap>
        </div>
      </div>
    );
  }
  return (
    <div className="compare-maps">
      {([old, now] as const).map((drawing, index) => {
        const name = names[index] ?? '';
        return (
          <div className="compare-map" key={index === 0 ? 'before' : 'after'}>
            <h3>{name}</h3>
            <SeatMap
              scene={drawing.scene}
              label={say('compare.map', { name })}
              sight={sight}
              onSight={setSight}
            >
              <ChangeRings moves={moves} seats={drawing.seats} side={index === 0 ? 'before' : 'after'} />
            </SeatMap>
          </div>
        );
      })}
    </div>
  );
}

/** What the marks mean. */
export function CompareLegend() {
  const say = useSay();
  return (
    <div className="compare-legend">
      <span>
        <svg viewBox="-400 -400 800 800" className="changeMarks" aria-hidden="true">
          <circle className="is-moved" r="320" />
        </svg>
        {say('compare.moved')}
      </span>
      <span>
        <svg viewBox="-400 -400 800 800" className="changeMarks" aria-hidden="true">
          <rect className="is-came" x="-300" y="-300" width="600" height="600" rx="70" />
        </svg>
        {say('compare.came')}
      </span>
      <span>
        <svg viewBox="-400 -400 800 800" className="changeMarks" aria-hidden="true">
          <rect className="is-left" x="-300" y="-300" width="600" height="600" rx="70" />
        </svg>
        {say('compare.left')}
      </span>
    </div>
  );
}
