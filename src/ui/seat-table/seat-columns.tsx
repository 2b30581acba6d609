import { EllipsisOutlined, PushpinFilled, PushpinOutlined, WarningFilled } from '@ant-design/icons';
import { Dropdown, type TableColumnType } from 'antd';
import type { Language } from '../../i18n/say.ts';
import { sayIssue } from '../../i18n/say.ts';
import { ATTENDANCE, type Attendance } from '../../model/person.ts';
import { ChoiceCell } from '../roster/EditCell.tsx';
import type { EditedCell } from '../roster/roster-columns.tsx';
import type { Say } from '../say/use-say.ts';
import { SeatCell, type SeatOption } from './SeatCell.tsx';
import type { SeatLine } from './seat-lines.ts';

/** What the columns need to know and to do. */
export interface SeatColumnContext {
  readonly say: Say;
  readonly language: Language;
  readonly readOnly: boolean;
  readonly units: readonly string[];
  readonly edited: EditedCell | undefined;
  readonly onEdit: (cell: EditedCell | undefined) => void;
  /** Words of a seat, with its section where there are several. */
  readonly seatWords: (seat: string) => string;
  readonly suggest: (typed: string) => readonly SeatOption[];
  readonly onSeat: (line: SeatLine, typed: string) => void;
  readonly onPin: (line: SeatLine) => void;
  readonly onAttendance: (people: readonly string[], attendance: Attendance) => void;
  readonly onShow: (seat: string) => void;
  /** Whose menu is open. */
  readonly opened: string | undefined;
  readonly onOpen: (person: string | undefined) => void;
  readonly onUnseat: (people: readonly string[]) => void;
}

type Column = TableColumnType<SeatLine> & { readonly width: number };

const MOST_TOLD = 5;

const byText =
  (of: (line: SeatLine) => string) =>
  (a: SeatLine, b: SeatLine): number =>
    of(a).localeCompare(of(b), 'zh');
const order = (a: number, b: number): number => (a === b ? 0 : a - b);

/** The columns of people and seats. */
export function seatColumns(context: SeatColumnContext): Column[] {
  const { say } = context;
  return [
    {
      key: 'rank',
      title: say('field.rank'),
      width: 70,
      fixed: 'left',
      align: 'right',
      sorter: (a, b) => a.rank - b.rank,
      render: (_, line) => <span className="figure seatTable-rank">{line.rank}</span>,
    },
    {
      key: 'name',
      title: say('field.name'),
      width: 100,
      fixed: 'left',
      className: 'nameColumn',
      sorter: byText(({ person }) => person.name),
      render: (_, { person }) => person.name,
    },
    seatColumn(context),
    pinColumn(context),
    doubtsColumn(context),
    {
      key: 'unit',
      title: say('field.unit'),
      width: 150,
      ellipsis: true,
      sorter: byText(({ unit }) => unit),
      filterSearch: true,
      filters: [
        ...context.units.map((unit) => ({ text: unit, value: unit })),
        { text: say('table.noUnit'), value: '' },
      ],
      onFilter: (value, line) => line.unit === value,
      render: (_, { unit }) => unit,
    },
    {
      key: 'title',
      title: say('field.title'),
      width: 110,
      ellipsis: true,
      sorter: byText(({ person }) => person.title ?? ''),
      render: (_, { person }) => person.title ?? '',
    },
    {
      key: 'roles',
      title: say('field.roles'),
      width: 80,
      ellipsis: true,
      render: (_, { person }) => person.roles.map((role) => say(`role.${role}`)).join(say('common.comma')),
    },
    attendanceColumn(context),
    moreColumn(context),
  ];
}

function seatColumn(context: SeatColumnContext): Column {
  const { say, edited, onEdit, readOnly, seatWords } = context;
  return {
    key: 'seat',
    title: say('table.seat'),
    width: 176,
    sorter: (a, b) => order(a.place, b.place),
    filters: [
      { text: say('table.seated'), value: 'seated' },
      { text: say('table.unseated'), value: 'unseated' },
    ],
    onFilter: (value, line) => (line.seat !== undefined) === (value === 'seated'),
    render: (_, line) => (
      <SeatCell
        label={`${line.person.name} ${say('table.seat')}`}
        shown={line.seat === undefined ? '' : seatWords(line.seat)}
        editing={edited?.person === line.id && edited.field === 'seat'}
        readOnly={readOnly || line.person.attendance === 'absent'}
        suggest={context.suggest}
        onEdit={() => onEdit({ person: line.id, field: 'seat' })}
        onLeave={() => onEdit(undefined)}
        onCommit={(typed) => context.onSeat(line, typed)}
      />
    ),
  };
}

