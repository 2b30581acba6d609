import { type CommandCall, runCommands } from '../../commands/run-command.ts';
import type { Roster } from '../../io/roster.ts';
import type { SeatChart } from '../../io/seats/seat-chart.ts';
import type { Plan } from '../../model/plan.ts';
import { chartCalls } from '../../store/import-chart.ts';
import type { importChoices } from './decisions.ts';

/** The list without what is left out, units in the spelling that was taken. */
export function settledRoster(roster: Roster, { skip, units }: ReturnType<typeof importChoices>): Roster {
  const people = roster.people
    .filter(({ key }) => !skip.has(key))
    .map((person) => {
      const unit = units.get(person.unit);
      return unit === undefined ? person : { ...person, unit };
    });
  const spelt = roster.units.filter(({ name }) => !units.has(name));
  return { ...roster, people, units: spelt };
}

/** The charts come after the list of the same file, so that its people are known. */
export function withCharts(
  plan: Plan,
  calls: readonly CommandCall[],
  charts: readonly SeatChart[],
): readonly CommandCall[] {
  if (charts.length === 0) return calls;
  if (calls.length === 0) return chartCalls(plan, charts).calls;
  const trial = runCommands(plan, calls);
  return trial.ok ? [...calls, ...chartCalls(trial.value.plan, charts).calls] : calls;
}
