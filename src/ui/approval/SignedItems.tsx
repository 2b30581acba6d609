import { Form, Input } from 'antd';
import { FirstFocus } from '../FirstFocus.tsx';
import { onEnter } from '../on-enter.ts';
import { useSay } from '../say/use-say.ts';
import type { Signed } from './use-signed.ts';

interface Props {
  /** Begins the ids of the fields. */
  readonly id: string;
  readonly signed: Signed;
  readonly nameLabel: string;
  readonly noteLabel: string;
  readonly notePlaceholder?: string;
  /** Where the focus is at first. */
  readonly first: 'name' | 'note';
  readonly onSubmit: () => void;
  /** Fields between the name and the remark. */
  readonly children?: React.ReactNode;
}

/** The fields of a name and a remark. */
export function SignedItems(props: Props) {
  const { id, signed, nameLabel, noteLabel, notePlaceholder, first, onSubmit, children } = props;
  const say = useSay();
  return (
    <>
      <Form.Item
        label={nameLabel}
        htmlFor={`${id}-name`}
        validateStatus={signed.missing ? 'error' : ''}
        help={signed.missing ? say('approval.author.missing') : undefined}
      >
        <FirstFocus when={first === 'name'}>
          <Input
            id={`${id}-name`}
            maxLength={200}
            value={signed.name}
            onChange={(event) => signed.onName(event.target.value)}
            onPressEnter={onEnter(onSubmit)}
          />
        </FirstFocus>
      </Form.Item>
      {children}
      <Form.Item label={noteLabel} htmlFor={`${id}-note`}>
        <FirstFocus when={first === 'note'}>
          <Input.TextArea
            id={`${id}-note`}
            rows={3}
            maxLength={5000}
            placeholder={notePlaceholder}
            value={signed.note}
            onChange={(event) => signed.onNote(event.target.value)}
          />
        </FirstFocus>
      </Form.Item>
    </>
  );
}
