import { App, Button, Input, Table } from 'antd';
import { useCallback, useMemo, useRef, useState } from 'react';
import { blockIdOf } from '../../layout/lay-out-blocks.ts';
import { personIndex } from '../../model/person.ts';
import { selectedSchemeOf } from '../../model/plan.ts';
import { personAt } from '../../model/seating-chunks.ts';
import type { RoomShape } from '../../scene/room-shape.ts';
import { useDesk } from '../desk.ts';
import type { EditedCell } from '../roster/roster-columns.tsx';
import { isMeant, rosterRows } from '../roster/roster-row.ts';
import { useSpellings } from '../roster/use-spellings.ts';
import { useLanguage, useSay } from '../say/use-say.ts';
import { useBlockNames } from '../seating/BlockPanel.tsx';
import { AskText } from '../seating/hand/AskText.tsx';
import { LONGEST_REASON } from '../seating/hand/pin-reason.ts';
import type { Survey } from '../seating/survey.ts';
import { usePutOn } from '../seating/use-put-on.ts';
import { tableHeight } from '../table-height.ts';
import { useRun, useRunPastPins } from '../use-run.ts';
import { useSize } from '../use-size.ts';
import { type ColumnFilters, passesFilters } from './column-filters.ts';
import { freeSeats } from './free-seats.ts';
import { readSeat, seatNames } from './read-seat.ts';
import type { SeatOption } from './SeatCell.tsx';
import { seatColumns } from './seat-columns.tsx';
import { issuesByPerson, type SeatLine, seatLines } from './seat-lines.ts';

interface Props {
  readonly shape: RoomShape;
  readonly survey: Survey | undefined;
  readonly labelOf: (seat: string) => string;
  readonly onShow: (seat: string) => void;
}

/** What is known of seats at this moment. */
interface SeatsNow {
  readonly isFree: (seat: string) => boolean;
  /** Who sits there, or what else is to be said. */
  readonly hintOf: (seat: string) => string;
}

const MOST_SUGGESTED = 12;

