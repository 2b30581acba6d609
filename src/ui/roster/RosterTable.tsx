import { type GetRef, Table } from 'antd';
import { type DragEvent, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PersonChanges } from '../../commands/person-fields.ts';
import type { Attendance, PersonRole } from '../../model/person.ts';
import { useSay } from '../say/use-say.ts';
import { tableHeight } from '../table-height.ts';
import type { Run } from '../use-run.ts';
import { useSize } from '../use-size.ts';
import { moveInRank } from './move-rank.ts';
import { type EditedCell, rosterColumns } from './roster-columns.tsx';
import type { RosterRow } from './roster-row.ts';

interface Props {
  readonly rows: readonly RosterRow[];
  readonly units: readonly string[];
  readonly customColumns: readonly string[];
  readonly usualRoles: readonly PersonRole[];
  readonly readOnly: boolean;
  readonly run: Run;
  /** Rows can be dragged: everyone is shown, by rank. */
  readonly canDrag: boolean;
  readonly edited: EditedCell | undefined;
  readonly onEdit: (cell: EditedCell | undefined) => void;
  readonly selected: readonly string[];
  readonly onSelect: (people: readonly string[]) => void;
  readonly onAttendance: (people: readonly string[], attendance: Attendance) => void;
  readonly onWrongRank: () => void;
  readonly empty: React.ReactNode;
}

const RANK = 'application/x-zuoci-rank';

/**
 * The list of people as a table; only the lines in sight are drawn. It asks nothing of the desk itself, so that
 * ten thousand new lines can be drawn after everything else.
 */
export const RosterTable = memo(function RosterTable({
  rows,
  canDrag,
  edited,
  onEdit,
  selected,
  onSelect,
  ...props
}: Props) {
  const say = useSay();
  const [frame, size] = useSize<HTMLDivElement>();
  const [over, setOver] = useState<string>();
  const { onAttendance, onWrongRank, units, customColumns, usualRoles, readOnly, run } = props;
  // Asked for every line, in sight or not.
  const selectWords = say('roster.select', { name: '\u0001' });
  const lines = useMemo(() => [...rows], [rows]);
  const chosen = useMemo(() => [...selected], [selected]);
  const move = useCallback(
    (person: string, target: (from: number) => number) => {
      const order = rows.map((row) => row.person);
      const from = order.findIndex(({ id }) => id === person);
      const ranks = from < 0 ? [] : moveInRank(order, from, target(from));
      if (ranks.length > 0) run('set-ranks', { ranks });
    },
    [rows, run],
  );
  const columns = useMemo(
    () =>
      rosterColumns({
        say,
        readOnly,
        units,
        customColumns,
        usualRoles,
        edited,
        canDrag: canDrag && !readOnly,
        onEdit,
        onChange: (person: string, changes: PersonChanges) => run('edit-person', { person, changes }),
        onAttendance: (person, attendance) => onAttendance([person], attendance),
        onMove: (person, by) => move(person, (from) => from + by),
        onWrongRank,
      }),
    [
      say,
      readOnly,
      units,
      customColumns,
      usualRoles,
      edited,
      canDrag,
      onEdit,
      run,
      onAttendance,
      onWrongRank,
      move,
    ],
  );
  const width = columns.reduce((sum, column) => sum + column.width, 44);
  const table = useRef<GetRef<typeof Table>>(null);
  const editedAt = edited === undefined ? -1 : rows.findIndex(({ person }) => person.id === edited.person);
  // Somebody just added stands at the end of a long list.
  useEffect(() => {
    if (editedAt >= 0) table.current?.scrollTo({ index: editedAt });
  }, [editedAt]);
  const drop = (event: DragEvent, before: string): void => {
    event.preventDefault();
    setOver(undefined);
    const to = rows.findIndex(({ person }) => person.id === before);
    move(event.dataTransfer.getData(RANK), () => to);
  };
  return (
    <div className="rosterTable" ref={frame}>
      {size.height > 0 && (
        <Table<RosterRow>
          ref={table}
          virtual
          size="small"
          tableLayout="fixed"
          rowKey={(row) => row.person.id}
          columns={columns}
          dataSource={lines}
          pagination={false}
          scroll={{ x: Math.max(width, size.width), y: tableHeight(size.height) }}
          rowSelection={{
            columnWidth: 44,
            fixed: true,
            selectedRowKeys: chosen,
            onChange: (keys) => onSelect(keys.map(String)),
            getTitleCheckboxProps: () => ({ 'aria-label': say('table.choose.all') }),
            getCheckboxProps: (row) => ({
              'aria-label': selectWords.replace('\u0001', () => row.person.name),
              disabled: readOnly,
            }),
          }}
          rowClassName={({ person }) =>
            [person.attendance === 'absent' ? 'is-absent' : '', over === person.id ? 'is-over' : ''].join(' ')
          }
          onRow={({ person }) =>
            canDrag
              ? {
                  onDragOver: (event) => {
                    if (!event.dataTransfer.types.includes(RANK)) return;
                    event.preventDefault();
                    setOver(person.id);
                  },
                  onDragLeave: () => setOver(undefined),
                  onDrop: (event) => drop(event, person.id),
                }
              : {}
          }
          locale={{ emptyText: props.empty }}
        />
      )}
    </div>
  );
});
