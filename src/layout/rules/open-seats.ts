import type { SeatRequest } from '../rule.ts';
import type { HallSurvey } from '../zones/survey-hall.ts';
import { usableRows } from './usable-rows.ts';

/** Numbers of the seats that may be used, in order of rows. */
export function openSeats(request: SeatRequest, survey: HallSurvey): readonly number[] {
  const usable = new Set(usableRows(request));
  const open: number[] = [];
  request.rows.forEach((row) => {
    if (!usable.has(row)) return;
    for (const seat of row.seats) if (request.isOpen(seat)) open.push(survey.indexOf.get(seat.id) as number);
  });
  return open;
}
