import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { LibraryItem } from '../../store/libraries/library.ts';
import { newId } from '../../store/new-id.ts';
import { useSay } from '../say/use-say.ts';
import { ItemTable } from './ItemTable.tsx';
import { useLibrary } from './libraries.ts';
import { byRankAndName, withText } from './library-fields.ts';

type Leader = LibraryItem<'leaders'>;

/** 常用领导名单: who is invited again and again, in the order of rank. */
export function LeaderShelf() {
  const { items = [], put, remove } = useLibrary('leaders');
  const say = useSay();
  const leaders = byRankAndName(items);
  const add = (): void =>
    void put([{ id: newId('l'), name: say('roster.add.name'), rank: (leaders.at(-1)?.rank ?? 0) + 1 }]);
  return (
    <section>
      <div className="library-bar">
        <p className="hint">{say('library.leaders.hint')}</p>
        <Button icon={<PlusOutlined aria-hidden />} onClick={add}>
          {say('roster.add')}
        </Button>
      </div>
      {leaders.length === 0 ? (
        <p className="library-empty">{say('library.leaders.empty')}</p>
      ) : (
        <ItemTable<Leader>
          items={leaders}
          onChange={(leader) => void put([leader])}
          onRemove={(gone) => void remove(gone)}
          columns={[
            {
              key: 'rank',
              label: say('field.rank'),
              width: 96,
              isNumber: true,
              read: ({ rank }) => rank,
              write: (leader, value) =>
                /^[1-9]\d{0,5}$/.test(value) ? { ...leader, rank: Number(value) } : undefined,
            },
            {
              key: 'name',
              label: say('field.name'),
              width: 160,
              read: ({ name }) => name,
              write: (leader, value) => (value === '' ? undefined : { ...leader, name: value.slice(0, 300) }),
            },
            {
              key: 'unit',
              label: say('field.unit'),
              read: ({ unit = '' }) => unit,
              write: (leader, value) => withText(leader, 'unit', value.slice(0, 200)),
            },
            {
              key: 'title',
              label: say('field.title'),
              read: ({ title = '' }) => title,
              write: (leader, value) => withText(leader, 'title', value.slice(0, 300)),
            },
            {
              key: 'phone',
              label: say('field.phone'),
              width: 160,
              read: ({ phone = '' }) => phone,
              write: (leader, value) => withText(leader, 'phone', value.slice(0, 100)),
            },
          ]}
        />
      )}
    </section>
  );
}