function pinColumn({ say, readOnly, onPin }: SeatColumnContext): Column {
  return {
    key: 'pinned',
    title: say('table.pinned'),
    width: 70,
    align: 'center',
    sorter: (a, b) => Number(b.pinned !== undefined) - Number(a.pinned !== undefined),
    render: (_, line) => {
      if (line.seat === undefined) return null;
      const name = say(line.pinned === undefined ? 'table.pin' : 'table.unpin', { name: line.person.name });
      return (
        <button
          type="button"
          className={line.pinned === undefined ? 'iconCell' : 'iconCell is-on'}
          title={line.pinned ?? name}
          aria-label={name}
          aria-pressed={line.pinned !== undefined}
          disabled={readOnly}
          onClick={() => onPin(line)}
        >
          {line.pinned === undefined ? <PushpinOutlined aria-hidden /> : <PushpinFilled aria-hidden />}
        </button>
      );
    },
  };
}

function doubtsColumn({ say, language }: SeatColumnContext): Column {
  return {
    key: 'issues',
    title: say('table.doubts'),
    width: 108,
    sorter: (a, b) => a.issues.length - b.issues.length,
    filters: [
      { text: say('table.doubts.some'), value: true },
      { text: say('table.doubts.none'), value: false },
    ],
    onFilter: (value, line) => line.issues.length > 0 === value,
    render: (_, { issues }) => {
      if (issues.length === 0) return null;
      const told = issues.slice(0, MOST_TOLD).map((issue) => sayIssue(issue, language));
      const wrong = issues.some(({ severity }) => severity === 'error');
      return (
        <span className={wrong ? 'seatTable-doubt is-error' : 'seatTable-doubt'} title={told.join('\n')}>
          <WarningFilled aria-hidden /> {issues.length}
          <span className="visuallyHidden">{told.join(' ')}</span>
        </span>
      );
    },
  };
}

function attendanceColumn({ say, edited, onEdit, readOnly, onAttendance }: SeatColumnContext): Column {
  return {
    key: 'attendance',
    title: say('field.attendance'),
    width: 120,
    className: 'attendanceColumn',
    filters: ATTENDANCE.map((value) => ({ value, text: say(`attendance.${value}`) })),
    onFilter: (value, { person }) => person.attendance === value,
    render: (_, { id, person }) => (
      <ChoiceCell
        label={say('field.attendance')}
        shown={say(`attendance.${person.attendance}`)}
        value={person.attendance}
        clearable={false}
        readOnly={readOnly}
        editing={edited?.person === id && edited.field === 'attendance'}
        options={ATTENDANCE.map((value) => ({ value, label: say(`attendance.${value}`) }))}
        onEdit={() => onEdit({ person: id, field: 'attendance' })}
        onLeave={() => onEdit(undefined)}
        onCommit={(attendance) => {
          if (attendance !== undefined) onAttendance([id], attendance);
        }}
      />
    ),
  };
}

function moreColumn({ say, readOnly, opened, onOpen, onShow, onUnseat, onPin }: SeatColumnContext): Column {
  return {
    key: 'more',
    title: <span className="visuallyHidden">{say('table.more', { name: '' })}</span>,
    width: 44,
    align: 'center',
    render: (_, line) => {
      const { seat, person, pinned } = line;
      if (seat === undefined) return null;
      const name = { name: person.name };
      const button = (
        <button
          type="button"
          className="iconCell"
          aria-label={say('table.more', name)}
          aria-haspopup="menu"
          aria-expanded={line.id === opened}
          onClick={() => onOpen(line.id)}
        >
          <EllipsisOutlined aria-hidden />
        </button>
      );
      // A menu a line would make thousands of them: there is one, where it is asked for.
      if (line.id !== opened) return button;
      return (
        <Dropdown
          open
          autoFocus
          trigger={['click']}
          onOpenChange={(open) => {
            if (!open) onOpen(undefined);
          }}
          menu={{
            items: [
              { key: 'show', label: say('table.show'), onClick: () => onShow(seat) },
              {
                key: 'unseat',
                label: say('table.unseat'),
                disabled: readOnly,
                onClick: () => onUnseat([line.id]),
              },
              {
                key: 'pin',
                label: say(pinned === undefined ? 'table.pin' : 'table.unpin', name),
                disabled: readOnly,
                onClick: () => onPin(line),
              },
            ],
            onClick: () => onOpen(undefined),
          }}
        >
          {button}
        </Dropdown>
      );
    },
  };
}
