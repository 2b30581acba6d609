import {
  AlignCenterOutlined,
  AlignLeftOutlined,
  AlignRightOutlined,
  ColumnWidthOutlined,
  SwapOutlined,
  VerticalAlignBottomOutlined,
  VerticalAlignMiddleOutlined,
  VerticalAlignTopOutlined,
} from '@ant-design/icons';
import { Button, Dropdown, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import type { RoomThing } from '../../scene/room-thing.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import type { Alignment } from './align-things.ts';
import { type ThingAction, thingActions } from './thing-actions.tsx';
import type { RoomActions } from './use-room-actions.ts';

const ALIGNMENTS: readonly (readonly [Alignment, ReactNode])[] = [
  ['left', <AlignLeftOutlined aria-hidden key="left" />],
  ['centre', <AlignCenterOutlined aria-hidden key="centre" />],
  ['right', <AlignRightOutlined aria-hidden key="right" />],
  ['top', <VerticalAlignTopOutlined aria-hidden key="top" />],
  ['middle', <VerticalAlignMiddleOutlined aria-hidden key="middle" />],
  ['bottom', <VerticalAlignBottomOutlined aria-hidden key="bottom" />],
];

/** The two mirrors stand in a list of their own, after the two turns. */
const MIRROR = 2;

/** What is chosen, and what can be done with it. */
export interface ThingBarProps {
  readonly things: readonly RoomThing[];
  readonly actions: RoomActions;
}

/** Buttons for what is chosen; each has a key of its own too. */
export function ThingBar({ things, actions }: ThingBarProps) {
  const { readOnly } = useDesk();
  const say = useSay();
  const none = things.length === 0 || readOnly;
  const bar = thingActions(things, actions, readOnly);
  const tool = ({ word, keys, icon, run, off }: ThingAction) => (
    <Tooltip key={word} title={keys === '' ? say(word) : `${say(word)}  ${keys}`}>
      <Button type="text" icon={icon} aria-label={say(word)} disabled={off} onClick={run} />
    </Tooltip>
  );
  return (
    <div className="thingBar" role="toolbar" aria-label={say('venue.thing.actions')}>
      <Dropdown
        trigger={['click']}
        disabled={none}
        menu={{
          items: [
            ...ALIGNMENTS.map(([how, icon]) => ({
              key: how,
              icon,
              label: say(`venue.align.${how}`),
              onClick: () => actions.align(how),
            })),
            { key: 'line', type: 'divider' as const },
            {
              key: 'across',
              icon: <ColumnWidthOutlined aria-hidden />,
              disabled: things.length < 3,
              label: say('venue.spread.across'),
              onClick: () => actions.spread('across'),
            },
            {
              key: 'down',
              icon: <ColumnWidthOutlined aria-hidden rotate={90} />,
              disabled: things.length < 3,
              label: say('venue.spread.down'),
              onClick: () => actions.spread('down'),
            },
          ],
        }}
      >
        <Button type="text" icon={<AlignLeftOutlined aria-hidden />} disabled={none}>
          {say('venue.align')}
        </Button>
      </Dropdown>
      {bar.slice(0, MIRROR).map(tool)}
      <Dropdown
        trigger={['click']}
        disabled={none}
        menu={{
          items: bar.slice(MIRROR, MIRROR + 2).map(({ word, run }) => ({
            key: word,
            label: say(word),
            onClick: run,
          })),
        }}
      >
        <Button
          type="text"
          icon={<SwapOutlined aria-hidden />}
          aria-label={say('venue.mirror')}
          disabled={none}
        />
      </Dropdown>
      {bar.slice(MIRROR + 2).map(tool)}
    </div>
  );
}
