import { CloseCircleFilled, ExclamationCircleFilled, InfoCircleFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { sayIssue, sayRemedy } from '../../i18n/say.ts';
import type { Issue, Severity } from '../../layout/issue.ts';
import { personIndex } from '../../model/person.ts';
import { useDesk } from '../desk.ts';
import { useLanguage, useSay } from '../say/use-say.ts';

const ICONS: Readonly<Record<Severity, React.ReactNode>> = {
  error: <CloseCircleFilled />,
  warning: <ExclamationCircleFilled />,
  notice: <InfoCircleFilled />,
};
const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };
const MOST_SHOWN = 60;

interface Props {
  readonly issues: readonly Issue[];
  readonly seatLabel: (seat: string) => string;
  readonly onShow: (issue: Issue) => void;
}

/** What the checks found, worst first, each with its remedy and the way to the place. */
export function IssuePanel({ issues, seatLabel, onShow }: Props) {
  const { plan } = useDesk();
  const say = useSay();
  const language = useLanguage();
  const [most, setMost] = useState(MOST_SHOWN);
  if (issues.length === 0) return <p className="panel-empty">{say('issue.none')}</p>;
  const people = personIndex(plan.people);
  const sorted = [...issues].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  return (
    <ul className="issues" data-testid="issues">
      {sorted.slice(0, most).map((issue, index) => {
        const names = issue.people.slice(0, 12).map((id) => people.get(id)?.name ?? id);
        const labelled = { ...issue, seats: issue.seats.slice(0, 12).map(seatLabel) };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two issues can be equal, and the list is made anew each time
          <li key={index} className={`issue is-${issue.severity}`}>
            <span className="issue-icon" role="img" aria-label={say(`issue.${issue.severity}`)}>
              {ICONS[issue.severity]}
            </span>
            <div>
              <p className="issue-says">{sayIssue(labelled, language, names)}</p>
              <p className="issue-remedy">
                {say('issue.remedy')}：{sayRemedy(issue, language)}
              </p>
              {issue.seats.length + issue.people.length > 0 && (
                <Button size="small" type="link" onClick={() => onShow(issue)}>
                  {say('issue.show')}
                </Button>
              )}
            </div>
          </li>
        );
      })}
      {sorted.length > most && (
        <li>
          <Button type="link" onClick={() => setMost(most * 4)}>
            {say('issue.more', { count: sorted.length - most })}
          </Button>
        </li>
      )}
    </ul>
  );
}
