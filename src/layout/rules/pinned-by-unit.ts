import type { SeatRequest } from '../rule.ts';
import type { HallSurvey } from '../zones/survey-hall.ts';

/** Numbers of the seats where pinned people sit, by unit. */
export function pinnedByUnit(
  request: SeatRequest,
  survey: HallSurvey,
): ReadonlyMap<string, readonly number[]> {
  const pinned = new Map<string, number[]>();
  if (request.pinned.size === 0) return pinned;
  for (const { id, unit } of request.everyone) {
    const seat = survey.indexOf.get(request.pinned.get(id) ?? '');
    if (seat === undefined || unit === undefined) continue;
    pinned.set(unit, [...(pinned.get(unit) ?? []), seat]);
  }
  return pinned;
}
