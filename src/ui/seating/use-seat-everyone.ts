import { App } from 'antd';
import { useState } from 'react';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import { sayRefusal } from '../use-run.ts';
import { usePlanner } from './planner.ts';
import { surveyRequestOf } from './survey-request.ts';

/** Seat everybody by the rules around the pins, as one step. */
export function useSeatEveryone(): { readonly seatEveryone: () => Promise<void>; readonly working: boolean } {
  const { plan, run } = useDesk();
  const planner = usePlanner();
  const say = useSay();
  const { message } = App.useApp();
  const [working, setWorking] = useState(false);
  const seatEveryone = async (): Promise<void> => {
    setWorking(true);
    try {
      const { proposal, problems, left } = await planner(surveyRequestOf(plan));
      const [problem] = problems;
      if (problem !== undefined) {
        void message.error(say('block.invalid', { field: problem.path.join('.'), found: problem.found }));
        return;
      }
      const placements = proposal.map(([seat, person]): [string, string] => [seat, person]);
      const outcome = run('apply-seating', { placements });
      if (!outcome.ok) void message.warning(sayRefusal(outcome.failure, say));
      else if (left > 0) void message.warning(say('seating.done.left', { count: placements.length, left }));
      else void message.success(say('seating.done', { count: placements.length }));
    } catch (error) {
      console.error(error);
      void message.error(say('seating.failed'));
    } finally {
      setWorking(false);
    }
  };
  return { seatEveryone, working };
}
