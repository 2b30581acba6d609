import { App } from 'antd';
import { selectedSchemeOf } from '../../model/plan.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import { sayRefusal } from '../use-run.ts';
import { putOn } from './put-on.ts';

/** Put somebody on a seat of the scheme on screen; a refusal is told. */
export function usePutOn(): (person: string, seat: string) => void {
  const { plan, runAll } = useDesk();
  const { message } = App.useApp();
  const say = useSay();
  return (person, seat) => {
    const outcome = runAll([putOn(selectedSchemeOf(plan).seating, person, seat)]);
    if (!outcome.ok) void message.warning(sayRefusal(outcome.failure, say));
  };
}
