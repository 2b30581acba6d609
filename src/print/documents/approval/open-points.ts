import { personIndex } from '../../../model/person.ts';
import type { PrintRequest } from '../../document.ts';
import { lostSeats, placeBookOf } from '../../places/place-book.ts';
import { sayPlace } from '../../places/say-place.ts';
import { listed, sayOnPaper } from '../../words/say-paper.ts';
import type { ApprovalOptions } from './approval-options.ts';

/** More names than this are counted. */
const MOST_NAMES = 12;
const MOST_PINS = 8;

/** What a leader must know before signing: who has no seat, and what stands by instruction. */
export function openPoints({ source, options }: PrintRequest<ApprovalOptions>): readonly string[] {
  const { language, plan, scheme } = source;
  const { unseated, placeOf } = placeBookOf(source);
  const several = (names: readonly string[], most: number): string =>
    names.length <= most
      ? listed(language, names)
      : sayOnPaper(language, 'approval.more', {
          names: listed(language, names.slice(0, most)),
          count: names.length,
        });
  const points: string[] = [];
  if (options.showIssues) {
    if (unseated.length > 0) {
      const names = several(
        unseated.map(({ name }) => name),
        MOST_NAMES,
      );
      points.push(sayOnPaper(language, 'approval.unseated', { names }));
    }
    const lost = lostSeats(source).length;
    if (lost > 0) points.push(sayOnPaper(language, 'approval.lost', { count: lost }));
  }
  if (options.showPins && scheme.pins.length > 0) {
    const people = personIndex(plan.people);
    const pins = scheme.pins.flatMap(({ person, reason }) => {
      const place = placeOf.get(person);
      const name = people.get(person)?.name;
      if (place === undefined || name === undefined) return [];
      return [sayOnPaper(language, 'approval.pin', { name, place: sayPlace(source, place), reason })];
    });
    if (pins.length > 0)
      points.push(sayOnPaper(language, 'approval.pins', { pins: several(pins, MOST_PINS) }));
  }
  return points;
}
