import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useDesk } from '../desk.ts';
import { FirstFocus } from '../FirstFocus.tsx';
import { onEnter } from '../on-enter.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { useSay } from '../say/use-say.ts';
import { useRun } from '../use-run.ts';

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
  const [author, setAuthor] = useState(preferences.author);
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (): void => {
    const name = author.trim();
    if (name === '') {
      setMissing(true);
      return;
    }
    // The record of changes must know the name before the step is taken.
    if (name !== preferences.author) prefer({ author: name });
    const words = note.trim();
    const time = new Date().toISOString();
    const done = run('submit-revision', { author: name, time, ...(words === '' ? {} : { note: words }) });
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
        <Form.Item
          label={say('approval.author')}
          htmlFor="submit-author"
          validateStatus={missing ? 'error' : ''}
          help={missing ? say('approval.author.missing') : undefined}
        >
          <FirstFocus when={author === ''}>
            <Input
              id="submit-author"
              maxLength={200}
              value={author}
              onChange={(event) => {
                setAuthor(event.target.value);
                setMissing(false);
              }}
              onPressEnter={onEnter(submit)}
            />
          </FirstFocus>
        </Form.Item>
        <Form.Item label={say('approval.submit.note')} htmlFor="submit-note">
          <FirstFocus when={author !== ''}>
            <Input.TextArea
              id="submit-note"
              rows={3}
              maxLength={5000}
              placeholder={say('approval.submit.note.placeholder')}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          </FirstFocus>
        </Form.Item>
      </Form>
    </Modal>
  );
}
