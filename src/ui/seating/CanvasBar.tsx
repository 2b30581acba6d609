import {
  AimOutlined,
  BorderInnerOutlined,
  BorderOuterOutlined,
  FullscreenOutlined,
  MinusOutlined,
  PlusOutlined,
} from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import type { ShortcutName } from '../../i18n/shortcuts.ts';
import { ariaKeysOf, firstKeyOf } from '../keys/written-keys.ts';
import { useSay } from '../say/use-say.ts';

interface Props {
  readonly onFitAll: () => void;
  readonly onFitSelection: () => void;
  readonly onFull: () => void;
  readonly onZoom: (factor: number) => void;
  readonly hasSelection: boolean;
  readonly rulers: boolean;
  readonly grid: boolean;
  readonly onRulers: () => void;
  readonly onGrid: () => void;
  /** What is shown, before the sizes. */
  readonly sight: ReactNode;
}

const ZOOM_STEP = 1.25;

/** Under the drawing: how large it is seen, rulers and grid. */
export function CanvasBar(props: Props) {
  const say = useSay();
  const button = (
    name: string,
    shortcut: ShortcutName | undefined,
    icon: ReactNode,
    onClick: () => void,
    more: { readonly pressed?: boolean; readonly disabled?: boolean } = {},
  ): ReactNode => (
    <Tooltip title={shortcut === undefined ? name : `${name}  ${firstKeyOf(shortcut)}`}>
      <Button
        icon={icon}
        aria-label={name}
        aria-keyshortcuts={shortcut === undefined ? undefined : ariaKeysOf(shortcut)}
        aria-pressed={more.pressed}
        className={more.pressed === true ? 'is-on' : ''}
        disabled={more.disabled === true}
        onClick={onClick}
      />
    </Tooltip>
  );
  return (
    <div className="canvasBar" role="toolbar" aria-label={say('seating.zoom')}>
      {props.sight}
      {button(say('seating.rulers'), undefined, <BorderOuterOutlined aria-hidden />, props.onRulers, {
        pressed: props.rulers,
      })}
      {button(say('seating.grid'), undefined, <BorderInnerOutlined aria-hidden />, props.onGrid, {
        pressed: props.grid,
      })}
      <span className="canvasBar-gap" />
      {button(say('seating.zoom.out'), 'zoom-out', <MinusOutlined aria-hidden />, () =>
        props.onZoom(1 / ZOOM_STEP),
      )}
      {button(say('seating.zoom.full'), 'zoom-full', <span>1:1</span>, props.onFull)}
      {button(say('seating.zoom.in'), 'zoom-in', <PlusOutlined aria-hidden />, () => props.onZoom(ZOOM_STEP))}
      {button(
        say('seating.zoom.selection'),
        'zoom-selection',
        <AimOutlined aria-hidden />,
        props.onFitSelection,
        {
          disabled: !props.hasSelection,
        },
      )}
      {button(say('seating.zoom.fit'), 'zoom-fit', <FullscreenOutlined aria-hidden />, props.onFitAll)}
    </div>
  );
}
