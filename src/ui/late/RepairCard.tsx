import { Button, Tag } from 'antd';
import type { Repair } from '../../commands/repairs/repair.ts';
import { sayIssue } from '../../i18n/say.ts';
import { sayPapers } from '../../i18n/say-change.ts';
import { personIndex } from '../../model/person.ts';
import type { Plan } from '../../model/plan.ts';
import { useReprint } from '../compare/use-reprint.ts';
import { useLanguage, useSay } from '../say/use-say.ts';

interface Props {
  readonly before: Plan;
  readonly repair: Repair;
  readonly best: boolean;
  readonly shown: boolean;
  readonly labelOf: (seat: string) => string;
  readonly onShow: () => void;
  readonly onUse: () => void;
}

/** Most people who are named; the others are counted. */
const MOST = 4;

/** One way out with what it costs: people who move, papers to print again, rules that are bent. */
export function RepairCard({ before, repair, best, shown, labelOf, onShow, onUse }: Props) {
  const say = useSay();
  const language = useLanguage();
  const reprint = useReprint(before, repair.plan);
  const { moves, moved, unseated, outside, gaps, issues } = repair.cost;
  const people = personIndex(repair.plan.people);
  const name = say(`repair.${repair.kind}`);
  const papers = reprint === undefined ? undefined : sayPapers(reprint, say, language);
  return (
    <li className={shown ? 'repair is-shown' : 'repair'} aria-label={name} data-repair={repair.kind}>
      <h3>
        {name} {best && <Tag color="success">{say('late.best')}</Tag>}
      </h3>
      <p className="hint">{say(`repair.${repair.kind}.why`)}</p>
      <p>
        <strong>{moved === 0 ? say('repair.nobody') : say('repair.moved', { count: moved })}</strong>
      </p>
      {moves.length > 0 && (
        <ul className="hint">
          {moves.slice(0, MOST).map(({ person, from, to }) => (
            <li key={person}>
              {people.get(person)?.name}
              {say('common.colon')}
              {from === undefined ? '—' : labelOf(from)} →{' '}
              {to === undefined ? say('seating.unseated') : labelOf(to)}
            </li>
          ))}
          {moves.length > MOST && <li>……</li>}
        </ul>
      )}
      {unseated.length > 0 && <p className="wrong">{say('repair.unseated', { count: unseated.length })}</p>}
      {gaps > 0 && <p className="repair-bent">{say('repair.gaps', { count: gaps })}</p>}
      {outside > 0 && <p className="repair-bent">{say('repair.outside', { count: outside })}</p>}
      {issues.length > 0 && (
        <p className="repair-bent" title={issues.map((issue) => sayIssue(issue, language)).join('\n')}>
          {say('repair.issues', { count: issues.length })}
        </p>
      )}
      <p data-testid="repair-papers">
        {papers === undefined
          ? say('compare.counting')
          : papers === ''
            ? say('late.papers.none')
            : say('late.papers', { papers })}
      </p>
      <div className="repair-deeds">
        <Button aria-pressed={shown} onClick={onShow}>
          {say(shown ? 'late.shown' : 'late.show')}
        </Button>
        <Button type={best ? 'primary' : 'default'} onClick={onUse}>
          {say('late.use')}
        </Button>
      </div>
    </li>
  );
}
