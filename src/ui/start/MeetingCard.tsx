import { CopyOutlined, DeleteOutlined, MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { SvgPicture } from '../drawing/SvgPicture.tsx';
import { sayChanged, sayMeetingTime } from '../say/say-time.ts';
import { useLanguage, useSay } from '../say/use-say.ts';
import type { MeetingSummary } from './meeting-summary.ts';

interface Props {
  readonly meeting: MeetingSummary;
  readonly now: number;
  readonly onOpen: () => void;
  readonly onCopy: () => void;
  readonly onDelete: () => void;
}

/** One meeting of the start page. */
export function MeetingCard({ meeting, now, onOpen, onCopy, onDelete }: Props) {
  const say = useSay();
  const language = useLanguage();
  const name = meeting.name === '' ? say('start.card.unnamed') : meeting.name;
  const time = meeting.startsAt === undefined ? undefined : sayMeetingTime(meeting.startsAt, language);
  return (
    <li className="card" data-testid="meeting-card">
      <button type="button" className="card-open" onClick={onOpen}>
        <span className="card-drawing">
          {meeting.drawing === undefined ? (
            <span className="card-noDrawing">{say('start.card.noSeats')}</span>
          ) : (
            <SvgPicture svg={meeting.drawing} label="" />
          )}
        </span>
        <span className="card-text">
          <span className="card-name">{name}</span>
          <span className="card-when">{time ?? say('start.card.noTime')}</span>
          {meeting.place !== undefined && <span className="card-when">{meeting.place}</span>}
        </span>
      </button>
      <div className="card-foot">
        <span className="figure">{say('start.card.people', { count: meeting.people })}</span>
        <span className="figure">{say('start.card.seated', { count: meeting.seated })}</span>
        <span className="card-edited">
          {say('start.card.edited', { time: sayChanged(meeting.changedAt, now, language) })}
        </span>
        <Dropdown
          trigger={['click']}
          menu={{
            items: [
              {
                key: 'copy',
                icon: <CopyOutlined aria-hidden />,
                label: say('start.card.copy'),
                onClick: onCopy,
              },
              {
                key: 'delete',
                icon: <DeleteOutlined aria-hidden />,
                label: say('common.delete'),
                danger: true,
                onClick: onDelete,
              },
            ],
          }}
        >
          <Button
            type="text"
            size="small"
            icon={<MoreOutlined aria-hidden />}
            aria-label={say('start.card.more', { name })}
          />
        </Dropdown>
      </div>
    </li>
  );
}
