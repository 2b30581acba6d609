import { Checkbox } from 'antd';
import type { Roster } from '../../io/roster.ts';
import { PERSON_ROLES } from '../../model/person.ts';
import { useSay } from '../say/use-say.ts';
import type { ReadingOptions } from './use-roster.ts';

interface Props {
  readonly roster: Roster;
  readonly skipped: number;
  /** People of a chart, where the file has no list. */
  readonly people: number | undefined;
  readonly options: ReadingOptions;
  readonly onOptions: (options: ReadingOptions) => void;
}

/** What the list holds in numbers, its sheets, and how it is read. */
export function ImportSummary({ roster, skipped, people, options, onOptions }: Props) {
  const say = useSay();
  const absent = roster.people.filter(
    ({ attendance, roles }) => attendance === 'no' || roles.includes('absent'),
  ).length;
  const wishes = roster.people.reduce((sum, person) => sum + person.wishes.length, 0);
  const roles = PERSON_ROLES.map((role) => ({
    role,
    count: roster.people.filter((person) => person.roles.includes(role)).length,
  })).filter(({ count }) => count > 0);
  const include = (sheet: string, included: boolean): void => {
    const before = options.sheets.find((one) => one.sheet === sheet) ?? { sheet };
    const others = options.sheets.filter((one) => one.sheet !== sheet);
    onOptions({ ...options, sheets: [...others, { ...before, include: included }] });
  };
  return (
    <aside className="importSummary" data-testid="import-summary">
      <p className="importSummary-people figure">
        {say('import.people', { count: people ?? roster.people.length - skipped })}
      </p>
      <ul className="importSummary-counts">
        {absent > 0 && <li>{say('import.absent', { count: absent })}</li>}
        {people === undefined && <li>{say('import.units', { count: roster.units.length })}</li>}
        {roster.agenda.length > 0 && <li>{say('import.agenda', { count: roster.agenda.length })}</li>}
        {wishes > 0 && <li>{say('import.wishes', { count: wishes })}</li>}
        {roles.map(({ role, count }) => (
          <li key={role}>{say('import.roles', { role: say(`role.${role}`), count })}</li>
        ))}
      </ul>
      {roster.sheets.length > 0 && <h3>{say('import.sheets')}</h3>}
      <ul className="importSummary-sheets">
        {roster.sheets.map((sheet) => (
          <li key={sheet.name}>
            <Checkbox
              checked={options.sheets.find((one) => one.sheet === sheet.name)?.include ?? sheet.included}
              disabled={sheet.kind === 'empty'}
              aria-label={say('import.sheet.include', { name: sheet.name || say('import.sheet.only') })}
              onChange={(event) => include(sheet.name, event.target.checked)}
            >
              {sheet.name || say('import.sheet.only')}
            </Checkbox>
            <span className="hint">
              {sheet.people > 0
                ? say('import.people', { count: sheet.people })
                : sheet.agendaItems > 0
                  ? say('import.agenda', { count: sheet.agendaItems })
                  : say(`sheet/${sheet.kind}`)}
            </span>
          </li>
        ))}
      </ul>
      <h3>{say('import.options')}</h3>
      <Checkbox
        checked={options.joinSpacedNames}
        onChange={(event) => onOptions({ ...options, joinSpacedNames: event.target.checked })}
      >
        {say('import.joinNames')}
      </Checkbox>
    </aside>
  );
}