/** People and their seats as a table: sort, filter, and type another seat over the one there is. */
export function PeopleTable({ shape, survey, labelOf, onShow }: Props) {
  const { plan, run: attempt, readOnly } = useDesk();
  const run = useRun();
  const runPastPins = useRunPastPins();
  const say = useSay();
  const language = useLanguage();
  const { message } = App.useApp();
  const blockName = useBlockNames();
  const [frame, size] = useSize<HTMLDivElement>();
  const [typed, setTyped] = useState('');
  const [edited, setEdited] = useState<EditedCell>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [pinning, setPinning] = useState<SeatLine>();
  const [filters, setFilters] = useState<ColumnFilters>({});
  const [opened, setOpened] = useState<string>();
  const spellings = useSpellings(typed);
  const { seating, closed } = selectedSchemeOf(plan);
  const put = usePutOn();
  // biome-ignore lint/correctness/useExhaustiveDependencies: lines of the list follow from these parts alone
  const roster = useMemo(() => rosterRows(plan), [plan.people, plan.units]);
  const places = useMemo(() => new Map([...shape.seats.keys()].map((seat, place) => [seat, place])), [shape]);
  const issues = useMemo(
    () => issuesByPerson(survey?.issues ?? [], (seat) => personAt(seating, seat)),
    [survey, seating],
  );
  const lines = useMemo(() => seatLines(plan, roster, places, issues), [plan, roster, places, issues]);
  const shown = useMemo(
    () => lines.filter((line) => isMeant(line, typed, spellings)),
    [lines, typed, spellings],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: names of blocks follow from these parts alone
  const blockNames = useMemo(
    () => new Map(shape.blocks.map(({ id }) => [id, blockName(id)])),
    [shape.blocks, say],
  );
  const seatWords = useCallback(
    (seat: string): string =>
      blockNames.size > 1 ? `${blockNames.get(blockIdOf(seat)) ?? ''} ${labelOf(seat)}` : labelOf(seat),
    [blockNames, labelOf],
  );
  const names = useMemo(() => seatNames(shape, blockNames, labelOf), [shape, blockNames, labelOf]);
  const shut = useMemo(() => new Map(closed.map(({ seat, why }) => [seat, why])), [closed]);
  const seatsNow = useRef<SeatsNow>({ isFree: () => false, hintOf: () => '' });
  seatsNow.current = {
    isFree: (seat) => personAt(seating, seat) === undefined && !shut.has(seat),
    hintOf: (seat) =>
      personIndex(plan.people).get(personAt(seating, seat) ?? '')?.name ??
      say(`seating.seat.${shut.get(seat) ?? 'empty'}`),
  };
  const suggest = useCallback(
    (text: string): readonly SeatOption[] => {
      const { isFree, hintOf } = seatsNow.current;
      const meant =
        text.trim() === ''
          ? freeSeats(shape.seats.keys(), isFree, MOST_SUGGESTED)
          : readSeat(text, names).slice(0, MOST_SUGGESTED);
      return meant.map((seat) => ({ value: seatWords(seat), hint: hintOf(seat) }));
    },
    [shape, names, seatWords],
  );
  const onSeat = (line: SeatLine, text: string): void => {
    if (text === '') {
      if (line.seat !== undefined) run('unseat-people', { people: [line.id] });
      return;
    }
    const found = readSeat(text, names);
    const home =
      line.seat === undefined ? [] : found.filter((seat) => blockIdOf(seat) === blockIdOf(line.seat ?? ''));
    const [seat, second] = home.length === 1 ? home : found;
    if (seat === undefined) void message.warning(say('table.seat.none', { typed: text }));
    else if (second !== undefined) {
      const seats = found.slice(0, 4).map(seatWords).join(say('common.comma'));
      void message.warning(say('table.seat.several', { typed: text, seats }));
    } else {
      const sitter = personAt(seating, seat);
      if (sitter === line.id) void message.info(say('table.seat.same', { name: line.person.name }));
      else put(line.id, seat);
    }
  };
  const onAttendance = (people: readonly string[], attendance: SeatLine['person']['attendance']) =>
    void runPastPins((unpin) => attempt('set-attendance', { people: [...people], attendance, unpin }));
  const onUnseat = (people: readonly string[]) => run('unseat-people', { people: [...people] });
  const onPin = (line: SeatLine): void => {
    if (line.pinned === undefined) setPinning(line);
    else run('unpin-people', { people: [line.id] });
  };
  // What is done may change with every step; columns must not, or every line in sight is made anew.
  const live = useRef({ onSeat, onPin, onAttendance, onUnseat, onShow });
  live.current = { onSeat, onPin, onAttendance, onUnseat, onShow };
  const columns = useMemo(
    () =>
      seatColumns({
        say,
        language,
        readOnly,
        units: plan.units.map(({ name }) => name),
        edited,
        opened,
        seatWords,
        suggest,
        onEdit: setEdited,
        onOpen: setOpened,
        onSeat: (line, text) => live.current.onSeat(line, text),
        onPin: (line) => live.current.onPin(line),
        onAttendance: (people, attendance) => live.current.onAttendance(people, attendance),
        onShow: (seat) => live.current.onShow(seat),
        onUnseat: (people) => live.current.onUnseat(people),
      }),
    [say, language, readOnly, plan.units, edited, opened, seatWords, suggest],
  );
  const chosenKeys = useMemo(() => [...chosen], [chosen]);
  const data = useMemo(() => [...shown], [shown]);
  const width = columns.reduce((sum, column) => sum + column.width, 44);
  const sitting = new Set(lines.filter(({ seat }) => seat !== undefined).map(({ id }) => id));
  const seated = chosen.filter((id) => sitting.has(id));
  const count = shown.filter((line) => passesFilters(line, columns, filters)).length;
  return (
    <>
      <div className="seatTable-bar">
        <Input
          allowClear
          className="seatTable-search"
          aria-label={say('table.search')}
          placeholder={say('table.search')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        {chosen.length > 0 && (
          <>
            <strong>{say('table.chosen', { count: chosen.length })}</strong>
            <Button size="small" disabled={readOnly || seated.length === 0} onClick={() => onUnseat(seated)}>
              {say('table.unseat')}
            </Button>
            <Button size="small" disabled={readOnly} onClick={() => onAttendance(chosen, 'absent')}>
              {say('roster.set.absent')}
            </Button>
            <Button size="small" disabled={readOnly} onClick={() => onAttendance(chosen, 'confirmed')}>
              {say('roster.set.confirmed')}
            </Button>
          </>
        )}
        <span className="spacer" />
        <span className="figure hint" role="status">
          {say('table.count', { shown: count, count: lines.length })}
        </span>
      </div>
      <div className="rosterTable seatTable" ref={frame}>
        {size.height > 0 && (
          <Table<SeatLine>
            virtual
            size="small"
            tableLayout="fixed"
            aria-label={say('table.label')}
            rowKey="id"
            columns={columns}
            dataSource={data}
            pagination={false}
            scroll={{ x: Math.max(width, size.width), y: tableHeight(size.height) }}
            rowSelection={{
              columnWidth: 44,
              fixed: true,
              selectedRowKeys: chosenKeys,
              onChange: (keys) => setChosen(keys.map(String)),
              getTitleCheckboxProps: () => ({ 'aria-label': say('table.choose.all') }),
              getCheckboxProps: ({ person }) => ({
                'aria-label': say('table.choose', { name: person.name }),
                disabled: readOnly,
              }),
            }}
            rowClassName={({ person }) => (person.attendance === 'absent' ? 'is-absent' : '')}
            onChange={(_, ticked) => setFilters(ticked)}
            locale={{ emptyText: say('table.empty') }}
          />
        )}
      </div>
      {pinning !== undefined && (
        <AskText
          title={say('table.pin', { name: pinning.person.name })}
          label={say('seat.pin.reason')}
          placeholder={say('seat.pin.reason.placeholder')}
          value=""
          hint=""
          ok={say('seat.pin')}
          most={LONGEST_REASON}
          missing={say('seat.pin.missing')}
          onCancel={() => setPinning(undefined)}
          onDone={(reason) => {
            run('pin-person', { person: pinning.id, reason });
            setPinning(undefined);
          }}
        />
      )}
    </>
  );
}
