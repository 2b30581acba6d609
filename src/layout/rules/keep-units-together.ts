import type { Attendee } from '../attendee.ts';

/**
 * Bring people of one unit together at the head of a line, as far as equal ranks allow: nobody passes
 * a person of higher rank.
 *
 * Only the group of equal rank that the end of the table cuts is rearranged, since any other sits at the
 * table whole. Units that fit go first; a unit is cut only when no other fills the table.
 *
 * @param line - most senior first.
 * @param places - seats at the table.
 * @returns the same people; the first `places` of them sit at the table.
 * @see docs/SEATING-RULES.md [B9]
 */
export function keepUnitsTogether(line: readonly Attendee[], places: number): readonly Attendee[] {
  const last = line[places - 1];
  const after = line[places];
  if (last === undefined || after === undefined || last.rank !== after.rank) return line;
  const start = line.findIndex((person) => person.rank === last.rank);
  let end = places;
  while (line[end]?.rank === last.rank) end += 1;
  const units = new Map<string, Attendee[]>();
  for (const person of line.slice(start, end)) {
    const unit = person.unit ?? `\u0000${person.id}`;
    units.set(unit, [...(units.get(unit) ?? []), person]);
  }
  const groups = [...units.values()];
  const fitting: Attendee[] = [];
  const others: Attendee[][] = [];
  for (const group of groups) {
    if (start + fitting.length + group.length <= places) fitting.push(...group);
    else others.push(group);
  }
  return [...line.slice(0, start), ...fitting, ...others.flat(), ...line.slice(end)];
}
