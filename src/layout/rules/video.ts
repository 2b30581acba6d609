import type { Rule, Seating, SeatRequest } from '../rule.ts';
import { type CentreOutReason, fillCentreOut } from './fill-centre-out.ts';
import { rowNumber, usableRows } from './usable-rows.ts';

const visibleReason: CentreOutReason = ({ row, place }) => ({
  rule: 'VC1',
  says: 'visible-zone',
  with: { row, place },
});

/**
 * Seat a video meeting: the rows that the camera sees are filled from the front, each from its centre
 * outward, so that the last of them is centred. Further people sit behind the visible zone and, when
 * those rows are full too, in front of it.
 *
 * @see docs/SEATING-RULES.md [VC1]
 */
function seatVideo(request: SeatRequest): Seating {
  const [first, last] = request.options.visibleRows ?? [1, Number.POSITIVE_INFINITY];
  const rows = usableRows(request);
  const seen = rows.filter((row) => rowNumber(row) >= first && rowNumber(row) <= last);
  const unseen = [
    ...rows.filter((row) => rowNumber(row) > last),
    ...rows.filter((row) => rowNumber(row) < first),
  ];
  const visible = fillCentreOut(seen, request.people, request, visibleReason);
  const others = fillCentreOut(unseen, request.people.slice(visible.length), request);
  return { placements: [...visible, ...others], issues: [] };
}

/** Video meeting: the camera's visible zone (视频会议). */
export const videoRule: Rule = {
  kind: 'video',
  cites: ['VC1', 'L7'],
  reads: ['evenRule'],
  follows: ['visibleRows', 'reservedRows'],
  occasion: {},
  seat: seatVideo,
};
