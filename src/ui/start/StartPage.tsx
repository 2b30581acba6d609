import {
  DatabaseOutlined,
  ExperimentOutlined,
  FolderOpenOutlined,
  PlusOutlined,
  SearchOutlined,
} from '@ant-design/icons';
import { Alert, Button, Input, Select, Tooltip } from 'antd';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useSay } from '../say/use-say.ts';
import { Brand } from '../shell/Brand.tsx';
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx';
import { EmptyStart } from './EmptyStart.tsx';
import { MeetingCard } from './MeetingCard.tsx';
import type { MeetingSummary, NewMeeting } from './meeting-summary.ts';
import { isMeetingMeant, MEETING_ORDERS, type MeetingOrder, sortMeetings } from './sort-meetings.ts';

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

/** From this many on, meetings are looked for rather than looked over. */
const MANY = 9;

/** All meetings of this computer. */
export function StartPage(props: Props) {
  const { meetings, storage, now } = props;
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<MeetingOrder>('changed');
  const many = meetings.length >= MANY;
  const shown = sortMeetings(many ? meetings.filter((one) => isMeetingMeant(one, query)) : meetings, order);
  return (
    <div className="start">
      <header className="start-head">
        <Brand />
        <span className="spacer" />
        <Button type="text" icon={<DatabaseOutlined aria-hidden />} onClick={props.onLibrary}>
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
              {many && (
                <>
                  <Input
                    className="start-search"
                    allowClear
                    prefix={<SearchOutlined aria-hidden />}
                    placeholder={say('start.search')}
                    aria-label={say('start.search')}
                    value={query}
                    onChange={(event) => setQuery(event.target.value)}
                  />
                  <Select<MeetingOrder>
                    aria-label={say('start.order')}
                    value={order}
                    popupMatchSelectWidth={false}
                    options={MEETING_ORDERS.map((value) => ({ value, label: say(`start.order.${value}`) }))}
                    onChange={setOrder}
                  />
                </>
              )}
              <span className="spacer" />
              <Tooltip title={say('sample.hint')}>
                <Button type="text" icon={<ExperimentOutlined aria-hidden />} onClick={props.onSample}>
                  {say('sample.try')}
                </Button>
              </Tooltip>
              <Tooltip title={say('start.open.hint')}>
                <Button icon={<FolderOpenOutlined aria-hidden />} onClick={props.onChooseFile}>
                  {say('start.open')}
                </Button>
              </Tooltip>
              <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setAsking(true)}>
                {say('start.new')}
              </Button>
            </div>
            <ul className="cards">
              {shown.map((meeting) => (
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
            {shown.length === 0 && <p className="nothing">{say('start.nothing', { query })}</p>}
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
