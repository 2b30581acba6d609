import { App } from 'antd';
import { type CommandCall, callOf } from '../../commands/run-command.ts';
import type { Plan } from '../../model/plan.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import { sayRefusal } from '../use-run.ts';
import { usePlanner } from './planner.ts';
import { surveyRequestOf } from './survey-request.ts';

/** Seat everybody in every scheme that has seats and nobody on them, as one step. */
export function useSeatSchemes(): (plan: Plan) => Promise<boolean> {
  const { runAll } = useDesk();
  const planner = usePlanner();
  const say = useSay();
  const { message } = App.useApp();
  const seat = async (plan: Plan): Promise<boolean> => {
    const calls: CommandCall[] = [];
    let [count, left] = [0, 0];
    for (const scheme of plan.schemes) {
      if (scheme.blocks.length === 0 || scheme.seating.size > 0) continue;
      const survey = await planner(surveyRequestOf({ ...plan, selectedScheme: scheme.id }));
      const [problem] = survey.problems;
      if (problem !== undefined) {
        void message.error(say('block.invalid', { field: problem.path.join('.'), found: problem.found }));
        return false;
      }
      const placements = survey.proposal.map(([seat, person]): [string, string] => [seat, person]);
      if (scheme.id === plan.selectedScheme) [count, left] = [placements.length, survey.left];
      calls.push(callOf('select-scheme', { scheme: scheme.id }), callOf('apply-seating', { placements }));
    }
    if (calls.length === 0) return false;
    const outcome = runAll([...calls, callOf('select-scheme', { scheme: plan.selectedScheme })]);
    if (!outcome.ok) void message.warning(sayRefusal(outcome.failure, say));
    else if (left > 0) void message.warning(say('seating.done.left', { count, left }));
    else void message.success(say('seating.done', { count }));
    return outcome.ok;
  };
  return (plan) =>
    seat(plan).catch((error: unknown) => {
      console.error(error);
      void message.error(say('seating.failed'));
      return false;
    });
}
