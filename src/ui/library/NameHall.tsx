import { Input, Modal } from 'antd';
import { useState } from 'react';
import { FirstFocus } from '../FirstFocus.tsx';
import { onEnter } from '../on-enter.ts';
import { useSay } from '../say/use-say.ts';

interface Props {
  readonly start: string;
  readonly taken: readonly string[];
  readonly onDone: (name: string) => void;
  readonly onCancel: () => void;
}

/** Ask what a hall is called. */
export function NameHall({ start, taken, onDone, onCancel }: Props) {
  const say = useSay();
  const [typed, setTyped] = useState(start);
  const name = typed.trim();
  return (
    <Modal
      open
      width={440}
      title={say('library.hall.keep')}
      okText={say('common.save')}
      cancelText={say('common.cancel')}
      okButtonProps={{ disabled: name === '' }}
      onOk={() => onDone(name)}
      onCancel={onCancel}
    >
      <FirstFocus>
        <Input
          maxLength={300}
          value={typed}
          placeholder={say('library.hall.placeholder')}
          aria-label={say('library.hall.name')}
          onChange={(event) => setTyped(event.target.value)}
          onPressEnter={onEnter(() => {
            if (name !== '') onDone(name);
          })}
        />
      </FirstFocus>
      <p className="hint">{taken.includes(name) ? say('library.hall.replace', { name }) : ' '}</p>
    </Modal>
  );
}
