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
    keys: string,
    icon: ReactNode,
    onClick: () => void,
    more: { readonly pressed?: boolean; readonly disabled?: boolean } = {},
  ): ReactNode => (
    <Tooltip title={keys === '' ? name : `${name}  ${keys}`}>
      <Button
        icon={icon}
        aria-label={name}
        aria-keyshortcuts={keys === '' ? undefined : keys.replace('Ctrl', 'Control')}
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
      {button(say('seating.rulers'), '', <BorderOuterOutlined />, props.onRulers, { pressed: props.rulers })}
      {button(say('seating.grid'), '', <BorderInnerOutlined />, props.onGrid, { pressed: props.grid })}
      <span className="canvasBar-gap" />
      {button(say('seating.zoom.out'), '-', <MinusOutlined />, () => props.onZoom(1 / ZOOM_STEP))}
      {button(say('seating.zoom.full'), 'Ctrl+0', <span>100%</span>, props.onFull)}
      {button(say('seating.zoom.in'), '+', <PlusOutlined />, () => props.onZoom(ZOOM_STEP))}
      {button(say('seating.zoom.selection'), 'Ctrl+2', <AimOutlined />, props.onFitSelection, {
        disabled: !props.hasSelection,
      })}
      {button(say('seating.zoom.fit'), 'Ctrl+1', <FullscreenOutlined />, props.onFitAll)}
    </div>
  );
}
