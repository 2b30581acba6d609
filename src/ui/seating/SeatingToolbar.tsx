import { ThunderboltOutlined } from '@ant-design/icons';
import { Button, Segmented, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { selectedSchemeOf } from '../../model/plan.ts';
import type { ViewFrame } from '../../scene/room-shape.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';

interface Props {
  readonly working: boolean;
  /** How many come. */
  readonly present: number;
  readonly frames: readonly ViewFrame[];
  readonly frame: ViewFrame;
  readonly onFrame: (frame: ViewFrame) => void;
  readonly onSeatEveryone: () => void;
  /** More to do with seats, beside the first button. */
  readonly more: ReactNode;
  /** What is shown, before the frames. */
  readonly sight: ReactNode;
}

/** Above the drawing: seat people, choose what is seen and from where. */
export function SeatingToolbar({
  working,
  present,
  frames,
  frame,
  onFrame,
  onSeatEveryone,
  more,
  sight,
}: Props) {
  const { plan, readOnly } = useDesk();
  const say = useSay();
  const scheme = selectedSchemeOf(plan);
  return (
    <div className="toolbar">
      <Tooltip title={say('seating.again.hint')} placement="bottomLeft">
        <Button
          type="primary"
          icon={<ThunderboltOutlined aria-hidden />}
          loading={working}
          disabled={readOnly || present === 0}
          onClick={onSeatEveryone}
        >
          {say(scheme.seating.size === 0 ? 'seating.all' : 'seating.again')}
        </Button>
      </Tooltip>
      {more}
      <span className="spacer" />
      {sight}
      <Segmented<ViewFrame>
        aria-label={say('seating.frame')}
        value={frame}
        options={frames.map((value) => ({ value, label: say(`seating.frame.${value}`) }))}
        onChange={onFrame}
      />
    </div>
  );
}
