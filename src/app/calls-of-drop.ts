import type { Drop } from '../canvas/hall/drop.ts';
import { type CommandCall, callOf, runCommands } from '../commands/run-command.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { seatingChanges } from '../model/seating-changes.ts';
import type { SeatChange } from '../model/seating-chunks.ts';

/** The commands that letting people go stands for; none where nothing happens. */
export function callsOfDrop(drop: Drop): readonly CommandCall[] {
  switch (drop.how) {
    case 'move':
      return [callOf('seat-person', { person: drop.person, seat: drop.seat })];
    case 'swap':
      return [callOf('swap-people', { a: drop.other, b: drop.person })];
    case 'insert':
      return [callOf('insert-person', { person: drop.person, row: drop.row, at: drop.seat })];
    case 'several':
      return [callOf('seat-people', { placements: drop.placements.map(([seat, who]) => [seat, who]) })];
    case 'out':
      return [callOf('unseat-people', { people: drop.people })];
    default:
      return [];
  }
}

/** Which seats would change hands; undefined where the drop would be refused. */
export function changesOfDrop(plan: Plan, drop: Drop): readonly SeatChange[] | undefined {
  const calls = callsOfDrop(drop);
  const outcome = calls.length === 0 ? undefined : runCommands(plan, calls);
  if (outcome?.ok !== true) return undefined;
  return seatingChanges(selectedSchemeOf(plan).seating, selectedSchemeOf(outcome.value.plan).seating);
}
