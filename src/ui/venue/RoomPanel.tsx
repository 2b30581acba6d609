import { BorderOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { growBox, joinBoxes, NO_BOX, type SceneBox } from '../../scene/box.ts';
import { boxAround, type RoomThing } from '../../scene/room-thing.ts';
import type { ScenePoint } from '../../scene/scene.ts';
import { areaOf, rectangleRoom } from '../../scene/walls.ts';
import { useDesk } from '../desk.ts';
import { HallActions } from '../library/HallActions.tsx';
import { useSay } from '../say/use-say.ts';
import { useRun } from '../use-run.ts';
import { MetreField } from './MetreField.tsx';
import { PicturePanel } from './PicturePanel.tsx';
import type { PictureShelf } from './venue-canvas.ts';

interface Props {
  readonly things: readonly RoomThing[];
  readonly pictures: PictureShelf;
  readonly onCalibrate: () => void;
}

const LEAST_MM = 1000;
const AROUND_MM = 2000;

/** Name, walls and picture of the room. */
export function RoomPanel({ things, pictures, onCalibrate }: Props) {
  const { plan, readOnly } = useDesk();
  const run = useRun();
  const say = useSay();
  const { name, outline } = plan.venue;
  const box = outline === undefined ? undefined : boxAround(outline);
  const content = things.reduce((all, thing) => joinBoxes(all, thing.box), NO_BOX);
  const resize = (widthMm: number | undefined, depthMm: number | undefined): void => {
    const next =
      outline === undefined || box === undefined
        ? rectangleRoom(middleOf(content), widthMm ?? depthMm ?? 0, depthMm ?? widthMm ?? 0)
        : stretched(outline, box, widthMm ?? box.right - box.left, depthMm ?? box.bottom - box.top);
    run('edit-venue', { outline: next });
  };
  const wrap = (): void => {
    const { left, right, top, bottom } = growBox(content, AROUND_MM);
    const middle = { xMm: (left + right) / 2, yMm: (top + bottom) / 2 };
    run('edit-venue', { outline: rectangleRoom(middle, up(right - left), up(bottom - top)) });
  };
  return (
    <div className="panel-body">
      <h3>{say('venue.room')}</h3>
      <div className="fields">
        <div className="field is-stacked">
          <span className="field-label">{say('venue.room.name')}</span>
          <Input
            key={name}
            defaultValue={name}
            maxLength={300}
            disabled={readOnly}
            aria-label={say('venue.room.name')}
            placeholder={say('venue.room.name.placeholder')}
            onBlur={(event) => run('edit-venue', { name: event.target.value.trim() })}
            onPressEnter={(event) => event.currentTarget.blur()}
          />
        </div>
        <MetreField
          label={say('venue.room.width')}
          mm={box === undefined ? undefined : box.right - box.left}
          least={LEAST_MM}
          disabled={readOnly}
          onChange={(mm) => resize(mm, undefined)}
        />
        <MetreField
          label={say('venue.room.depth')}
          mm={box === undefined ? undefined : box.bottom - box.top}
          least={LEAST_MM}
          disabled={readOnly}
          onChange={(mm) => resize(undefined, mm)}
        />
      </div>
      {outline === undefined ? (
        <>
          <p className="hint">{say('venue.room.none')}</p>
          {things.length > 0 && (
            <Button block icon={<BorderOutlined aria-hidden />} disabled={readOnly} onClick={wrap}>
              {say('venue.room.around')}
            </Button>
          )}
        </>
      ) : (
        <>
          <p className="hint">
            {say('venue.room.area', { area: (Math.abs(areaOf(outline)) / 2_000_000).toFixed(1) })}
            <br />
            {say('venue.room.edit')}
          </p>
          <Button
            block
            icon={<DeleteOutlined aria-hidden />}
            disabled={readOnly}
            onClick={() => run('edit-venue', { outline: null })}
          >
            {say('venue.room.remove')}
          </Button>
        </>
      )}
      <PicturePanel pictures={pictures} onCalibrate={onCalibrate} />
      <h3>{say('panel.blocks')}</h3>
      <div className="hallActions">
        <HallActions canKeep={things.length > 0} />
      </div>
    </div>
  );
}

const up = (mm: number): number => Math.ceil(mm / 100) * 100;

const middleOf = ({ left, right, top, bottom }: SceneBox): ScenePoint =>
  left > right ? { xMm: 0, yMm: 0 } : { xMm: (left + right) / 2, yMm: (top + bottom) / 2 };

/** The outline as wide and as deep as asked for, its left upper corner where it was. */
const stretched = (
  outline: readonly ScenePoint[],
  { left, right, top, bottom }: SceneBox,
  widthMm: number,
  depthMm: number,
): readonly ScenePoint[] =>
  outline.map(({ xMm, yMm }) => ({
    xMm: Math.round(left + ((xMm - left) * widthMm) / Math.max(1, right - left)),
    yMm: Math.round(top + ((yMm - top) * depthMm) / Math.max(1, bottom - top)),
  }));
