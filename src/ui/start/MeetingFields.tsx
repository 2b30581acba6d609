import { DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { MEETING_KINDS, type MeetingKind } from '../../model/meeting.ts';
import { FirstFocus } from '../FirstFocus.tsx';
import { useSay } from '../say/use-say.ts';
import type { MeetingDetails } from './meeting-summary.ts';

/** What the fields hold while they are filled in. */
export interface MeetingForm {
  readonly name: string;
  readonly kind: MeetingKind;
  readonly time?: Dayjs | null;
  readonly place?: string;
}

/** Fill the fields with what is known of a meeting. */
export const formOf = (meeting: MeetingDetails | undefined): MeetingForm => ({
  name: meeting?.name ?? '',
  kind: meeting?.kind ?? 'plenary',
  place: meeting?.place ?? '',
  time: meeting?.startsAt === undefined ? null : dayjs(meeting.startsAt),
});

/** Read the fields. */
export const detailsOf = ({ name, kind, time, place }: MeetingForm): MeetingDetails => ({
  name: name.trim(),
  kind,
  ...(time ? { startsAt: time.format('YYYY-MM-DDTHH:mm') } : {}),
  ...(place?.trim() ? { place: place.trim() } : {}),
});

/** Name, kind, time and place of a meeting. */
export function MeetingFields({ withKind }: { readonly withKind: boolean }) {
  const say = useSay();
  return (
    <>
      <FirstFocus>
        <Form.Item
          name="name"
          label={say('meeting.name')}
          rules={[{ required: true, whitespace: true, message: say('meeting.name.missing') }]}
        >
          <Input maxLength={300} placeholder={say('meeting.name.placeholder')} />
        </Form.Item>
      </FirstFocus>
      {withKind && (
        <Form.Item name="kind" label={say('meeting.kind')}>
          <Select options={MEETING_KINDS.map((value) => ({ value, label: say(`kind.${value}`) }))} />
        </Form.Item>
      )}
      <div className="twoFields">
        <Form.Item name="time" label={say('meeting.time')}>
          <DatePicker
            showTime={{ format: 'HH:mm', minuteStep: 5 }}
            format="YYYY-MM-DD HH:mm"
            needConfirm={false}
          />
        </Form.Item>
        <Form.Item name="place" label={say('meeting.place')}>
          <Input maxLength={300} placeholder={say('meeting.place.placeholder')} />
        </Form.Item>
      </div>
    </>
  );
}
