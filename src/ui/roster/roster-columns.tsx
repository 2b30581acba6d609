import { HolderOutlined } from '@ant-design/icons';
import type { TableColumnType } from 'antd';
import type { PersonChanges } from '../../commands/person-fields.ts';
import { PARTIES } from '../../layout/attendee.ts';
import { ATTENDANCE, type Attendance, PERSON_ROLES, type PersonRole } from '../../model/person.ts';
import type { Say } from '../say/use-say.ts';
import { ChoiceCell, ChoicesCell, TextCell } from './EditCell.tsx';
import type { RosterRow } from './roster-row.ts';

/** Which cell is being edited. */
export interface EditedCell {
  readonly person: string;
  readonly field: string;
}

/** What the columns need to know and to do. */
export interface ColumnContext {
  readonly say: Say;
  readonly readOnly: boolean;
  readonly units: readonly string[];
  readonly customColumns: readonly string[];
  readonly edited: EditedCell | undefined;
  readonly canDrag: boolean;
  readonly onEdit: (cell: EditedCell | undefined) => void;
  readonly onChange: (person: string, changes: PersonChanges) => void;
  readonly onAttendance: (person: string, attendance: Attendance) => void;
  /** Roles that people of such a meeting usually have; they are offered first. */
  readonly usualRoles: readonly PersonRole[];
  /** Move somebody up (-1) or down (1) in the order of rank. */
  readonly onMove: (person: string, by: number) => void;
  readonly onWrongRank: () => void;
}

type Column = TableColumnType<RosterRow> & { readonly width: number };

/** The columns of the list of people. */
export function rosterColumns(context: ColumnContext): Column[] {
  const { say, edited, onEdit, onChange, readOnly } = context;
  const cell = (row: RosterRow, field: string, label: string) => ({
    label,
    readOnly,
    editing: edited?.person === row.person.id && edited.field === field,
    onEdit: () => onEdit({ person: row.person.id, field }),
    onLeave: () => onEdit(undefined),
  });
  const text = (
    field: 'title' | 'phone' | 'notes' | 'diet',
    width: number,
    value = (row: RosterRow) => row.person[field] ?? '',
  ): Column => ({
    key: field,
    title: say(`field.${field}`),
    width,
    render: (_, row) => (
      <TextCell
        {...cell(row, field, say(`field.${field}`))}
        shown={value(row)}
        value={value(row)}
        onCommit={(next) => onChange(row.person.id, { [field]: next === '' ? null : next })}
      />
    ),
  });
  const custom = (name: string): Column => ({
    key: `custom/${name}`,
    title: name,
    width: 140,
    render: (_, row) => (
      <TextCell
        {...cell(row, `custom/${name}`, name)}
        shown={row.person.custom[name] ?? ''}
        value={row.person.custom[name] ?? ''}
        onCommit={(next) => onChange(row.person.id, { custom: { [name]: next === '' ? null : next } })}
      />
    ),
  });
  return [
    rankColumn(context, cell),
    {
      key: 'name',
      title: say('field.name'),
      width: 132,
      fixed: 'left',
      className: 'nameColumn',
      render: (_, row) => (
        <TextCell
          {...cell(row, 'name', say('field.name'))}
          shown={row.person.name}
          value={row.person.name}
          onCommit={(name) => {
            if (name !== '') onChange(row.person.id, { name });
          }}
        />
      ),
    },
    {
      key: 'unit',
      title: say('field.unit'),
      width: 190,
      render: (_, row) => (
        <TextCell
          {...cell(row, 'unit', say('field.unit'))}
          shown={row.unit}
          value={row.unit}
          suggestions={context.units}
          onCommit={(unit) => onChange(row.person.id, { unit: unit === '' ? null : unit })}
        />
      ),
    },
    text('title', 186),
    choiceColumns(context, cell)[0],
    rolesColumn(context, cell),
    choiceColumns(context, cell)[1],
    text('phone', 124),
    text('notes', 160),
    ...context.customColumns.map(custom),
  ];
}

type CellOf = (
  row: RosterRow,
  field: string,
  label: string,
) => Omit<Parameters<typeof TextCell>[0], 'shown' | 'value' | 'onCommit'>;

function rankColumn({ say, canDrag, onChange, onMove, onWrongRank }: ColumnContext, cell: CellOf): Column {
  return {
    key: 'rank',
    title: say('field.rank'),
    width: 84,
    fixed: 'left',
    render: (_, row) => (
      <div className="rankCell">
        {canDrag && (
          <button
            type="button"
            className="rankCell-handle"
            draggable
            title={say('roster.drag', { name: row.person.name })}
            aria-label={say('roster.drag', { name: row.person.name })}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
              event.preventDefault();
              onMove(row.person.id, event.key === 'ArrowUp' ? -1 : 1);
            }}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('application/x-zuoci-rank', row.person.id);
            }}
          >
            <HolderOutlined aria-hidden />
          </button>
        )}
        <TextCell
          {...cell(row, 'rank', say('field.rank'))}
          shown={String(row.rank)}
          implied={row.person.rank === undefined}
          value={row.person.rank === undefined ? '' : String(row.person.rank)}
          onCommit={(typed) => {
            const rank = Number(typed);
            if (typed === '') onChange(row.person.id, { rank: null });
            else if (Number.isInteger(rank) && rank >= 1 && rank <= 1_000_000)
              onChange(row.person.id, { rank });
            else onWrongRank();
          }}
        />
      </div>
    ),
  };
}

function choiceColumns(
  { say, onChange, onAttendance }: ColumnContext,
  cell: CellOf,
): readonly [Column, Column] {
  return [
    {
      key: 'party',
      title: say('field.party'),
      width: 88,
      render: (_, row) => (
        <ChoiceCell
          {...cell(row, 'party', say('field.party'))}
          shown={row.person.party === undefined ? '' : say(`party.${row.person.party}`)}
          value={row.person.party}
          clearable
          options={PARTIES.map((value) => ({ value, label: say(`party.${value}`) }))}
          onCommit={(party) => onChange(row.person.id, { party: party ?? null })}
        />
      ),
    },
    {
      key: 'attendance',
      title: say('field.attendance'),
      width: 104,
      className: 'attendanceColumn',
      onCell: (row) => ({ className: `attendance-${row.person.attendance}` }),
      render: (_, row) => (
        <ChoiceCell
          {...cell(row, 'attendance', say('field.attendance'))}
          shown={say(`attendance.${row.person.attendance}`)}
          value={row.person.attendance}
          clearable={false}
          options={ATTENDANCE.map((value) => ({ value, label: say(`attendance.${value}`) }))}
          onCommit={(attendance) => {
            if (attendance !== undefined) onAttendance(row.person.id, attendance);
          }}
        />
      ),
    },
  ];
}

function rolesColumn({ say, onChange, usualRoles }: ColumnContext, cell: CellOf): Column {
  return {
    key: 'roles',
    title: say('field.roles'),
    width: 108,
    render: (_, row) => (
      <ChoicesCell
        {...cell(row, 'roles', say('field.roles'))}
        shown={row.person.roles.map((role) => say(`role.${role}`)).join(say('common.comma'))}
        values={row.person.roles}
        options={[...new Set([...usualRoles, ...PERSON_ROLES])].map((value) => ({
          value,
          label: say(`role.${value}`),
        }))}
        onCommit={(roles) => onChange(row.person.id, { roles })}
      />
    ),
  };
}
