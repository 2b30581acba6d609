import { Alert, App, Button, Checkbox, Modal, Progress, Spin, Tabs } from 'antd';
import { useMemo, useState } from 'react';
import { success } from '../../base/result.ts';
import { runCommands } from '../../commands/run-command.ts';
import type { Roster } from '../../io/roster.ts';
import type { SeatChart } from '../../io/seats/seat-chart.ts';
import { chartCalls } from '../../store/import-chart.ts';
import { rosterCalls } from '../../store/import-roster.ts';
import { compareRoster } from '../../store/roster-fields.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import { useSeatSchemes } from '../seating/use-seat-schemes.ts';
import { useRunPastPins } from '../use-run.ts';
import { ChartPanel, countCharts } from './ChartPanel.tsx';
import { ChooseSource } from './ChooseSource.tsx';
import { DiffPanel, type Dropped } from './DiffPanel.tsx';
import { DoubtList } from './DoubtList.tsx';
import { type Choice, importChoices } from './decisions.ts';
import { ImportSummary } from './ImportSummary.tsx';
import { PassedOverList } from './PassedOverList.tsx';
import { PeoplePreview } from './PeoplePreview.tsx';
import type { RosterSource } from './roster-source.ts';
import { SeatByField } from './SeatByField.tsx';
import { SheetPanel } from './SheetPanel.tsx';
import { sayFailure } from './say-failure.ts';
import { settledRoster, withCharts } from './settled-roster.ts';
import { fitCalls, roomCalls, type SeatBy, seatByOf } from './template-choice.ts';
import { type ReadingOptions, useRoster } from './use-roster.ts';

interface Props {
  /** None yet: the dialog asks for one. */
  readonly source: RosterSource | undefined;
  readonly onSource: (source: RosterSource) => void;
  readonly onClose: () => void;
  /** People have come in with their seats. */
  readonly onSeated: () => void;
}

const NO_CHARTS: readonly SeatChart[] = [];
const NOT_SEATED: SeatBy = { kind: 'never' };
const PLAIN: ReadingOptions = { sheets: [], joinSpacedNames: true };

