import { FRAME_WORDS } from '../i18n/common-words.ts';
import { type Language, sayIssue, sayReason, sayRemedy } from '../i18n/say.ts';
import type { Frame } from '../layout/arrangement.ts';
import { describePlaces } from '../layout/describe-places.ts';
import type { Issue } from '../layout/issue.ts';
import type { PlannedCase } from '../layout/plan-case.ts';
import type { Reason } from '../layout/reason.ts';
import { closedRows } from '../layout/rules/closed-rows.ts';
import { handOutOrder } from '../layout/rules/hand-out-order.ts';

/** Round to a tenth of a millimetre: what a printer can show. */
const millimetres = (value: number): number => Math.round(value * 10) / 10 + 0;

const describeReason = (reason: Reason) => ({
  rule: reason.rule,
  says: reason.says,
  with: reason.with,
  zh: sayReason(reason, 'zh'),
  en: sayReason(reason, 'en'),
});

/** An issue with its sentences; people by name. */
export function describeIssue(issue: Issue, nameOf: (person: string) => string) {
  const names = issue.people.map(nameOf);
  const say = (language: Language) => `${sayIssue(issue, language, names)} ${sayRemedy(issue, language)}`;
  return { ...issue, zh: say('zh'), en: say('en') };
}

/**
 * Describe a planned case as the JSON that `seat` prints.
 *
 * @param frame - the frame asked for; each block's own where none is.
 */
export function describeSeated(planned: PlannedCase, frame: Frame | undefined) {
  const names = new Map(planned.input.people.map((person) => [person.id, person.name]));
  const nameOf = (person: string): string => names.get(person) ?? person;
  const blocks = planned.blocks.map((block, index) => {
    const numbering = planned.numbered[index];
    const seen = frame ?? block.nativeFrame;
    const labels = new Map<string, string>();
    block.rows.forEach((row, at) => {
      labels.set(row.id, numbering?.rowLabels[at] ?? '');
      row.seats.forEach((seat, place) => {
        labels.set(seat.id, numbering?.seatLabels[at]?.[place] ?? '');
      });
    });
    const here = planned.seated.placements.filter((placement) => labels.has(placement.seat));
    const isHall = block.nativeFrame === 'H';
    const rows = describePlaces(block, seen, here);
    const policies = Object.fromEntries(block.rule.reads.map((name) => [name, block.policies[name]]));
    return {
      id: block.id,
      arrangement: block.arrangement,
      rule: block.rule.kind,
      frame: seen,
      frameWords: { zh: FRAME_WORDS[seen][0], en: FRAME_WORDS[seen][1] },
      parameters: block.parameters,
      policies,
      rows: rows.map((row) => ({
        id: row.id,
        label: labels.get(row.id) ?? '',
        side: row.side,
        people: row.places.map((place) => place.placement?.person ?? null),
        seats: row.places.map(({ seat, offset, placement }) => ({
          id: seat.id,
          label: labels.get(seat.id) ?? '',
          person: placement?.person ?? null,
          name: placement === undefined ? null : nameOf(placement.person),
          reason: placement === undefined ? null : describeReason(placement.reason),
          offset: Math.round(offset * 1000) / 1000,
          xMm: millimetres(seat.xMm),
          yMm: millimetres(seat.yMm),
          facingDeg: millimetres(seat.facingDeg),
          kind: seat.kind,
        })),
      })),
      ...(isHall
        ? { handOut: handOutOrder(block.rows, here), closedRows: closedRows(block.rows, here) }
        : {}),
    };
  });
  return {
    blocks,
    unseated: planned.seated.unseated,
    absent: planned.seated.absent,
    later: planned.seated.later,
    agenda: planned.overlays.map((overlay) => ({
      ...overlay,
      placements: overlay.placements.map((placement) => ({
        seat: placement.seat,
        person: placement.person,
        name: nameOf(placement.person),
        reason: describeReason(placement.reason),
      })),
    })),
    issues: planned.issues.map((issue) => describeIssue(issue, nameOf)),
  };
}
