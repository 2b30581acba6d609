import type { Issue } from '../../layout/issue.ts';
import { countArrivals } from '../arrivals/arrival-lines.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import { attendanceOf } from './attendance-counts.ts';

interface Props {
  readonly seats: number;
  readonly issues: readonly Issue[];
  readonly fresh: boolean;
  readonly onIssues: () => void;
}

/** How many sit, stand and are absent, and what the checks found. */
export function SeatingStatus({ seats, issues, fresh, onIssues }: Props) {
  const { plan } = useDesk();
  const say = useSay();
  const { seated, standing, waiting, offstage, absent } = attendanceOf(plan);
  const { here } = countArrivals(plan);
  const told = fresh
    ? issues.length === 0
      ? say('status.issues.none')
      : say('status.issues', { count: issues.length })
    : say('status.checking');
  return (
    <footer className="statusLine" aria-live="polite" data-testid="seating-status">
      <span className="figure">{say('status.seats', { count: seats })}</span>
      <span className="figure">{say('status.seated', { count: seated })}</span>
      <span className={standing.length > 0 ? 'figure is-open' : 'figure'}>
        {say('status.unseated', { count: standing.length })}
      </span>
      {waiting.length > 0 && (
        <span className="figure">{say('status.waiting', { count: waiting.length })}</span>
      )}
      {offstage.length > 0 && (
        <span className="figure">{say('status.offstage', { count: offstage.length })}</span>
      )}
      <span className="figure">{say('status.absent', { count: absent })}</span>
      {here > 0 && <span className="figure">{say('status.arrived', { count: here })}</span>}
      <span className="spacer" />
      <button
        type="button"
        className={fresh && issues.length > 0 ? 'linkButton' : 'linkButton is-calm'}
        onClick={onIssues}
      >
        {told}
      </button>
    </footer>
  );
}
