import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useSay } from '../say/use-say.ts';
import { EditableName } from '../shell/EditableName.tsx';
import { HallPicture } from './HallPicture.tsx';
import { useLibrary } from './libraries.ts';

/** 会场: rooms that were kept, with their seats. */
export function HallShelf() {
  const { items = [], put, remove } = useLibrary('halls');
  const say = useSay();
  if (items.length === 0) return <p className="library-empty">{say('library.halls.empty')}</p>;
  return (
    <section>
      <p className="hint">{say('library.halls.hint')}</p>
      <ul className="halls">
        {items.map((hall) => (
          <li key={hall.id} className="hall" data-testid="hall">
            <HallPicture hall={hall} />
            <div className="hall-foot">
              <EditableName
                name={hall.name}
                readOnly={false}
                onRename={(name) => {
                  if (name !== '') void put([{ ...hall, name, venue: { ...hall.venue, name } }]);
                }}
              />
              <span className="spacer" />
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined aria-hidden />}
                aria-label={say('library.remove', { name: hall.name })}
                onClick={() => void remove([hall])}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
