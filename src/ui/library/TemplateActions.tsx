import { SnippetsOutlined } from '@ant-design/icons';
import { App, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { templateOfPlan } from '../../store/libraries/template-of-plan.ts';
import { newId } from '../../store/new-id.ts';
import { useDesk } from '../desk.ts';
import { FirstFocus } from '../FirstFocus.tsx';
import { onEnter } from '../on-enter.ts';
import { useSay } from '../say/use-say.ts';
import { useLibrary } from './libraries.ts';

/** Keep how this meeting is set up, to begin others by it. */
export function TemplateActions() {
  const { plan } = useDesk();
  const { items = [], put } = useLibrary('templates');
  const say = useSay();
  const { message } = App.useApp();
  const [typed, setTyped] = useState<string>();
  const name = typed?.trim() ?? '';
  const same = items.find((item) => item.name === name);
  const keep = async (): Promise<void> => {
    if (name === '') return;
    setTyped(undefined);
    const done = await put([templateOfPlan(plan, same?.id ?? newId('t'), name)]);
    if (done) void message.success(say('template.kept', { name }));
  };
  return (
    <>
      <Button icon={<SnippetsOutlined aria-hidden />} onClick={() => setTyped(plan.meeting.name)}>
        {say('template.keep')}
      </Button>
      {typed !== undefined && (
        <Modal
          open
          width={440}
          title={say('template.keep')}
          okText={say('common.save')}
          cancelText={say('common.cancel')}
          okButtonProps={{ disabled: name === '' }}
          onOk={() => void keep()}
          onCancel={() => setTyped(undefined)}
        >
          <FirstFocus>
            <Input
              maxLength={300}
              value={typed}
              aria-label={say('template.keep.name')}
              onChange={(event) => setTyped(event.target.value)}
              onPressEnter={onEnter(() => void keep())}
            />
          </FirstFocus>
          <p className="hint">
            {same === undefined ? say('template.keep.hint') : say('template.keep.replace', { name })}
          </p>
        </Modal>
      )}
    </>
  );
}
