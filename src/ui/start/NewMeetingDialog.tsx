import { Form, Modal, Select } from 'antd';
import { useState } from 'react';
import { HALL_SIZES, templateOf } from '../../commands/templates/registry.ts';
import { useLibrary } from '../library/libraries.ts';
import { useOpenWords, useSay } from '../say/use-say.ts';
import { detailsOf, formOf, MeetingFields, type MeetingForm } from './MeetingFields.tsx';
import type { NewMeeting } from './meeting-summary.ts';
import { TemplateGallery } from './TemplateGallery.tsx';

interface Props {
  readonly onDone: (meeting: NewMeeting) => void;
  readonly onCancel: () => void;
}

/** Begin a meeting: by a template or blank, with its name, time and place. */
export function NewMeetingDialog({ onDone, onCancel }: Props) {
  const say = useSay();
  const words = useOpenWords();
  const { items: own = [] } = useLibrary('templates');
  const [form] = Form.useForm<MeetingForm>();
  const [chosen, setChosen] = useState<string>();
  const [hallSeats, setHallSeats] = useState<number>();
  const template = templateOf(chosen);
  const nameOf = (kind: string | undefined): string =>
    kind === undefined
      ? ''
      : (own.find(({ id }) => kind === `own/${id}`)?.name ?? words([`template.${kind}`], ''));
  const choose = (next: string | undefined): void => {
    const typed = form.getFieldValue('name') as string;
    // A name that was only the template's goes with it; one that was typed stays.
    if (typed.trim() === '' || typed === nameOf(chosen)) form.setFieldValue('name', nameOf(next));
    setChosen(next);
    setHallSeats(undefined);
  };
  return (
    <Modal
      open
      centered
      width="min(1080px, calc(100vw - 48px))"
      className="newMeeting"
      title={say('meeting.new.title')}
      okText={say('meeting.create')}
      cancelText={say('common.cancel')}
      onOk={() => form.submit()}
      onCancel={onCancel}
    >
      <div className="newMeeting-body">
        <TemplateGallery own={own} chosen={chosen} onChoose={choose} />
        <Form<MeetingForm>
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={formOf(undefined)}
          onFinish={(fields) =>
            onDone({
              ...detailsOf(fields),
              ...(template === undefined ? {} : { kind: template.meetingKind }),
              ...(chosen === undefined ? {} : { template: chosen }),
              ...(hallSeats === undefined ? {} : { hallSeats }),
            })
          }
        >
          <MeetingFields withKind={chosen === undefined} />
          {template?.hasHall === true && (
            <Form.Item label={say('template.hall')} htmlFor="hall-seats">
              <Select<number>
                id="hall-seats"
                value={hallSeats ?? 0}
                onChange={(seats) => setHallSeats(seats === 0 ? undefined : seats)}
                options={[
                  { value: 0, label: say('template.hall.fit') },
                  ...HALL_SIZES.map((value) => ({
                    value,
                    label: say('template.hall.seats', { count: value }),
                  })),
                ]}
              />
            </Form.Item>
          )}
        </Form>
      </div>
    </Modal>
  );
}
