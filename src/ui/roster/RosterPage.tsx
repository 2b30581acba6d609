import { CloseOutlined, ImportOutlined, PlusOutlined, SearchOutlined, StarOutlined } from '@ant-design/icons';
import { Alert, App, Button, Input, Select } from 'antd';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { templateOf } from '../../commands/templates/registry.ts';
import { type Attendance, PERSON_ROLES } from '../../model/person.ts';
import { useDesk } from '../desk.ts';
import { AddLeaders } from '../library/AddLeaders.tsx';
import { KeepLeaders } from '../library/KeepLeaders.tsx';
import { useSay } from '../say/use-say.ts';
import { useRun, useRunPastPins } from '../use-run.ts';
import { EmptyRoster } from './EmptyRoster.tsx';
import { RosterTable } from './RosterTable.tsx';
import type { EditedCell } from './roster-columns.tsx';
import { countRoster, isMeant, type RosterRow, rosterRows } from './roster-row.ts';
import { ROSTER_ORDERS, type RosterOrder, useNameOrder } from './use-name-order.ts';
import { useSpellings } from './use-spellings.ts';

const NO_ROWS: readonly RosterRow[] = [];

/** The list of people: find, sort, edit, add, remove, import. */
export function RosterPage({ onImport }: { readonly onImport: () => void }) {
  const { plan, readOnly, run: attempt } = useDesk();
  const run = useRun();
  const runPastPins = useRunPastPins();
  const say = useSay();
  const { message } = App.useApp();
  const [typed, setTyped] = useState('');
  const [order, setOrder] = useState<RosterOrder>('rank');
  const [edited, setEdited] = useState<EditedCell>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [adding, setAdding] = useState(false);
  const query = useDeferredValue(typed);
  const spellings = useSpellings(query);
  const all = useMemo(() => rosterRows(plan), [plan]);
  const { rows: ordered, uncertain } = useNameOrder(all, order);
  const shown = useMemo(
    () => (query.trim() === '' ? ordered : ordered.filter((row) => isMeant(row, query, spellings))),
    [ordered, query, spellings],
  );
  const lines = useDeferredValue(shown, NO_ROWS);
  const usualRoles = useMemo(() => {
    const usual = templateOf(plan.meeting.template)?.roles ?? [];
    return PERSON_ROLES.filter((role) => usual.includes(role));
  }, [plan.meeting.template]);
  const units = useMemo(() => plan.units.map((unit) => unit.name), [plan.units]);
  const nothing = useMemo(() => <p className="nothing">{say('roster.nothing', { query })}</p>, [say, query]);
  const counts = useMemo(() => countRoster(all), [all]);
  const selected = useMemo(() => {
    const here = new Set(plan.people.map((person) => person.id));
    return chosen.filter((id) => here.has(id));
  }, [chosen, plan.people]);

  const onAttendance = useCallback(
    (people: readonly string[], attendance: Attendance) =>
      void runPastPins((unpin) => attempt('set-attendance', { people, attendance, unpin })),
    [runPastPins, attempt],
  );
  const onWrongRank = useCallback(() => void message.warning(say('roster.rank.number')), [message, say]);
  const add = (): void => {
    setTyped('');
    const [made] = run('add-people', { people: [{ name: say('roster.add.name') }] })?.made ?? [];
    if (made === undefined) return;
    setOrder('list');
    setEdited({ person: made, field: 'name' });
  };
  const remove = async (): Promise<void> => {
    const gone = await runPastPins((unpin) => attempt('remove-people', { people: selected, unpin }));
    if (gone) setChosen([]);
  };
  if (plan.people.length === 0) {
    return (
      <section className="roster" aria-label={say('roster.title')}>
        <EmptyRoster onImport={onImport} onAdd={add} onLeaders={() => setAdding(true)} readOnly={readOnly} />
        {adding && <AddLeaders onClose={() => setAdding(false)} />}
      </section>
    );
  }
  return (
    <section className="roster" aria-label={say('roster.title')}>
      <div className="toolbar">
        <Input
          className="toolbar-search"
          allowClear
          prefix={<SearchOutlined aria-hidden />}
          placeholder={say('roster.search')}
          aria-label={say('roster.search.label')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Select<RosterOrder>
          className="toolbar-order"
          aria-label={say('roster.sort')}
          value={order}
          onChange={setOrder}
          popupMatchSelectWidth={false}
          options={ROSTER_ORDERS.map((value) => ({ value, label: say(`roster.sort.${value}`) }))}
        />
        {order !== 'rank' && order !== 'list' && !readOnly && (
          <Button onClick={() => run('order-people', { order: ordered.map(({ person }) => person.id) })}>
            {say('roster.sort.apply')}
          </Button>
        )}
        <span className="spacer" />
        {!readOnly && (
          <>
            <Button icon={<StarOutlined aria-hidden />} onClick={() => setAdding(true)}>
              {say('library.leaders.add')}
            </Button>
            <Button
              icon={<PlusOutlined aria-hidden />}
              // A double click is not a second person.
              onClick={({ detail }) => detail < 2 && add()}
            >
              {say('roster.add')}
            </Button>
            <Button type="primary" icon={<ImportOutlined aria-hidden />} onClick={onImport}>
              {say('roster.import')}
            </Button>
          </>
        )}
      </div>
      {uncertain.length > 0 && (
        <Alert
          type="warning"
          showIcon
          closable
          title={say('roster.uncertain', { names: uncertain.slice(0, 8).join(say('common.comma')) })}
        />
      )}
      <RosterTable
        rows={lines}
        units={units}
        customColumns={plan.customColumns}
        usualRoles={usualRoles}
        readOnly={readOnly}
        run={run}
        canDrag={order === 'rank' && query.trim() === ''}
        edited={edited}
        onEdit={setEdited}
        selected={selected}
        onSelect={setChosen}
        onAttendance={onAttendance}
        onWrongRank={onWrongRank}
        empty={nothing}
      />
      <footer className="statusLine" aria-live="polite" data-testid="roster-counts">
        <span className="figure">{say('roster.count.people', { count: counts.people })}</span>
        <span className="figure">{say('roster.count.coming', { count: counts.coming })}</span>
        <span className="figure">{say('roster.count.absent', { count: counts.absent })}</span>
        <span className="figure">{say('roster.count.units', { count: counts.units })}</span>
        {query.trim() !== '' && (
          <span className="figure">{say('roster.count.shown', { count: shown.length })}</span>
        )}
        <span className="spacer" />
        {selected.length === 0 ? (
          <span className="hint">{readOnly ? '' : say('roster.paste.hint')}</span>
        ) : (
          <span className="selection">
            <strong>{say('roster.selected', { count: selected.length })}</strong>
            <Button size="small" onClick={() => onAttendance(selected, 'confirmed')}>
              {say('roster.set.confirmed')}
            </Button>
            <Button size="small" onClick={() => onAttendance(selected, 'absent')}>
              {say('roster.set.absent')}
            </Button>
            <KeepLeaders rows={all.filter(({ person }) => selected.includes(person.id))} />
            <Button size="small" danger onClick={() => void remove()}>
              {say('common.delete')}
            </Button>
            <Button
              size="small"
              type="text"
              icon={<CloseOutlined aria-hidden />}
              aria-label={say('roster.selected.clear')}
              onClick={() => setChosen([])}
            />
          </span>
        )}
      </footer>
      {adding && <AddLeaders onClose={() => setAdding(false)} />}
    </section>
  );
}
