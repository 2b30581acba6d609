import { Form, Modal } from 'antd';
import { useDesk } from '../desk.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { useSay } from '../say/use-say.ts';
import { useRun } from '../use-run.ts';
import { SignedItems } from './SignedItems.tsx';
import { useSigned } from './use-signed.ts';

interface Props {
  readonly onClose: () => void;
  readonly onDone: (number: number) => void;
}

/** 送审: who submits, and what is to be said about it. The name is asked once on a computer. */
export function SubmitDialog({ onClose, onDone }: Props) {
  const { plan } = useDesk();
  const { preferences, prefer } = usePreferences();
  const run = useRun();
  const say = useSay();
  const number = (plan.revisions.at(-1)?.number ?? 0) + 1;
  const signed = useSigned(preferences.author);
  const submit = (): void => {
    const words = signed.sign();
    if (words === undefined) return;
    // The record of changes must know the name before the step is taken.
    if (words.author !== preferences.author) prefer({ author: words.author });
    const done = run('submit-revision', { ...words, time: new Date().toISOString() });
    if (done === undefined) onClose();
    else onDone(number);
  };
  return (
    <Modal
      open
      title={say('approval.submit.title', { number })}
      okText={say('approval.submit')}
      cancelText={say('common.cancel')}
      onOk={submit}
      onCancel={onClose}
      destroyOnHidden
    >
      <Form layout="vertical" component={false}>
        <SignedItems
          id="submit"
          signed={signed}
          nameLabel={say('approval.author')}
          noteLabel={say('approval.submit.note')}
          notePlaceholder={say('approval.submit.note.placeholder')}
          first={signed.name === '' ? 'name' : 'note'}
          onSubmit={submit}
        />
      </Form>
    </Modal>
  );
}
