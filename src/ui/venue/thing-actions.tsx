import {
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
  VerticalAlignTopOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { WordKey } from '../../i18n/words/registry.ts';
import type { RoomThing } from '../../scene/room-thing.ts';
import type { RoomActions } from './use-room-actions.ts';

/** Something that can be done with what is chosen: its word, its key, and whether it cannot be done now. */
export interface ThingAction {
  readonly word: WordKey;
  readonly keys: string;
  readonly icon?: ReactNode;
  readonly run: () => void;
  readonly off: boolean;
}

/** What the bar and the menu offer for what is chosen, in their order. */
export function thingActions(
  things: readonly RoomThing[],
  actions: RoomActions,
  readOnly: boolean,
): readonly ThingAction[] {
  const none = things.length === 0 || readOnly;
  const isGrouped = things.some(({ group }) => group !== undefined);
  const isLocked = things.length > 0 && things.every(({ locked }) => locked);
  const action = (
    word: WordKey,
    keys: string,
    icon: ReactNode,
    run: () => void,
    off = none,
  ): ThingAction => ({ word, keys, icon, run, off });
  return [
    action('venue.turn.left', 'Shift+R', <RotateLeftOutlined aria-hidden />, () => actions.turn(-15)),
    action('venue.turn.right', 'R', <RotateRightOutlined aria-hidden />, () => actions.turn(15)),
    action('venue.mirror.place', '', <SwapOutlined aria-hidden />, () => actions.mirror('place')),
    action('venue.mirror.axis', '', <SwapOutlined aria-hidden rotate={90} />, () => actions.mirror('axis')),
    action('venue.duplicate', 'Ctrl+D', <CopyOutlined aria-hidden />, actions.duplicate),
    action('venue.group', 'Ctrl+G', <GroupOutlined aria-hidden />, actions.group, none || things.length < 2),
    action(
      'venue.ungroup',
      'Ctrl+Shift+G',
      <UngroupOutlined aria-hidden />,
      actions.ungroup,
      none || !isGrouped,
    ),
    action(
      isLocked ? 'venue.unlock' : 'venue.lock',
      'L',
      isLocked ? <UnlockOutlined aria-hidden /> : <LockOutlined aria-hidden />,
      actions.lock,
    ),
    action('venue.backward', '[', <VerticalAlignBottomOutlined aria-hidden />, () => actions.order(-1)),
    action('venue.forward', ']', <VerticalAlignTopOutlined aria-hidden />, () => actions.order(1)),
    action('venue.remove', 'Delete', <DeleteOutlined aria-hidden />, actions.remove),
  ];
}
