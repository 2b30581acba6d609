import { PlusOutlined } from '@ant-design/icons';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import type { LibraryItem } from '../../store/libraries/library.ts';
import { newId } from '../../store/new-id.ts';
import { useSay } from '../say/use-say.ts';
import { ItemTable } from './ItemTable.tsx';
import { useLibrary } from './libraries.ts';
import { withText } from './library-fields.ts';
import { readPlates } from './read-plates.ts';

type Plate = LibraryItem<'plates'>;

/** 座签库存: whose plates are printed already. */
export function PlateShelf() {
  const { items, put, remove } = useLibrary('plates');
  const say = useSay();
  const { message } = App.useApp();
  const [pasted, setPasted] = useState('');
  const plates = [...(items ?? [])].sort((a, b) => a.name.localeCompare(b.name, 'zh'));
  const add = async (): Promise<void> => {
    if (items === undefined) return;
    const found = readPlates(pasted, items, () => newId('x'));
    if (found.length === 0 || !(await put(found))) return;
    setPasted('');
    void message.success(say('library.plates.added', { count: found.length }));
  };
  return (
    <section>
      <p className="hint">{say('library.plates.hint')}</p>
      <div className="library-paste">
        <Input.TextArea
          value={pasted}
          autoSize={{ minRows: 2, maxRows: 8 }}
          placeholder={say('library.plates.placeholder')}
          aria-label={say('library.plates.paste')}
          onChange={(event) => setPasted(event.target.value)}
        />
        <Button
          icon={<PlusOutlined aria-hidden />}
          disabled={pasted.trim() === ''}
          onClick={() => void add()}
        >
          {say('library.plates.add')}
        </Button>
      </div>
      {plates.length === 0 ? (
        <p className="library-empty">{say('library.plates.empty')}</p>
      ) : (
        <ItemTable<Plate>
          items={plates}
          onChange={(plate) => void put([plate])}
          onRemove={(gone) => void remove(gone)}
          columns={[
            {
              key: 'name',
              label: say('field.name'),
              width: 180,
              read: ({ name }) => name,
              write: (plate, value) => (value === '' ? undefined : { ...plate, name: value.slice(0, 300) }),
            },
            {
              key: 'unit',
              label: say('field.unit'),
              read: ({ unit = '' }) => unit,
              write: (plate, value) => withText(plate, 'unit', value.slice(0, 200)),
            },
            {
              key: 'format',
              label: say('library.plates.format'),
              width: 140,
              read: ({ format }) => format,
              write: (plate, value) => ({ ...plate, format: value.slice(0, 100) }),
            },
            {
              key: 'count',
              label: say('library.plates.count'),
              width: 96,
              isNumber: true,
              read: ({ count }) => count,
              write: (plate, value) =>
                /^\d{1,5}$/.test(value) ? { ...plate, count: Number(value) } : undefined,
            },
            {
              key: 'place',
              label: say('library.plates.place'),
              width: 160,
              read: ({ place = '' }) => place,
              write: (plate, value) => withText(plate, 'place', value.slice(0, 300)),
            },
          ]}
        />
      )}
    </section>
  );
}
