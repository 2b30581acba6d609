import { AimOutlined, DeleteOutlined, PictureOutlined } from '@ant-design/icons';
import { App, Button, Slider } from 'antd';
import { boxAround } from '../../scene/room-thing.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import { chooseFile } from '../shell/choose-file.ts';
import { useRun } from '../use-run.ts';
import { readPicture } from './read-picture.ts';
import type { PictureShelf } from './venue-canvas.ts';

interface Props {
  readonly pictures: PictureShelf;
  readonly onCalibrate: () => void;
}

/** As wide a picture is shown before it is brought to scale. */
const USUAL_MM = 20_000;

/** The picture under the plan: choose, bring to scale, fade, remove. */
export function PicturePanel({ pictures, onCalibrate }: Props) {
  const { plan, readOnly } = useDesk();
  const run = useRun();
  const say = useSay();
  const { message } = App.useApp();
  const { background, outline } = plan.venue;
  const choose = async (file: File): Promise<void> => {
    const read = await readPicture(file);
    if (read === undefined) {
      void message.error(say('venue.picture.wrong'));
      return;
    }
    const picture = await pictures.keep(read.bytes, read.type);
    if (picture === undefined) {
      void message.error(say('venue.picture.unkept'));
      return;
    }
    const box = outline === undefined ? undefined : boxAround(outline);
    const widthMm = box === undefined ? USUAL_MM : box.right - box.left;
    const heightMm = Math.max(1, Math.round((widthMm * read.heightPx) / read.widthPx));
    const at =
      box === undefined
        ? { xMm: -widthMm / 2, yMm: -Math.round(heightMm / 2) }
        : { xMm: box.left, yMm: box.top };
    run('edit-venue', { background: { picture, ...at, widthMm, heightMm, turnDeg: 0, opacity: 0.6 } });
  };
  return (
    <>
      <h3>{say('venue.picture')}</h3>
      {background === undefined ? (
        <p className="hint">{say('venue.picture.hint')}</p>
      ) : (
        <div className="field">
          <span className="field-label">{say('venue.picture.opacity')}</span>
          <Slider
            key={background.opacity}
            min={5}
            max={100}
            disabled={readOnly}
            defaultValue={Math.round(background.opacity * 100)}
            ariaLabelForHandle={say('venue.picture.opacity')}
            onChangeComplete={(percent) =>
              run('edit-venue', { background: { ...background, opacity: percent / 100 } })
            }
          />
        </div>
      )}
      <div className="hallActions">
        <Button
          icon={<PictureOutlined aria-hidden />}
          disabled={readOnly}
          onClick={() => chooseFile('image/png,image/jpeg,image/webp', (file) => void choose(file))}
        >
          {say('venue.picture.choose')}
        </Button>
        {background !== undefined && (
          <>
            <Button icon={<AimOutlined aria-hidden />} disabled={readOnly} onClick={onCalibrate}>
              {say('venue.picture.scale')}
            </Button>
            <Button
              icon={<DeleteOutlined aria-hidden />}
              disabled={readOnly}
              onClick={() => run('edit-venue', { background: null })}
            >
              {say('venue.picture.remove')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
