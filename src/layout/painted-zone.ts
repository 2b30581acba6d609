/**
 * 分区, painted by hand: seats that are set aside for units.
 *
 * @see docs/SEATING-RULES.md [L11]
 */
export interface PaintedZone {
  readonly name: string;
  /** Names of units, in the order in which they fill the zone; a zone without units sets nothing aside. */
  readonly units: readonly string[];
  /** Ids of seats, of any block. */
  readonly seats: readonly string[];
}
