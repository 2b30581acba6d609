import { DatePicker, Form, Input, Modal, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { MEETING_KINDS, type MeetingKind } from '../../model/meeting.ts';
import { useSay } from '../say/use-say.ts';
import type { MeetingDetails } from './meeting-summary.ts';

interface Props {
  /** What is known already; none = a new meeting. */
  readonly meeting?: MeetingDetails;
  readonly onDone: (details: MeetingDetails) => void;
  readonly onCancel: () => void;
}

interface Fields {
  readonly name: string;
  readonly kind: MeetingKind;
  readonly time?: Dayjs | null;
  readonly place?: string;
}

/** Ask what a meeting is called, what it is, when and where. */
export function MeetingDialog({ meeting, onDone, onCancel }: Props) {
  const say = useSay();
  const [form] = Form.useForm<Fields>();
  const [open, setOpen] = useState(true);
  const finish = ({ name, kind, time, place }: Fields): void => {
    onDone({
      name: name.trim(),
      kind,
      ...(time ? { startsAt: time.format('YYYY-MM-DDTHH:mm') } : {}),
      ...(place?.trim() ? { place: place.trim() } : {}),
    });
    setOpen(false);
  };
  return (
    <Modal
      open={open}
      title={say(meeting === undefined ? 'meeting.new.title' : 'meeting.edit.title')}
      okText={say(meeting === undefined ? 'meeting.create' : 'common.save')}
      cancelText={say('common.cancel')}
      onOk={() => form.submit()}
      onCancel={onCancel}
      destroyOnHidden
      width={520}
    >
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={finish}
        initialValues={{
          name: meeting?.name ?? '',
          kind: meeting?.kind ?? 'plenary',
          place: meeting?.place ?? '',
          time: meeting?.startsAt === undefined ? null : dayjs(meeting.startsAt),
        }}
      >
        <Form.Item
          name="name"
          label={say('meeting.name')}
          rules={[{ required: true, whitespace: true, message: say('meeting.name.missing') }]}
        >
          <Input autoFocus maxLength={300} placeholder={say('meeting.name.placeholder')} />
        </Form.Item>
        <Form.Item name="kind" label={say('meeting.kind')}>
          <Select options={MEETING_KINDS.map((value) => ({ value, label: say(`kind.${value}`) }))} />
        </Form.Item>
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
      </Form>
    </Modal>
  );
}
