import { strayPlaces } from './arrangements/stray-places.ts';
import type { CheckedBlock, CheckedRoom, CheckSubject, HallNorms } from './checks/check.ts';
import { checkPlan } from './checks/registry.ts';
import type { Issue } from './issue.ts';
import type { LaidBlock } from './lay-out-blocks.ts';
import type { LayoutCase, Room } from './layout-case.ts';
import type { NumberedBlock } from './number-blocks.ts';

/**
 * Check a case as it is seated, by every check of the registry.
 *
 * @param seating - who sits where, planned or made by hand; a person or a seat may wrongly stand in it twice.
 * @param later - ids of people who need no place now; they are not missing.
 * @returns issues: people first, then protocol, hall, floor and labels.
 */
export function checkBlocks(
  input: LayoutCase,
  blocks: readonly LaidBlock[],
  seating: CheckSubject['seating'],
  numbered: readonly NumberedBlock[],
  later: readonly string[],
): readonly Issue[] {
  const standby = new Set(later);
  if (standby.size > 0) for (const { person } of seating) standby.delete(person);
  const pinned = new Set(input.pins.map((pin) => pin.seat));
  return checkPlan({
    blocks: blocks.map(checkedBlock),
    people: standby.size === 0 ? input.people : input.people.filter((person) => !standby.has(person.id)),
    seating,
    pins: input.pins,
    zones: input.zones,
    // A reserved seat is kept for whoever is pinned to it.
    closed: new Set(
      input.closed.filter(({ seat, why }) => why === 'blocked' || !pinned.has(seat)).map(({ seat }) => seat),
    ),
    labels: new Map(numbered.map((numbering) => [numbering.block, numbering])),
    room: input.room === undefined ? undefined : checkedRoom(input.room),
  });
}

const checkedRoom = ({ outline, obstacles }: Room): CheckedRoom => ({
  outline,
  obstacles: obstacles.map((corners, index) => ({ id: `obstacle ${index + 1}`, outline: corners })),
});

function checkedBlock(block: LaidBlock): CheckedBlock {
  return {
    id: block.id,
    kind: block.arrangement,
    rule: block.rule.kind,
    rows: block.rows,
    furniture: block.furniture,
    policies: block.policies,
    options: block.options,
    strays: strayPlaces(block).map(({ name }) => name),
    hall: hallNormsOf(block.parameters),
  };
}

function hallNormsOf({ seatType, sideAisles }: LaidBlock['parameters']): HallNorms | undefined {
  if (seatType !== 'soft' && seatType !== 'hard') return undefined;
  return { seatType, sideAisles: sideAisles !== false };
}
