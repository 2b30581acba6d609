import { Form, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import type { Revision } from '../../model/plan.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import { sayScheme } from '../seating/scheme-names.ts';
import { useRun } from '../use-run.ts';
import { SignedItems } from './SignedItems.tsx';
import { useSigned } from './use-signed.ts';

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
  const signed = useSigned();
  const [scheme, setScheme] = useState(schemes.length === 1 ? undefined : revision.content?.selectedScheme);
  const decide = (): void => {
    const words = signed.sign();
    if (words === undefined) return;
    const done = run(what, {
      number: revision.number,
      ...words,
      time: new Date().toISOString(),
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
        <SignedItems
          id="decide"
          signed={signed}
          nameLabel={say('revision.decide.name')}
          noteLabel={say('revision.decide.note')}
          first="name"
          onSubmit={decide}
        >
          {schemes.length > 1 && what === 'approve-revision' && (
            <Form.Item label={say('revision.decide.scheme')} htmlFor="decide-scheme">
              <Select
                id="decide-scheme"
                value={scheme}
                options={schemes.map(({ id, name: called }) => ({
                  value: id,
                  label: sayScheme(called, say),
                }))}
                onChange={setScheme}
              />
            </Form.Item>
          )}
        </SignedItems>
      </Form>
    </Modal>
  );
}
