import { Form, Modal } from 'antd';
import { useState } from 'react';
import { useSay } from '../say/use-say.ts';
import { detailsOf, formOf, MeetingFields, type MeetingForm } from './MeetingFields.tsx';
import type { MeetingDetails } from './meeting-summary.ts';

interface Props {
  readonly meeting: MeetingDetails;
  readonly onDone: (details: MeetingDetails) => void;
  readonly onCancel: () => void;
}

/** Change what a meeting is called, what it is, when and where. */
export function MeetingDialog({ meeting, onDone, onCancel }: Props) {
  const say = useSay();
  const [form] = Form.useForm<MeetingForm>();
  const [open, setOpen] = useState(true);
  return (
    <Modal
      open={open}
      title={say('meeting.edit.title')}
      okText={say('common.save')}
      cancelText={say('common.cancel')}
      onOk={() => form.submit()}
      onCancel={onCancel}
      destroyOnHidden
      width={520}
    >
      <Form<MeetingForm>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(fields) => {
          onDone(detailsOf(fields));
          setOpen(false);
        }}
        initialValues={formOf(meeting)}
      >
        <MeetingFields withKind />
      </Form>
    </Modal>
  );
}
