import { Input, Modal } from 'antd';
import { useState } from 'react';
import { FirstFocus } from '../../FirstFocus.tsx';
import { onEnter } from '../../on-enter.ts';
import { useSay } from '../../say/use-say.ts';

interface Props {
  readonly title: string;
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly hint: string;
  readonly ok: string;
  /** Longest text. */
  readonly most: number;
  /** What is said where nothing was entered; undefined where that is allowed. */
  readonly missing: string | undefined;
  readonly onCancel: () => void;
  readonly onDone: (text: string) => void;
}

/** Ask for one line of text: the reason of an instruction, the number of a seat. */
export function AskText({
  title,
  label,
  placeholder,
  value,
  hint,
  ok,
  most,
  missing,
  onCancel,
  onDone,
}: Props) {
  const say = useSay();
  const [text, setText] = useState(value);
  const [told, setTold] = useState(false);
  const done = (): void => {
    const trimmed = text.trim();
    if (trimmed === '' && missing !== undefined) setTold(true);
    else onDone(trimmed);
  };
  return (
    <Modal
      open
      title={title}
      okText={ok}
      cancelText={say('common.cancel')}
      onOk={done}
      onCancel={onCancel}
      width={420}
    >
      <FirstFocus>
        <Input
          aria-label={label}
          placeholder={placeholder}
          maxLength={most}
          status={told ? 'error' : ''}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setTold(false);
          }}
          onPressEnter={onEnter(done)}
        />
      </FirstFocus>
      {told && <span className="wrong">{missing}</span>}
      {hint !== '' && <p className="hint">{hint}</p>}
    </Modal>
  );
}
