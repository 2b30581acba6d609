import { DatabaseOutlined, FolderOpenOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Tooltip } from 'antd';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useSay } from '../say/use-say.ts';
import { Brand } from '../shell/Brand.tsx';
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx';
import { EmptyStart } from './EmptyStart.tsx';
import { MeetingCard } from './MeetingCard.tsx';
import type { MeetingSummary, NewMeeting } from './meeting-summary.ts';

const NewMeetingDialog = lazy(() =>
  import('./NewMeetingDialog.tsx').then((part) => ({ default: part.NewMeetingDialog })),
);

interface Props {
  readonly meetings: readonly MeetingSummary[];
  readonly storage: 'ok' | 'blocked' | 'full';
  readonly now: number;
  readonly notice?: ReactNode;
  readonly onOpen: (id: string) => void;
  readonly onNew: (meeting: NewMeeting) => void;
  readonly onChooseFile: () => void;
  readonly onSample: () => void;
  readonly onLibrary: () => void;
  readonly onCopy: (id: string) => void;
  readonly onDelete: (id: string) => void;
}

/** All meetings of this computer. */
export function StartPage(props: Props) {
  const { meetings, storage, now } = props;
  const say = useSay();
  const [asking, setAsking] = useState(false);
  return (
    <div className="start">
      <header className="start-head">
        <Brand />
        <span className="spacer" />
        <Button type="text" icon={<DatabaseOutlined />} onClick={props.onLibrary}>
          {say('library.title')}
        </Button>
        <LanguageSwitch />
      </header>
      <main id="main" className="start-main">
        {props.notice}
        {storage !== 'ok' && (
          <Alert className="start-alert" type="error" showIcon title={say(`start.storage.${storage}`)} />
        )}
        {meetings.length === 0 ? (
          <EmptyStart onNew={() => setAsking(true)} onOpen={props.onChooseFile} onSample={props.onSample} />
        ) : (
          <>
            <div className="start-bar">
              <h1>{say('start.title')}</h1>
              <span className="figure start-count">{say('start.count', { count: meetings.length })}</span>
              <span className="spacer" />
              <Tooltip title={say('start.open.hint')}>
                <Button icon={<FolderOpenOutlined />} onClick={props.onChooseFile}>
                  {say('start.open')}
                </Button>
              </Tooltip>
              <Button type="primary" icon={<PlusOutlined />} onClick={() => setAsking(true)}>
                {say('start.new')}
              </Button>
            </div>
            <ul className="cards">
              {meetings.map((meeting) => (
                <MeetingCard
                  key={meeting.id}
                  meeting={meeting}
                  now={now}
                  onOpen={() => props.onOpen(meeting.id)}
                  onCopy={() => props.onCopy(meeting.id)}
                  onDelete={() => props.onDelete(meeting.id)}
                />
              ))}
            </ul>
          </>
        )}
      </main>
      {asking && (
        <Suspense>
          <NewMeetingDialog
            onCancel={() => setAsking(false)}
            onDone={(meeting) => {
              setAsking(false);
              props.onNew(meeting);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
