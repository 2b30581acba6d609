import { PushpinOutlined } from '@ant-design/icons';
import { Button, Input, Segmented, Tag } from 'antd';
import { useState } from 'react';
import { sayReason } from '../../i18n/say.ts';
import { personIndex } from '../../model/person.ts';
import { selectedSchemeOf } from '../../model/plan.ts';
import { personAt } from '../../model/seating-chunks.ts';
import { useDesk } from '../desk.ts';
import { onEnter } from '../on-enter.ts';
import { useLanguage, useSay } from '../say/use-say.ts';
import { useRun } from '../use-run.ts';
import { LONGEST_REASON } from './hand/pin-reason.ts';
import { PersonPicker } from './PersonPicker.tsx';
import type { Survey } from './survey.ts';
import { usePutOn } from './use-put-on.ts';

interface Props {
  readonly seat: string | undefined;
  readonly label: string;
  readonly blockName: string;
  readonly survey: Survey | undefined;
  readonly seatOf: (person: string) => string;
}

/** One seat: who sits there, why, and what can be done about it. */
export function SeatPanel({ seat, label, blockName, survey, seatOf }: Props) {
  const { plan, readOnly } = useDesk();
  const run = useRun();
  const put = usePutOn();
  const say = useSay();
  const language = useLanguage();
  if (seat === undefined) return <p className="panel-empty">{say('seat.none')}</p>;
  const scheme = selectedSchemeOf(plan);
  const person = personIndex(plan.people).get(personAt(scheme.seating, seat) ?? '');
  const pin = scheme.pins.find((one) => one.seat === seat);
  const use = scheme.closed.find((one) => one.seat === seat)?.why ?? 'open';
  const reason = survey?.reasons[seat];
  const unit = plan.units.find((one) => one.id === person?.unit)?.name;
  return (
    <div className="panel-body" data-testid="seat-panel">
      <p className="seatLine">
        <span>{blockName}</span>
        <strong>{label}</strong>
      </p>
      {person === undefined ? (
        <p className="seatEmpty">{say(use === 'open' ? 'seating.seat.empty' : `seating.seat.${use}`)}</p>
      ) : (
        <>
          <h2 className="seatName">{person.name}</h2>
          <p className="seatWho">
            {[unit, person.title].filter((text) => text !== undefined && text !== '').join(' ')}
          </p>
          <p className="seatTags">
            {person.rank !== undefined && <Tag>{say('seat.rank', { rank: person.rank })}</Tag>}
            {person.party !== undefined && <Tag>{say(`party.${person.party}`)}</Tag>}
            {person.roles.map((role) => (
              <Tag key={role}>{say(`role.${role}`)}</Tag>
            ))}
          </p>
          <h3>{say('seat.why')}</h3>
          <p className="seatWhy" data-testid="seat-reason">
            {reason === undefined
              ? say('status.checking')
              : reason.says === 'given'
                ? say('seat.given')
                : sayReason(reason, language)}
            {reason !== undefined && reason.says !== 'given' && reason.says !== 'pinned' && (
              <span className="hint"> {say('seat.rule', { rule: reason.rule })}</span>
            )}
          </p>
          {pin === undefined ? (
            <PinForm
              key={person.id}
              disabled={readOnly}
              onPin={(why) => run('pin-person', { person: person.id, reason: why })}
            />
          ) : (
            <div className="panel-actions">
              <Tag icon={<PushpinOutlined aria-hidden />} color="warning">
                {say('seat.pinned')}
              </Tag>
              <span className="spacer" />
              <Button
                size="small"
                disabled={readOnly}
                onClick={() => run('unpin-people', { people: [person.id] })}
              >
                {say('seat.unpin')}
              </Button>
            </div>
          )}
        </>
      )}
      {use !== 'blocked' && (
        <>
          <h3>{say(person === undefined ? 'seat.put' : 'seat.swap')}</h3>
          <PersonPicker
            label={say(person === undefined ? 'seat.put' : 'seat.swap')}
            placeholder={say('seat.put.placeholder')}
            seatOf={seatOf}
            except={person?.id}
            disabled={readOnly}
            onPick={(picked) => put(picked, seat)}
          />
          {person !== undefined && <p className="hint">{say('seat.swap.hint')}</p>}
        </>
      )}
      {person !== undefined && (
        <Button block disabled={readOnly} onClick={() => run('unseat-people', { people: [person.id] })}>
          {say('seat.unseat')}
        </Button>
      )}
      <h3>{say('seat.use')}</h3>
      <Segmented<'open' | 'reserved' | 'blocked'>
        block
        disabled={readOnly}
        value={use}
        aria-label={say('seat.use')}
        options={(['open', 'reserved', 'blocked'] as const).map((value) => ({
          value,
          label: say(`seat.use.${value}`),
        }))}
        onChange={(value) => {
          const command = { open: 'open-seats', reserved: 'reserve-seats', blocked: 'block-seats' } as const;
          run(command[value], { seats: [seat] });
        }}
      />
    </div>
  );
}

function PinForm({ disabled, onPin }: { readonly disabled: boolean; readonly onPin: (why: string) => void }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState('');
  const [missing, setMissing] = useState(false);
  if (!open) {
    return (
      <Button block icon={<PushpinOutlined aria-hidden />} disabled={disabled} onClick={() => setOpen(true)}>
        {say('seat.pin')}
      </Button>
    );
  }
  const pin = (): void => {
    if (why.trim() === '') setMissing(true);
    else onPin(why.trim());
  };
  return (
    <div className="pinForm">
      <Input
        autoFocus
        maxLength={LONGEST_REASON}
        status={missing ? 'error' : ''}
        aria-label={say('seat.pin.reason')}
        placeholder={say('seat.pin.reason.placeholder')}
        value={why}
        onChange={(event) => {
          setWhy(event.target.value);
          setMissing(false);
        }}
        onPressEnter={onEnter(pin)}
      />
      {missing && <span className="wrong">{say('seat.pin.missing')}</span>}
      <div className="panel-actions">
        <Button size="small" onClick={() => setOpen(false)}>
          {say('common.cancel')}
        </Button>
        <span className="spacer" />
        <Button size="small" type="primary" onClick={pin}>
          {say('seat.pin')}
        </Button>
      </div>
    </div>
  );
}
