import { success } from '../../base/result.ts';
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

/** What brings the people of a file and seats those of its charts. */
export interface ChartedCalls {
  readonly calls: readonly CommandCall[];
  /** People whom the charts seat; undefined where no chart is taken over. */
  readonly seated?: number;
}

/** The charts come after the list of the same file, so that its people are known. */
export function withCharts(
  plan: Plan,
  calls: readonly CommandCall[],
  charts: readonly SeatChart[],
): ChartedCalls {
  if (charts.length === 0) return { calls };
  const trial = calls.length === 0 ? success({ plan }) : runCommands(plan, calls);
  if (!trial.ok) return { calls };
  const { calls: charted, people } = chartCalls(trial.value.plan, charts);
  return { calls: [...calls, ...charted], seated: people.added + people.known };
}
