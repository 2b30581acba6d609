import { Table } from 'antd';
import type { RosterPerson } from '../../io/roster.ts';
import { PERSON_ROLES } from '../../model/person.ts';
import { useSay } from '../say/use-say.ts';
import { tableHeight } from '../table-height.ts';
import { useSize } from '../use-size.ts';

/** The people as read, before anything is changed; those left out are struck through. */
export function PeoplePreview({
  people,
  skip,
}: {
  readonly people: readonly RosterPerson[];
  readonly skip: ReadonlySet<string>;
}) {
  const say = useSay();
  const [frame, size] = useSize<HTMLDivElement>();
  const attendance = {
    yes: 'attendance.confirmed',
    no: 'attendance.absent',
    pending: 'attendance.expected',
    unsaid: 'attendance.expected',
  } as const;
  return (
    <div className="peoplePreview" ref={frame}>
      {size.height > 0 && (
        <Table<RosterPerson>
          virtual
          size="small"
          tableLayout="fixed"
          rowKey="key"
          pagination={false}
          dataSource={[...people]}
          scroll={{ x: 1134, y: tableHeight(size.height) }}
          rowClassName={({ key }) => (skip.has(key) ? 'is-skipped' : '')}
          columns={[
            { title: say('field.rank'), width: 64, dataIndex: 'rank', className: 'figure' },
            { title: say('field.name'), width: 150, dataIndex: 'name', className: 'nameColumn' },
            { title: say('field.unit'), width: 170, dataIndex: 'unit', ellipsis: true },
            { title: say('field.title'), width: 180, dataIndex: 'title', ellipsis: true },
            {
              title: say('field.party'),
              width: 76,
              render: (_, person) => (person.party === undefined ? '' : say(`party.${person.party}`)),
            },
            {
              title: say('field.roles'),
              width: 100,
              render: (_, { roles }) =>
                PERSON_ROLES.filter((role) => roles.includes(role))
                  .map((role) => say(`role.${role}`))
                  .join(say('common.comma')),
            },
            {
              title: say('field.attendance'),
              width: 106,
              render: (_, person) =>
                say(person.roles.includes('absent') ? 'attendance.absent' : attendance[person.attendance]),
            },
            { title: say('field.phone'), width: 124, dataIndex: 'phone' },
            { title: say('field.notes'), dataIndex: 'notes', ellipsis: true, width: 180 },
          ]}
        />
      )}
    </div>
  );
}
