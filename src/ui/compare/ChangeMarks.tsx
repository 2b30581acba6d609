import type { SeatMove } from '../../model/compare/seat-moves.ts';
import type { MapPoint } from '../drawing/map-sight.ts';

type Places = ReadonlyMap<string, MapPoint>;

/** Rings around the seats of one side: a circle for who moved, a square for who came, a broken one for who left. */
export function ChangeRings({
  moves,
  seats,
  side,
}: {
  readonly moves: readonly SeatMove[];
  readonly seats: Places;
  readonly side: 'before' | 'after';
}) {
  return (
    <g className="changeMarks">
      {moves.map(({ person, from, to }) => {
        const at = seats.get((side === 'before' ? from : to) ?? '');
        if (at === undefined) return null;
        if (from !== undefined && to !== undefined)
          return <circle key={person} className="is-moved" cx={at.xMm} cy={at.yMm} r="345" />;
        return <Box key={person} at={at} className={to === undefined ? 'is-left' : 'is-came'} />;
      })}
    </g>
  );
}

function Box({ at, className }: { readonly at: MapPoint; readonly className: string }) {
  return <rect className={className} x={at.xMm - 320} y={at.yMm - 320} width="640" height="640" rx="70" />;
}

interface ArrowProps {
  readonly moves: readonly SeatMove[];
  readonly before: Places;
  readonly after: Places;
  readonly nameOf: (person: string) => string;
}

/** Arrows from the old seat to the new one; who came and who left stand in boxes. */
export function ChangeArrows({ moves, before, after, nameOf }: ArrowProps) {
  return (
    <g className="changeMarks">
      {moves.map(({ person, from, to }) => {
        const [start, end] = [before.get(from ?? ''), after.get(to ?? '')];
        if (start !== undefined && end !== undefined)
          return <Arrow key={person} from={start} to={end} name={nameOf(person)} />;
        if (end !== undefined) return <Box key={person} at={end} className="is-came" />;
        if (start === undefined) return null;
        return (
          <g key={person}>
            <Box at={start} className="is-left" />
            <text className="is-left-name" x={start.xMm} y={start.yMm - 370} fontSize="150">
              {nameOf(person)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

const HEAD_MM = 190;
/** Arrows begin and end clear of the names they join. */
const SHORT_MM = 250;

function Arrow({
  from,
  to,
  name,
}: {
  readonly from: MapPoint;
  readonly to: MapPoint;
  readonly name: string;
}) {
  const [dx, dy] = [to.xMm - from.xMm, to.yMm - from.yMm];
  const far = Math.hypot(dx, dy);
  if (far < SHORT_MM) return <circle className="is-moved" cx={to.xMm} cy={to.yMm} r="345" />;
  const [ux, uy] = [dx / far, dy / far];
  // Two who change places have an arrow each, bent to the same hand, so that neither hides the other.
  const bend = Math.min(500, far * 0.22);
  const middle = { xMm: from.xMm + dx / 2 + uy * bend, yMm: from.yMm + dy / 2 - ux * bend };
  const [bx, by] = [middle.xMm - from.xMm, middle.yMm - from.yMm];
  const first = Math.max(1, Math.hypot(bx, by));
  // Between neighbours there is hardly room for the head.
  const clear = Math.min(SHORT_MM, Math.max(0, far - SHORT_MM - HEAD_MM));
  const start = { xMm: from.xMm + (bx / first) * clear, yMm: from.yMm + (by / first) * clear };
  const [mx, my] = [to.xMm - middle.xMm, to.yMm - middle.yMm];
  const last = Math.max(1, Math.hypot(mx, my));
  const [vx, vy] = [mx / last, my / last];
  const tip = { xMm: to.xMm - vx * SHORT_MM, yMm: to.yMm - vy * SHORT_MM };
  const neck = { xMm: tip.xMm - vx * HEAD_MM, yMm: tip.yMm - vy * HEAD_MM };
  const corner = (hand: number): string =>
    `${neck.xMm - vy * HEAD_MM * 0.5 * hand},${neck.yMm + vx * HEAD_MM * 0.5 * hand}`;
  return (
    <g>
      <title>{name}</title>
      <path
        className="changeArrow"
        d={`M${start.xMm} ${start.yMm}Q${middle.xMm} ${middle.yMm} ${neck.xMm} ${neck.yMm}`}
      />
      <polygon className="changeHead" points={`${tip.xMm},${tip.yMm} ${corner(1)} ${corner(-1)}`} />
    </g>
  );
}
