import { EyeOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover, Select } from 'antd';
import {
  COLOURED_BY,
  FIRST_TEXTS,
  SECOND_TEXTS,
  type SeatSight,
  USUAL_SIGHT,
} from '../../../scene/seat-sight.ts';
import { useSay } from '../../say/use-say.ts';
import { AIDS } from './use-sight.ts';

interface Props {
  readonly sight: SeatSight;
  readonly onChange: (change: Partial<SeatSight>) => void;
}

/** What is written on the seats, how they are coloured, and which marks they carry. */
export function SightMenu({ sight, onChange }: Props) {
  const say = useSay();
  const { first, second, colour } = sight;
  const content = (
    <div className="sightMenu">
      <div className="sightMenu-line">
        <span>{say('sight.first')}</span>
        <Select
          aria-label={say('sight.first')}
          value={first}
          options={FIRST_TEXTS.map((value) => ({ value, label: say(`sight.first.${value}`) }))}
          onChange={(value: SeatSight['first']) => onChange({ first: value })}
        />
      </div>
      <div className="sightMenu-line">
        <span>{say('sight.second')}</span>
        <Select
          aria-label={say('sight.second')}
          value={second}
          options={SECOND_TEXTS.map((value) => ({ value, label: say(`sight.second.${value}`) }))}
          onChange={(value: SeatSight['second']) => onChange({ second: value })}
        />
      </div>
      <div className="sightMenu-line">
        <span>{say('sight.colour')}</span>
        <Select
          aria-label={say('sight.colour')}
          value={colour}
          options={COLOURED_BY.map((value) => ({ value, label: say(`sight.colour.${value}`) }))}
          onChange={(value: SeatSight['colour']) => onChange({ colour: value })}
        />
      </div>
      <fieldset>
        <legend>{say('sight.aids')}</legend>
        {AIDS.map((aid) => (
          <Checkbox
            key={aid}
            checked={sight[aid]}
            onChange={({ target }) => onChange({ [aid]: target.checked })}
          >
            {say(`sight.${aid}`)}
          </Checkbox>
        ))}
      </fieldset>
      <Button size="small" onClick={() => onChange(USUAL_SIGHT)}>
        {say('sight.usual')}
      </Button>
    </div>
  );
  return (
    <Popover trigger="click" placement="bottomRight" content={content}>
      <Button icon={<EyeOutlined aria-hidden />}>{say('sight.menu')}</Button>
    </Popover>
  );
}
