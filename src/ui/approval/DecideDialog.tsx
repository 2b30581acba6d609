import { Form, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import type { Revision } from '../../model/plan.ts';
import { useDesk } from '../desk.ts';
import { FirstFocus } from '../FirstFocus.tsx';
import { onEnter } from '../on-enter.ts';
import { useSay } from '../say/use-say.ts';
import { sayScheme } from '../seating/scheme-names.ts';
import { useRun } from '../use-run.ts';

/** What was decided on paper is entered: approved or returned, by whom, which scheme, with what remark. */
export function DecideDialog({
  revision,
  onClose,
}: {
  readonly revision: Revision;
  readonly onClose: () => void;
}) {
  const { plan } = useDesk();
  const run = useRun();
  const say = useSay();
  const schemes = revision.content?.schemes ?? plan.schemes;
  const [what, setWhat] = useState<'approve-revision' | 'return-revision'>('approve-revision');
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [scheme, setScheme] = useState(schemes.length === 1 ? undefined : revision.content?.selectedScheme);
  const [missing, setMissing] = useState(false);
  const decide = (): void => {
    if (name.trim() === '') {
      setMissing(true);
      return;
    }
    const words = note.trim();
    const done = run(what, {
      number: revision.number,
      author: name.trim(),
      time: new Date().toISOString(),
      ...(words === '' ? {} : { note: words }),
      ...(scheme === undefined || what === 'return-revision' ? {} : { scheme }),
    });
    if (done !== undefined) onClose();
  };
  return (
    <Modal
      open
      title={say('revision.decide.title', { number: revision.number })}
      okText={say('common.done')}
      cancelText={say('common.cancel')}
      onOk={decide}
      onCancel={onClose}
      destroyOnHidden
    >
      <p className="hint">{say('revision.decide.hint')}</p>
      <Form layout="vertical" component={false}>
        <Form.Item label={say('revision.decide.what')}>
          <Radio.Group
            value={what}
            onChange={(event) => setWhat(event.target.value)}
            options={[
              { value: 'approve-revision', label: say('revision.approve') },
              { value: 'return-revision', label: say('revision.return') },
            ]}
          />
        </Form.Item>
        <Form.Item
          label={say('revision.decide.name')}
          htmlFor="decide-name"
          validateStatus={missing ? 'error' : ''}
          help={missing ? say('approval.author.missing') : undefined}
        >
          <FirstFocus>
            <Input
              id="decide-name"
              maxLength={200}
              value={name}
              onChange={(event) => {
                setName(event.target.value);
                setMissing(false);
              }}
              onPressEnter={onEnter(decide)}
            />
          </FirstFocus>
        </Form.Item>
        {schemes.length > 1 && what === 'approve-revision' && (
          <Form.Item label={say('revision.decide.scheme')} htmlFor="decide-scheme">
            <Select
              id="decide-scheme"
              value={scheme}
              options={schemes.map(({ id, name: called }) => ({ value: id, label: sayScheme(called, say) }))}
              onChange={setScheme}
            />
          </Form.Item>
        )}
        <Form.Item label={say('revision.decide.note')} htmlFor="decide-note">
          <Input.TextArea
            id="decide-note"
            rows={3}
            maxLength={5000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
