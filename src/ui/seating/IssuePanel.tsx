import {
  CheckCircleOutlined,
  CloseCircleFilled,
  DownOutlined,
  ExclamationCircleFilled,
  InfoCircleFilled,
  RightOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { sayIssue, sayRemedy } from '../../i18n/say.ts';
import type { Issue, IssueCode, Severity } from '../../layout/issue.ts';
import { personIndex } from '../../model/person.ts';
import { useDesk } from '../desk.ts';
import { useLanguage, useSay } from '../say/use-say.ts';
import { groupIssues, type IssueGroup } from './group-issues.ts';

const ICONS: Readonly<Record<Severity, React.ReactNode>> = {
  error: <CloseCircleFilled aria-hidden />,
  warning: <ExclamationCircleFilled aria-hidden />,
  notice: <InfoCircleFilled aria-hidden />,
};
const MOST_SHOWN = 60;

interface Props {
  readonly issues: readonly Issue[];
  readonly seatLabel: (seat: string) => string;
  /** Show the places that issues are about. */
  readonly onShow: (issues: readonly Issue[]) => void;
}

/** What the checks found, worst first, equal issues as one line that unfolds. */
export function IssuePanel({ issues, seatLabel, onShow }: Props) {
  const say = useSay();
  const [open, setOpen] = useState<ReadonlySet<IssueCode>>(new Set());
  const groups = useMemo(() => groupIssues(issues), [issues]);
  if (groups.length === 0) {
    return (
      <div className="issues-none" data-testid="issues-none">
        <CheckCircleOutlined aria-hidden />
        <p>{say('issue.none')}</p>
        <p className="hint">{say('issue.none.text')}</p>
      </div>
    );
  }
  const turn = (code: IssueCode): void => {
    const next = new Set(open);
    if (!next.delete(code)) next.add(code);
    setOpen(next);
  };
  return (
    <ul className="issues" data-testid="issues">
      {groups.map((group) => {
        const [only, second] = group.issues;
        return only !== undefined && second === undefined ? (
          <IssueLine key={group.code} issue={only} seatLabel={seatLabel} onShow={onShow} alone />
        ) : (
          <GroupLine
            key={group.code}
            group={group}
            unfolded={open.has(group.code)}
            onTurn={() => turn(group.code)}
            seatLabel={seatLabel}
            onShow={onShow}
          />
        );
      })}
    </ul>
  );
}

interface GroupProps extends Pick<Props, 'seatLabel' | 'onShow'> {
  readonly group: IssueGroup;
  readonly unfolded: boolean;
  readonly onTurn: () => void;
}

function GroupLine({ group, unfolded, onTurn, seatLabel, onShow }: GroupProps) {
  const say = useSay();
  const language = useLanguage();
  const [most, setMost] = useState(MOST_SHOWN);
  const words = say(`issue.group.${group.code}`);
  const count = group.issues.length;
  const [first] = group.issues;
  return (
    <li className={`issueGroup is-${group.severity}`} data-code={group.code}>
      <button type="button" className="issueGroup-head" aria-expanded={unfolded} onClick={onTurn}>
        <span className="issue-icon" role="img" aria-label={say(`issue.${group.severity}`)}>
          {ICONS[group.severity]}
        </span>
        <span className="issueGroup-words">{words}</span>
        <span className="figure issueGroup-count">{count}</span>
        {unfolded ? <DownOutlined aria-hidden /> : <RightOutlined aria-hidden />}
      </button>
      <div className="issueGroup-foot">
        <p className="issue-remedy">
          {say('issue.remedy')}
          {say('common.colon')}
          {first === undefined ? '' : sayRemedy(first, language)}
        </p>
        {group.issues.some(isSomewhere) && (
          <Button size="small" type="link" onClick={() => onShow(group.issues)}>
            {say('issue.showAll')}
          </Button>
        )}
      </div>
      {unfolded && (
        <ul className="issueGroup-list">
          {group.issues.slice(0, most).map((issue, index) => (
            <IssueLine
              // biome-ignore lint/suspicious/noArrayIndexKey: two issues can be equal, and the list is made anew each time
              key={index}
              issue={issue}
              seatLabel={seatLabel}
              onShow={onShow}
              alone={false}
            />
          ))}
          {count > most && (
            <li>
              <Button type="link" onClick={() => setMost(most * 4)}>
                {say('issue.more', { count: count - most })}
              </Button>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

const isSomewhere = (issue: Issue): boolean => issue.seats.length + issue.people.length > 0;

interface LineProps extends Pick<Props, 'seatLabel' | 'onShow'> {
  readonly issue: Issue;
  /** It stands by itself and says its own severity and remedy. */
  readonly alone: boolean;
}

function IssueLine({ issue, alone, seatLabel, onShow }: LineProps) {
  const { plan } = useDesk();
  const say = useSay();
  const language = useLanguage();
  const people = personIndex(plan.people);
  const names = issue.people.slice(0, 12).map((id) => people.get(id)?.name ?? id);
  const labelled = { ...issue, seats: issue.seats.slice(0, 12).map(seatLabel) };
  return (
    <li className={`issue is-${issue.severity}`}>
      {alone && (
        <span className="issue-icon" role="img" aria-label={say(`issue.${issue.severity}`)}>
          {ICONS[issue.severity]}
        </span>
      )}
      <div>
        <p className="issue-says">{sayIssue(labelled, language, names)}</p>
        {alone && (
          <p className="issue-remedy">
            {say('issue.remedy')}
            {say('common.colon')}
            {sayRemedy(issue, language)}
          </p>
        )}
        {isSomewhere(issue) && (
          <Button size="small" type="link" onClick={() => onShow([issue])}>
            {say('issue.show')}
          </Button>
        )}
      </div>
    </li>
  );
}
