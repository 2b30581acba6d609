import { Input } from 'antd';
import type { LaidBlock } from '../../layout/lay-out-blocks.ts';
import { selectedSchemeOf } from '../../model/plan.ts';
import type { RoomThing } from '../../scene/room-thing.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import { BlockSettings, useBlockNames } from '../seating/BlockPanel.tsx';
import { useRun } from '../use-run.ts';
import { TurnField } from './FixturePanel.tsx';
import { PlaceFields } from './PlaceFields.tsx';

interface Props {
  readonly block: LaidBlock;
  readonly thing: RoomThing;
  readonly alone: boolean;
  readonly onReplace: (block: string) => void;
}

/** One arrangement: its name, place and everything that can be set about it. */
export function BlockInspector({ block, thing, alone, onReplace }: Props) {
  const { plan, readOnly } = useDesk();
  const run = useRun();
  const say = useSay();
  const names = useBlockNames();
  const own = selectedSchemeOf(plan).blocks.find(({ id }) => id === block.id);
  const still = readOnly || thing.locked;
  const count = block.rows.reduce((sum, row) => sum + row.seats.length, 0);
  const move = (place: { readonly xMm: number; readonly yMm: number }, facingDeg: number): void => {
    run('move-things', { blocks: [{ block: block.id, place, facingDeg }] });
  };
  return (
    <div className="panel-body">
      <h3>
        {names(block.id)} <span className="figure">{say('venue.block.seats', { count })}</span>
      </h3>
      <div className="fields">
        <div className="field is-stacked">
          <span className="field-label">{say('block.name')}</span>
          <Input
            key={own?.name ?? ''}
            aria-label={say('block.name')}
            disabled={readOnly}
            maxLength={200}
            defaultValue={own?.name ?? ''}
            placeholder={names(block.id)}
            onBlur={(event) => {
              const name = event.target.value.trim();
              run('edit-block', { block: block.id, changes: { name: name === '' ? null : name } });
            }}
            onPressEnter={(event) => event.currentTarget.blur()}
          />
        </div>
      </div>
      <BlockSettings block={block} alone={alone} onReplace={onReplace} />
      <h3>{say('venue.place')}</h3>
      <div className="fields">
        <PlaceFields at={thing} disabled={still} onChange={(place) => move(place, thing.turnDeg)} />
        <TurnField
          label={say('venue.place.facing')}
          deg={thing.turnDeg}
          disabled={still}
          onChange={(deg) => move({ xMm: thing.xMm, yMm: thing.yMm }, deg)}
        />
      </div>
    </div>
  );
}
