import { Alert, App, Form, Input, Modal, Radio, Select } from 'antd';
import { useMemo, useState } from 'react';
import type { AcceptNote } from '../../commands/repairs/accept-note.ts';
import { saySummary } from '../../i18n/say-change.ts';
import { summarise } from '../../model/compare/summarise.ts';
import type { Note } from '../../model/note.ts';
import { personIndex, willCome } from '../../model/person.ts';
import { selectedSchemeOf } from '../../model/plan.ts';
import { personAt, seatIndex } from '../../model/seating-chunks.ts';
import { CompareLegend, CompareMaps } from '../compare/CompareMaps.tsx';
import { changesBetween } from '../compare/compared.ts';
import { useDesk } from '../desk.ts';
import { drawPlan, withScheme } from '../drawing/plan-drawing.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { useLanguage, useSay } from '../say/use-say.ts';
import { sayRefusal } from '../use-run.ts';
import { pinByNote } from './pin-note.ts';

/** A note becomes an instruction: whom and where is asked, what would change is shown, then it is kept. */
export function PinNoteDialog({ note, onClose }: { readonly note: Note; readonly onClose: () => void }) {
  const { plan: now, runAll } = useDesk();
  const { preferences } = usePreferences();
  const say = useSay();
  const language = useLanguage();
  const { message } = App.useApp();
  const plan = useMemo(() => withScheme(now, note.scheme), [now, note.scheme]);
  const drawing = useMemo(() => drawPlan(plan, say), [plan, say]);
  const { seating } = selectedSchemeOf(plan);
  const people = personIndex(plan.people);
  const [person, setPerson] = useState(
    note.target.kind === 'person'
      ? note.target.person
      : note.target.kind === 'seat'
        ? personAt(seating, note.target.seat)
        : undefined,
  );
  const [seat, setSeat] = useState(note.target.kind === 'seat' ? note.target.seat : undefined);
  const [reason, setReason] = useState(
    say('note.pin.reason.of', {
      author: note.author,
      text: note.text === '' ? say('note.drawn') : note.text,
    }),
  );
  const [others, setOthers] = useState<AcceptNote['others']>('by-rank');
  const [time] = useState(() => new Date().toISOString());
  const by = useMemo(() => ({ author: preferences.author, time }), [preferences.author, time]);
  const proposal = useMemo(
    () =>
      person === undefined || seat === undefined || reason.trim() === ''
        ? undefined
        : pinByNote(now, note, { person, seat, reason: reason.trim(), others, ...by }),
    [now, note, person, seat, reason, others, by],
  );
  const shown = proposal?.ok === true ? proposal.value : undefined;
  const changes = shown === undefined ? [] : changesBetween(plan, shown.plan);
  const index = seatIndex(seating);
  const within = (words: string): string => say('common.brackets', { words });
  return (
    <Modal
      open
      width={980}
      style={{ top: 32 }}
      title={say('note.pin.title')}
      okText={say('note.pin.keep')}
      okButtonProps={{ disabled: shown === undefined }}
      cancelText={say('common.cancel')}
      onCancel={onClose}
      onOk={() => {
        if (shown === undefined) return;
        const outcome = runAll(shown.calls, shown.label);
        if (outcome.ok) onClose();
        else void message.warning(sayRefusal(outcome.failure, say));
      }}
      destroyOnHidden
    >
      <div className="late">
        <p className="note-text">{note.text}</p>
        <div className="late-fields">
          <Form.Item label={say('note.pin.person')} layout="vertical">
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              aria-label={say('note.pin.person')}
              value={person}
              options={plan.people.filter(willCome).map(({ id, name }) => {
                const at = index.get(id);
                return {
                  value: id,
                  label: at === undefined ? name : `${name}${within(drawing.labelOf(at))}`,
                };
              })}
              onChange={setPerson}
            />
          </Form.Item>
          <Form.Item label={say('note.pin.seat')} layout="vertical">
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              aria-label={say('note.pin.seat')}
              value={seat}
              options={[...drawing.seats.keys()].map((id) => {
                const sits = people.get(personAt(seating, id) ?? '')?.name ?? say('note.seats.free');
                return { value: id, label: `${drawing.labelOf(id)}${within(sits)}` };
              })}
              onChange={setSeat}
            />
          </Form.Item>
          <Form.Item label={say('note.pin.reason')} layout="vertical" style={{ flex: 1 }}>
            <Input
              aria-label={say('note.pin.reason')}
              maxLength={1000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </Form.Item>
        </div>
        <Radio.Group
          aria-label={say('note.pin.others')}
          value={others}
          options={(['by-rank', 'swap'] as const).map((value) => ({
            value,
            label: say(`note.pin.${value}`),
          }))}
          onChange={(event) => setOthers(event.target.value)}
        />
        <p className="hint">{say('note.pin.before')}</p>
        {proposal?.ok === false && (
          <Alert type="warning" showIcon title={sayRefusal(proposal.failure, say)} />
        )}
        {shown !== undefined && (
          <>
            <p className="compare-summary" role="status">
              {saySummary(summarise({ changes }), say, language)}
            </p>
            <div className="late-maps is-wide">
              <CompareMaps
                key={`${person} ${seat} ${others}`}
                before={plan}
                after={shown.plan}
                names={[say('revision.now'), say('note.pin')]}
                over={false}
              />
            </div>
            <CompareLegend />
          </>
        )}
      </div>
    </Modal>
  );
}
