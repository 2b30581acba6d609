import {
  AlignCenterOutlined,
  AlignLeftOutlined,
  AlignRightOutlined,
  ColumnWidthOutlined,
  CopyOutlined,
  DeleteOutlined,
  GroupOutlined,
  LockOutlined,
  RotateLeftOutlined,
  RotateRightOutlined,
  SwapOutlined,
  UngroupOutlined,
  UnlockOutlined,
  VerticalAlignBottomOutlined,
  VerticalAlignMiddleOutlined,
  VerticalAlignTopOutlined,
} from '@ant-design/icons';
import { Button, Dropdown, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import type { WordKey } from '../../i18n/words/registry.ts';
import type { RoomThing } from '../../scene/room-thing.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import type { Alignment } from './align-things.ts';
import type { RoomActions } from './use-room-actions.ts';

const ALIGNMENTS: readonly (readonly [Alignment, ReactNode])[] = [
  ['left', <AlignLeftOutlined key="left" />],
  ['centre', <AlignCenterOutlined key="centre" />],
  ['right', <AlignRightOutlined key="right" />],
  ['top', <VerticalAlignTopOutlined key="top" />],
  ['middle', <VerticalAlignMiddleOutlined key="middle" />],
  ['bottom', <VerticalAlignBottomOutlined key="bottom" />],
];

interface Props {
  readonly things: readonly RoomThing[];
  readonly actions: RoomActions;
}

/** Buttons for what is chosen; each has a key of its own too. */
export function ThingBar({ things, actions }: Props) {
  const { readOnly } = useDesk();
  const say = useSay();
  const none = things.length === 0 || readOnly;
  const isGrouped = things.some(({ group }) => group !== undefined);
  const isLocked = things.length > 0 && things.every(({ locked }) => locked);
  const tool = (word: WordKey, keys: string, icon: ReactNode, onClick: () => void, off = none) => (
    <Tooltip key={word} title={keys === '' ? say(word) : `${say(word)}  ${keys}`}>
      <Button type="text" icon={icon} aria-label={say(word)} disabled={off} onClick={onClick} />
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
              icon: <ColumnWidthOutlined />,
              disabled: things.length < 3,
              label: say('venue.spread.across'),
              onClick: () => actions.spread('across'),
            },
            {
              key: 'down',
              icon: <ColumnWidthOutlined rotate={90} />,
              disabled: things.length < 3,
              label: say('venue.spread.down'),
              onClick: () => actions.spread('down'),
            },
          ],
        }}
      >
        <Button type="text" icon={<AlignLeftOutlined />} disabled={none}>
          {say('venue.align')}
        </Button>
      </Dropdown>
      {tool('venue.turn.left', 'Shift+R', <RotateLeftOutlined />, () => actions.turn(-15))}
      {tool('venue.turn.right', 'R', <RotateRightOutlined />, () => actions.turn(15))}
      <Dropdown
        trigger={['click']}
        disabled={none}
        menu={{
          items: (['place', 'axis'] as const).map((where) => ({
            key: where,
            label: say(`venue.mirror.${where}`),
            onClick: () => actions.mirror(where),
          })),
        }}
      >
        <Button type="text" icon={<SwapOutlined />} aria-label={say('venue.mirror')} disabled={none} />
      </Dropdown>
      {tool('venue.duplicate', 'Ctrl+D', <CopyOutlined />, actions.duplicate)}
      {tool('venue.group', 'Ctrl+G', <GroupOutlined />, actions.group, none || things.length < 2)}
      {tool('venue.ungroup', 'Ctrl+Shift+G', <UngroupOutlined />, actions.ungroup, none || !isGrouped)}
      {tool(
        isLocked ? 'venue.unlock' : 'venue.lock',
        'L',
        isLocked ? <UnlockOutlined /> : <LockOutlined />,
        actions.lock,
      )}
      {tool('venue.backward', '[', <VerticalAlignBottomOutlined />, () => actions.order(-1))}
      {tool('venue.forward', ']', <VerticalAlignTopOutlined />, () => actions.order(1))}
      {tool('venue.remove', 'Delete', <DeleteOutlined />, actions.remove)}
    </div>
  );
}
