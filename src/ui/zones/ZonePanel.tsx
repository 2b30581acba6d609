import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Segmented, Select, Tooltip } from 'antd';
import { useMemo } from 'react';
import { willCome } from '../../model/person.ts';
import { selectedSchemeOf } from '../../model/plan.ts';
import type { Zone } from '../../model/zone.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import { useRun } from '../use-run.ts';
import type { ZonePaint, ZoneTool } from './use-zone-paint.ts';
import { ZONE_COLOURS, zoneColour } from './zone-colours.ts';

const TOOLS: readonly ZoneTool[] = ['none', 'brush', 'rows', 'area', 'wipe'];

interface Props {
  readonly paint: ZonePaint;
  readonly selected: ReadonlySet<string>;
  /** Whether the room has a seat. */
  readonly seats: { readonly has: (seat: string) => boolean };
  readonly onShow: (seats: readonly string[]) => void;
}

/** Zones of the scheme: paint them, name them, say whose they are. Also the legend of their colours. */
export function ZonePanel({ paint, selected, seats, onShow }: Props) {
  const { plan, readOnly } = useDesk();
  const say = useSay();
  const { zones } = selectedSchemeOf(plan);
  const coming = useMemo(() => {
    const counts = new Map<string, number>();
    for (const person of plan.people) {
      if (person.unit === undefined || !willCome(person)) continue;
      counts.set(person.unit, (counts.get(person.unit) ?? 0) + 1);
    }
    return counts;
  }, [plan.people]);
  const zoned = zones.some((zone) => zone.seats.some((seat) => selected.has(seat)));
  return (
    <div className="panel-body" data-testid="zone-panel">
      <Segmented<ZoneTool>
        block
        size="small"
        aria-label={say('zone.tool')}
        disabled={readOnly}
        value={paint.tool}
        options={TOOLS.map((value) => ({ value, label: say(`zone.tool.${value}`) }))}
        onChange={paint.setTool}
      />
      <p className="hint zoneHint">{say(`zone.hint.${paint.tool}`)}</p>
      <div className="panel-actions zoneActions">
        <Button icon={<PlusOutlined aria-hidden />} disabled={readOnly} onClick={paint.begin}>
          {say('zone.add')}
        </Button>
        {selected.size > 0 && (
          <Button disabled={readOnly} onClick={() => paint.onPaint([...selected], false)}>
            {say('zone.fromSelection', { count: selected.size })}
          </Button>
        )}
        {selected.size > 0 && zoned && (
          <Button disabled={readOnly} onClick={() => paint.onPaint([...selected], true)}>
            {say('zone.wipeSelection')}
          </Button>
        )}
      </div>
      {zones.length === 0 ? (
        <p className="panel-empty">{say('zone.none')}</p>
      ) : (
        <ul className="zoneList" aria-label={say('zone.list')}>
          {zones.map((zone, place) => (
            <ZoneItem
              key={zone.id}
              zone={zone}
              colour={zoneColour(zone, place)}
              open={paint.zone === zone.id}
              seats={zone.seats.filter((seat) => seats.has(seat)).length}
              people={zone.units.reduce((sum, unit) => sum + (coming.get(unit) ?? 0), 0)}
              onOpen={() => paint.setZone(paint.zone === zone.id ? undefined : zone.id)}
              onShow={() => onShow(zone.seats)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

interface ItemProps {
  readonly zone: Zone;
  readonly colour: string;
  readonly open: boolean;
  readonly seats: number;
  readonly people: number;
  readonly onOpen: () => void;
  readonly onShow: () => void;
}

function ZoneItem({ zone, colour, open, seats, people, onOpen, onShow }: ItemProps) {
  const { plan, readOnly } = useDesk();
  const run = useRun();
  const say = useSay();
  const units = useMemo(() => plan.units.map(({ id, name }) => ({ value: id, label: name })), [plan.units]);
  const names = zone.units.flatMap((id) => plan.units.find((unit) => unit.id === id)?.name ?? []);
  const chooseUnits = (chosen: readonly string[]): void => {
    const [first] = chosen;
    const unit = plan.units.find(({ id }) => id === first)?.name;
    // A zone that nobody has named yet is called by its first unit.
    const unnamed =
      zone.units.length === 0 && new RegExp(`^${say('zone.new', { number: '\\d+' })}$`).test(zone.name);
    const changes = { units: [...chosen], ...(unnamed && unit !== undefined ? { name: unit } : {}) };
    run('edit-zone', { zone: zone.id, changes });
  };
  return (
    <li className={open ? 'zoneItem is-open' : 'zoneItem'}>
      <button type="button" className="zoneItem-head" aria-expanded={open} onClick={onOpen}>
        <span className="zoneItem-swatch" style={{ background: colour }} />
        <span className="zoneItem-name">{zone.name}</span>
        <span className="figure">{say('zone.counts', { seats, people })}</span>
      </button>
      <p className="hint zoneItem-units">
        {names.length === 0 ? say('zone.units.none') : names.join(say('common.comma'))}
        {people > seats && names.length > 0 && (
          <strong className="wrong"> {say('zone.short', { count: people - seats })}</strong>
        )}
      </p>
      {open && (
        <div className="zoneItem-form">
          <ZoneName
            key={zone.name}
            name={zone.name}
            onCommit={(name) => run('edit-zone', { zone: zone.id, changes: { name } })}
          />
          <Select<string[]>
            mode="multiple"
            className="wide"
            aria-label={say('zone.units')}
            placeholder={say('zone.units')}
            disabled={readOnly}
            value={zone.units.filter((id) => plan.units.some((unit) => unit.id === id))}
            options={units}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={chooseUnits}
          />
          <fieldset className="zoneColours" aria-label={say('zone.colour')}>
            {ZONE_COLOURS.map((one, index) => (
              <button
                key={one}
                type="button"
                aria-pressed={one === colour}
                aria-label={say('zone.colour.number', { number: index + 1 })}
                className="zoneColours-one"
                style={{ background: one }}
                disabled={readOnly}
                onClick={() => run('edit-zone', { zone: zone.id, changes: { colour: one } })}
              />
            ))}
          </fieldset>
          <div className="panel-actions">
            <Button size="small" disabled={zone.seats.length === 0} onClick={onShow}>
              {say('zone.show')}
            </Button>
            <span className="spacer" />
            <Tooltip title={say('zone.remove', { name: zone.name })}>
              <Button
                danger
                type="text"
                size="small"
                icon={<DeleteOutlined aria-hidden />}
                disabled={readOnly}
                aria-label={say('zone.remove', { name: zone.name })}
                onClick={() => run('remove-zones', { zones: [zone.id] })}
              />
            </Tooltip>
          </div>
        </div>
      )}
    </li>
  );
}

function ZoneName({ name, onCommit }: { readonly name: string; readonly onCommit: (name: string) => void }) {
  const { readOnly } = useDesk();
  const say = useSay();
  const commit = (value: string): void => {
    const next = value.trim();
    if (next !== '' && next !== name) onCommit(next);
  };
  return (
    <Input
      aria-label={say('zone.name')}
      defaultValue={name}
      maxLength={60}
      disabled={readOnly}
      onBlur={(event) => commit(event.target.value)}
      onPressEnter={(event) => commit(event.currentTarget.value)}
    />
  );
}
