import { App, Button, Result, Spin } from 'antd';
import { useEffect, useState } from 'react';
import type { StorageFailure } from '../store/storage/storage-failure.ts';
import { useSay } from '../ui/say/use-say.ts';
import type { Step } from '../ui/shell/steps.ts';
import type { OpenedMeeting, Shelf } from './shelf.ts';
import { Workspace } from './Workspace.tsx';

interface Props {
  readonly id: string;
  readonly step: Step;
  readonly shelf: Shelf;
  readonly onStep: (step: Step) => void;
  readonly onBack: () => void;
  readonly onOpen: (id: string, step: Step) => void;
}

/** Opens a meeting of the shelf and closes it again. */
export function MeetingScreen({ id, shelf, onBack, ...props }: Props) {
  const say = useSay();
  const { notification } = App.useApp();
  const [opened, setOpened] = useState<OpenedMeeting>();
  const [failed, setFailed] = useState<StorageFailure>();
  const [broken, setBroken] = useState<unknown>();
  useEffect(() => {
    let gone = false;
    let meeting: OpenedMeeting | undefined;
    shelf
      .open(id)
      .then((result) => {
        if (!result.ok) {
          if (!gone) setFailed(result.failure);
          return;
        }
        meeting = result.value;
        if (gone) void meeting.close();
        else setOpened(meeting);
      })
      .catch(setBroken);
    return () => {
      gone = true;
      void meeting?.close();
    };
  }, [id, shelf]);
  useEffect(() => {
    if (opened !== undefined && opened.lost > 0)
      notification.info({ title: say('recovered.text', { count: opened.lost }), placement: 'bottomLeft' });
  }, [opened, notification, say]);
  if (broken !== undefined) throw broken;
  if (failed !== undefined) {
    return (
      <main className="broken">
        <Result
          status="warning"
          title={<h1>{say(`open/${failed.code}`)}</h1>}
          extra={
            <Button type="primary" onClick={onBack}>
              {say('header.back')}
            </Button>
          }
        />
      </main>
    );
  }
  if (opened === undefined) return <Spin className="opening" description={say('app.loading')} />;
  return <Workspace key={opened.id} meeting={opened} shelf={shelf} onBack={onBack} {...props} />;
}
