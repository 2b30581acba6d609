import { useMemo } from 'react';
import { runCommands } from '../../commands/run-command.ts';
import type { SeatChart } from '../../io/seats/seat-chart.ts';
import { emptyPlan } from '../../model/plan.ts';
import { type ChartPeople, chartCalls } from '../../store/import-chart.ts';
import { SvgPicture } from '../drawing/SvgPicture.tsx';
import { useSay } from '../say/use-say.ts';
import { thumbnailOf } from '../seating/thumbnail.ts';

interface Props {
  readonly charts: readonly SeatChart[];
  /** What becomes of their people, where that is known before the list is taken over. */
  readonly people: ChartPeople | undefined;
}

const MOST_DRAWN = 3000;
const MOST_SHOWN = 100;

/** Rows, seats and people of all charts of a file. */
export const countCharts = (
  charts: readonly SeatChart[],
): { readonly rows: number; readonly seats: number; readonly count: number } => ({
  rows: charts.reduce((sum, { rows }) => sum + rows, 0),
  seats: charts.reduce((sum, { seats }) => sum + seats, 0),
  count: charts.reduce((sum, { people }) => sum + people.length, 0),
});

/** The halls of a seat chart before they are taken over: their drawing, their numbers, what was passed over. */
export function ChartPanel({ charts, people }: Props) {
  const say = useSay();
  const total = countCharts(charts);
  const drawing = useMemo(() => drawingOf(charts), [charts]);
  const words = charts.flatMap(({ passedOver }) => passedOver);
  return (
    <section className="chartPanel" aria-label={say('import.chart')} data-testid="chart">
      <p>{say('import.chart.text', total)}</p>
      <ul className="chartPanel-counts">
        {charts.map(({ name, arrangement, rows, seats, people: sitters, at }) => (
          <li key={`${name}/${arrangement}/${at.xMm}/${at.yMm}`}>
            <strong>{name === '' ? say(`arrangement.${arrangement}`) : name}</strong>
            <span>{say('import.chart.size', { rows, seats })}</span>
            <span>{say('import.people', { count: sitters.length })}</span>
            <span className="hint">{say('import.chart.empty', { count: seats - sitters.length })}</span>
          </li>
        ))}
      </ul>
      {people !== undefined && total.count > 0 && (
        <p className="hint">
          {say('import.chart.added', { count: people.added })}
          {say('common.comma')}
          {say('import.chart.known', { count: people.known })}
        </p>
      )}
      {people !== undefined && people.left.length > 0 && (
        <p>
          {say('import.chart.left', { names: people.left.slice(0, MOST_SHOWN).join(say('common.comma')) })}
        </p>
      )}
      {drawing !== undefined && (
        <SvgPicture svg={drawing} label={say('import.chart')} className="chartPanel-drawing" />
      )}
      {words.length > 0 && (
        <>
          <h3>
            {say('import.chart.passed')} <span className="figure">{words.length}</span>
          </h3>
          <ul className="chartPanel-passed">
            {words.slice(0, MOST_SHOWN).map(({ row, column, text }, index) => (
              // The list never changes while it is shown.
              // biome-ignore lint/suspicious/noArrayIndexKey: words without a place may be equal
              <li key={index}>
                {text}{' '}
                {row !== undefined && column !== undefined && (
                  <span className="hint">{say('import.row.column', { row, column })}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function drawingOf(charts: readonly SeatChart[]): string | undefined {
  if (countCharts(charts).seats > MOST_DRAWN) return undefined;
  const start = emptyPlan('draft', '');
  const outcome = runCommands(start, chartCalls(start, charts).calls);
  return outcome.ok ? thumbnailOf(outcome.value.plan) : undefined;
}
