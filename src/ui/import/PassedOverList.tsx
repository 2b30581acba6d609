import type { RosterSheet } from '../../io/roster.ts';
import { useSay } from '../say/use-say.ts';

/** Rows that are not people, and why they were passed over. */
export function PassedOverList({ sheets }: { readonly sheets: readonly RosterSheet[] }) {
  const say = useSay();
  const some = sheets.filter(({ passedOver, blankRows }) => passedOver.length + blankRows > 0);
  if (some.length === 0) return <p className="panel-empty">{say('import.passed.none')}</p>;
  return (
    <div className="passed">
      {some.map((sheet) => (
        <section key={sheet.name}>
          <h3>{sheet.name || say('import.sheet.only')}</h3>
          <ul>
            {sheet.passedOver.slice(0, 300).map(({ row, why, text }) => (
              <li key={row}>
                <span className="hint">{say('import.row', { row })}</span>
                <strong>{say(`passed/${why}`)}</strong>
                <span className="passed-text">{text}</span>
              </li>
            ))}
          </ul>
          {sheet.blankRows > 0 && (
            <p className="hint">{say('import.passed.blank', { count: sheet.blankRows })}</p>
          )}
        </section>
      ))}
    </div>
  );
}
