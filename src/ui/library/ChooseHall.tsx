import { Modal } from 'antd';
import { useState } from 'react';
import type { LibraryItem } from '../../store/libraries/library.ts';
import { useSay } from '../say/use-say.ts';
import { HallPicture } from './HallPicture.tsx';

interface Props {
  readonly halls: readonly LibraryItem<'halls'>[];
  /** People who sit in the room that would go. */
  readonly seated: number;
  readonly isEmpty: boolean;
  readonly onChoose: (hall: LibraryItem<'halls'>) => void;
  readonly onCancel: () => void;
}

/** Choose a hall of the library for this scheme. */
export function ChooseHall({ halls, seated, isEmpty, onChoose, onCancel }: Props) {
  const say = useSay();
  const [chosen, setChosen] = useState<string>();
  const hall = halls.find(({ id }) => id === chosen);
  return (
    <Modal
      open
      width={760}
      title={say('library.hall.choose')}
      okText={say('library.hall.use')}
      cancelText={say('common.cancel')}
      okButtonProps={{ disabled: hall === undefined }}
      onOk={() => {
        if (hall !== undefined) onChoose(hall);
      }}
      onCancel={onCancel}
    >
      {halls.length === 0 ? (
        <p className="library-empty">{say('library.halls.empty')}</p>
      ) : (
        <>
          {!isEmpty && (
            <p className="hint">
              {seated > 0 ? say('library.hall.use.seated', { count: seated }) : say('library.hall.use.text')}
            </p>
          )}
          <div className="halls">
            {halls.map((one) => (
              <button
                key={one.id}
                type="button"
                className="hall"
                aria-pressed={one.id === chosen}
                onClick={() => setChosen(one.id)}
              >
                <HallPicture hall={one} />
                <span className="hall-foot">{one.name}</span>
              </button>
            ))}
          </div>
        </>
      )}
    </Modal>
  );
}
