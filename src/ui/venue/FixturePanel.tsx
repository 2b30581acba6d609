import { Input, Select, Switch } from 'antd';
import { FIXTURE_KINDS, type Fixture } from '../../model/fixture.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import { useRun } from '../use-run.ts';
import { MetreField } from './MetreField.tsx';
import { NumberField } from './NumberField.tsx';
import { PlaceFields } from './PlaceFields.tsx';

/** One fixture: its kind, words, size and place. */
export function FixturePanel({ fixture }: { readonly fixture: Fixture }) {
  const { readOnly } = useDesk();
  const run = useRun();
  const say = useSay();
  const still = readOnly || fixture.locked === true;
  const edit = (changes: Partial<Omit<Fixture, 'id'>>): void => {
    run('edit-fixtures', { changes: [{ fixture: fixture.id, ...changes }] });
  };
  const setLabel = (text: string): void => {
    const label = text.trim();
    run('edit-fixtures', { changes: [{ fixture: fixture.id, label: label === '' ? null : label }] });
  };
  const words = say(fixture.kind === 'banner' ? 'venue.fixture.label.banner' : 'venue.fixture.label');
  return (
    <div className="panel-body">
      <h3>{say(`fixture.${fixture.kind}`)}</h3>
      <div className="fields">
        <div className="field">
          <span className="field-label">{say('venue.fixture.kind')}</span>
          <Select
            aria-label={say('venue.fixture.kind')}
            disabled={readOnly}
            value={fixture.kind}
            options={FIXTURE_KINDS.map((kind) => ({ value: kind, label: say(`fixture.${kind}`) }))}
            onChange={(kind) => edit({ kind })}
          />
        </div>
        <div className="field is-stacked">
          <span className="field-label">{words}</span>
          <Input
            key={`${fixture.id}${fixture.label ?? ''}`}
            aria-label={words}
            disabled={readOnly}
            maxLength={200}
            defaultValue={fixture.label ?? ''}
            onBlur={(event) => setLabel(event.target.value)}
            onPressEnter={(event) => event.currentTarget.blur()}
          />
        </div>
        <MetreField
          label={say('venue.fixture.width')}
          mm={fixture.widthMm}
          least={10}
          disabled={readOnly}
          onChange={(widthMm) => edit({ widthMm })}
        />
        <MetreField
          label={say('venue.fixture.depth')}
          mm={fixture.depthMm}
          least={10}
          disabled={readOnly}
          onChange={(depthMm) => edit({ depthMm })}
        />
        <div className="field">
          <span className="field-label">{say('venue.fixture.round')}</span>
          <Switch
            size="small"
            aria-label={say('venue.fixture.round')}
            disabled={readOnly}
            checked={fixture.round === true}
            onChange={(round) =>
              run('edit-fixtures', { changes: [{ fixture: fixture.id, round: round ? true : null }] })
            }
          />
        </div>
        {(fixture.kind === 'door' || fixture.kind === 'screen') && (
          <div className="field">
            <span className="field-label">
              {say('venue.fixture.main')}
              <br />
              <span className="hint">{say('venue.fixture.main.hint')}</span>
            </span>
            <Switch
              size="small"
              aria-label={say('venue.fixture.main')}
              disabled={readOnly}
              checked={fixture.main === true}
              onChange={(main) =>
                run('edit-fixtures', { changes: [{ fixture: fixture.id, main: main ? true : null }] })
              }
            />
          </div>
        )}
      </div>
      <h3>{say('venue.place')}</h3>
      <div className="fields">
        <PlaceFields at={fixture} disabled={still} onChange={({ xMm, yMm }) => edit({ xMm, yMm })} />
        <TurnField
          label={say('venue.place.turn')}
          deg={fixture.turnDeg}
          disabled={still}
          onChange={(turnDeg) => edit({ turnDeg })}
        />
      </div>
    </div>
  );
}

interface TurnProps {
  readonly label: string;
  readonly deg: number;
  readonly disabled: boolean;
  readonly onChange: (deg: number) => void;
}

/** A direction in degrees clockwise. */
export function TurnField({ label, deg, disabled, onChange }: TurnProps) {
  return (
    <NumberField
      label={label}
      value={deg}
      min={-360}
      max={360}
      step={15}
      suffix="°"
      disabled={disabled}
      onChange={onChange}
    />
  );
}