/** Shows what a list holds, and what is doubtful, before anything is changed. */
export function ImportDialog({ source, onSource, onClose, onSeated }: Props) {
  const { plan: present, runAll } = useDesk();
  // The plan the preview was made for: taking the list over must not compare it once more.
  const [plan] = useState(present);
  const say = useSay();
  const { message } = App.useApp();
  const seatSchemes = useSeatSchemes();
  const [wantedSeats, setWantedSeats] = useState<SeatBy>();
  const runPastPins = useRunPastPins();
  const [options, setOptions] = useState<ReadingOptions>(PLAIN);
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [wantedDropped, setDropped] = useState<Dropped>();
  const [taking, setTaking] = useState(false);
  const [ambiguous, setAmbiguous] = useState<ReadonlyMap<string, string>>(new Map());
  const [knownUnits] = useState(() => plan.units.map((unit) => unit.name));
  const { roster, failure, progress } = useRoster(source, options, knownUnits);
  const choices = useMemo(
    () => (roster === undefined ? undefined : importChoices(roster, decisions)),
    [roster, decisions],
  );
  const charts = roster?.charts ?? NO_CHARTS;
  // A chart alone is no list: nobody is missing from it.
  const chartOnly = charts.length > 0 && roster?.people.length === 0 && roster.agenda.length === 0;
  const chartPeople = useMemo(
    () => (chartOnly ? chartCalls(plan, charts).people : undefined),
    [plan, charts, chartOnly],
  );
  const [withSeats, setWithSeats] = useState(true);
  const again = plan.people.length > 0 && !chartOnly;
  const settled = useMemo(
    () => (roster === undefined || choices === undefined ? undefined : settledRoster(roster, choices)),
    [roster, choices],
  );
  // Where nobody is on the list yet there is nothing to look at: the comparison waits for the confirmation.
  const diff = useMemo(
    () => (settled === undefined || !again ? undefined : compareRoster(plan, settled)),
    [plan, settled, again],
  );
  // A list that lacks most people is a part of the list rather than its next state.
  const isPart = diff !== undefined && diff.dropped.length * 2 > plan.people.length;
  const dropped = wantedDropped ?? (isPart ? 'kept' : 'absent');
  const taken = settled?.people.length ?? 0;
  const proposed = useMemo(
    () => (settled === undefined ? NOT_SEATED : seatByOf(plan, settled, source?.name ?? '')),
    [plan, settled, source],
  );
  const seatBy = charts.length > 0 ? NOT_SEATED : (wantedSeats ?? proposed);
  const offersSeats = seatBy.kind !== 'never' && taken > 0;
  const nothing =
    diff !== undefined &&
    diff.added.length + diff.changed.length + diff.ambiguous.length === 0 &&
    (diff.dropped.length === 0 || dropped === 'kept') &&
    (roster?.agenda.length ?? 0) === 0 &&
    (charts.length === 0 || !withSeats);
  const confirm = async (seating: SeatBy): Promise<void> => {
    if (settled === undefined || choices === undefined) return;
    setTaking(true);
    await nextTask();
    const found = diff ?? compareRoster(plan, settled);
    const room = roomCalls(plan, seating);
    const furnished = room.length === 0 ? success({ plan }) : runCommands(plan, room);
    await nextTask();
    const list =
      chartOnly || !furnished.ok
        ? []
        : rosterCalls(furnished.value.plan, settled, found, { units: choices.units, dropped, ambiguous });
    await nextTask();
    const charted = withSeats || chartOnly ? withCharts(plan, list, charts) : { calls: list };
    const fit = seating.kind === 'never' ? [] : fitCalls(plan, [...room, ...charted.calls]);
    const calls = [...room, ...charted.calls, ...fit];
    await nextTask();
    let added = 0;
    let next = plan;
    const done = await runPastPins((unpin) => {
      const outcome = runAll(unpin ? calls.map(withUnpin) : calls);
      // Ids of people begin with p; the agenda may bring people of its own.
      if (outcome.ok) {
        added = outcome.value.made.filter((id) => id.startsWith('p')).length;
        next = outcome.value.plan;
      }
      return outcome;
    });
    if (!done) {
      setTaking(false);
      return;
    }
    const ruled = seating.kind !== 'never' && (await seatSchemes(next));
    const { seated } = charted;
    if (seated !== undefined)
      void message.success(say('import.chart.done', { ...countCharts(charts), count: seated }));
    else
      void message.success(
        say('import.done', {
          added,
          changed: found.changed.length,
          dropped: dropped === 'kept' ? 0 : found.dropped.length,
        }),
      );
    onClose();
    if (seated !== undefined || ruled) onSeated();
  };
  const leave = (): void => {
    // What is being taken in is one step, to be undone afterwards.
    if (!taking) onClose();
  };
  const title = say(again ? 'import.title.again' : 'import.title');
  const fileName = source === undefined ? '' : source.name === '' ? say('import.pasted') : source.name;
  return (
    <Modal
      open
      centered
      className="importDialog"
      width="min(1180px, calc(100vw - 48px))"
      title={<h2>{fileName === '' ? title : `${title} · ${fileName}`}</h2>}
      onCancel={leave}
      footer={
        <div className="importFoot">
          <span className="hint">{roster === undefined ? '' : say('import.undoHint')}</span>
          <span className="spacer" />
          {offersSeats && <SeatByField seatBy={seatBy} onChange={setWantedSeats} />}
          <Button onClick={leave} disabled={taking}>
            {say('common.cancel')}
          </Button>
          {offersSeats && (
            <Button
              loading={taking}
              disabled={progress !== undefined}
              onClick={() => void confirm(NOT_SEATED)}
              data-testid="import-list-only"
            >
              {say('template.listOnly')}
            </Button>
          )}
          {roster !== undefined && (
            <Button
              type="primary"
              loading={taking}
              disabled={(taken === 0 && !chartOnly) || nothing || progress !== undefined}
              onClick={() => void confirm(seatBy)}
            >
              {offersSeats
                ? say('template.seatNow', { count: taken })
                : chartOnly
                  ? say('import.chart.confirm', countCharts(charts))
                  : nothing
                    ? say('import.confirm.same')
                    : again
                      ? say('import.confirm.update')
                      : roster.agenda.length > 0
                        ? say('import.confirm.agenda', { count: taken, items: roster.agenda.length })
                        : say('import.confirm', { count: taken })}
            </Button>
          )}
        </div>
      }
    >
      {source === undefined && <ChooseSource onSource={onSource} />}
      {progress !== undefined && (
        <Progress
          percent={Math.round(progress * 100)}
          size="small"
          showInfo={false}
          aria-label={say('import.reading', { file: fileName })}
        />
      )}
      {failure !== undefined && (
        <>
          <Alert
            type="error"
            showIcon
            title={say('import.failed')}
            description={sayFailure(failure, say)}
            data-testid="import-failure"
          />
          <ChooseSource onSource={onSource} />
        </>
      )}
      {taking && <Spin className="opening" description={say('import.taking')} />}
      {!taking && roster !== undefined && choices !== undefined && (
        <div className="importBody">
          <ImportSummary
            roster={roster}
            skipped={choices.skip.size}
            people={chartOnly ? countCharts(charts).count : undefined}
            options={options}
            onOptions={setOptions}
          />
          <Tabs
            className="importTabs"
            key={chartOnly ? 'chart' : 'list'}
            defaultActiveKey={
              chartOnly ? 'chart' : again ? 'diff' : doubtsOf(roster) === 0 ? 'people' : 'doubts'
            }
            items={[
              ...(charts.length > 0
                ? [
                    {
                      key: 'chart',
                      label: say('import.chart'),
                      children: (
                        <>
                          {!chartOnly && (
                            <Checkbox
                              checked={withSeats}
                              onChange={(event) => setWithSeats(event.target.checked)}
                            >
                              {say('import.chart.take')}
                            </Checkbox>
                          )}
                          <ChartPanel charts={charts} people={chartPeople} />
                        </>
                      ),
                    },
                  ]
                : []),
              ...(diff !== undefined
                ? [
                    {
                      key: 'diff',
                      label: say('import.diff'),
                      children: (
                        <DiffPanel
                          diff={diff}
                          dropped={dropped}
                          onDropped={setDropped}
                          ambiguous={ambiguous}
                          onAmbiguous={(key, person) => setAmbiguous(new Map(ambiguous).set(key, person))}
                        />
                      ),
                    },
                  ]
                : []),
              {
                key: 'doubts',
                label: `${say('import.doubts')} ${doubtsOf(roster)}`,
                children: (
                  <DoubtList
                    diagnostics={roster.diagnostics}
                    decisions={decisions}
                    onDecide={(key, choice) => setDecisions(new Map(decisions).set(key, choice))}
                  />
                ),
              },
              {
                key: 'people',
                label: say('import.peopleTab'),
                children: <PeoplePreview people={roster.people} skip={choices.skip} />,
              },
              {
                key: 'columns',
                label: say('import.columns'),
                children: roster.sheets
                  .filter(({ included }) => included)
                  .map((sheet) => (
                    <SheetPanel
                      key={sheet.name}
                      sheet={sheet}
                      choice={options.sheets.find((one) => one.sheet === sheet.name)}
                      onChoose={(choice) =>
                        setOptions({
                          ...options,
                          sheets: [...options.sheets.filter((one) => one.sheet !== choice.sheet), choice],
                        })
                      }
                    />
                  )),
              },
              {
                key: 'passed',
                label: say('import.passed'),
                children: <PassedOverList sheets={roster.sheets} />,
              },
            ].filter(({ key }) => !chartOnly || key === 'chart' || key === 'passed')}
          />
        </div>
      )}
    </Modal>
  );
}

const doubtsOf = (roster: Roster): number =>
  roster.diagnostics.filter(({ severity }) => severity !== 'notice').length;

/** Let the screen breathe between two pieces of work. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const withUnpin = <Call extends { readonly name: string; readonly args: unknown }>(call: Call): Call =>
  call.name === 'import-people' && typeof call.args === 'object'
    ? { ...call, args: { ...call.args, unpin: true } }
    : call;
