import {
  BorderOutlined,
  ColumnWidthOutlined,
  DragOutlined,
  ExpandOutlined,
  ForkOutlined,
  SelectOutlined,
  ZoomInOutlined,
  ZoomOutOutlined,
} from '@ant-design/icons';
import { Button, Dropdown, Tooltip } from 'antd';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import type { VenueHand, VenueTool } from './venue-canvas.ts';

/** Aids that can be shown. */
export interface Aids {
  readonly snaps: boolean;
  readonly grid: boolean;
  readonly rulers: boolean;
  readonly aisles: boolean;
}

interface Props {
  readonly tool: VenueTool;
  readonly onTool: (tool: VenueTool) => void;
  readonly aids: Aids;
  readonly onAids: (aids: Aids) => void;
  readonly hand: () => VenueHand | null;
}

const TOOLS = [
  ['select', <SelectOutlined aria-hidden key="select" />],
  ['pan', <DragOutlined aria-hidden key="pan" />],
  ['box', <BorderOutlined aria-hidden key="box" />],
  ['path', <ForkOutlined aria-hidden key="path" />],
  ['measure', <ColumnWidthOutlined aria-hidden key="measure" />],
] as const;
const AIDS = ['snaps', 'grid', 'rulers', 'aisles'] as const;

/** Tools of the room, its aids, and the sight. */
export function ToolBox({ tool, onTool, aids, onAids, hand }: Props) {
  const { readOnly } = useDesk();
  const say = useSay();
  return (
    <div className="toolBox">
      <div className="toolBox-tools" role="toolbar" aria-label={say('venue.tools')}>
        {TOOLS.map(([one, icon]) => (
          <Tooltip key={one} title={say(`venue.tool.${one}.hint`)} placement="bottom">
            <Button
              type={tool === one ? 'primary' : 'text'}
              icon={icon}
              aria-label={say(`venue.tool.${one}`)}
              aria-pressed={tool === one}
              disabled={readOnly && (one === 'box' || one === 'path')}
              onClick={() => onTool(one)}
            />
          </Tooltip>
        ))}
      </div>
      <Dropdown
        trigger={['click']}
        menu={{
          selectable: true,
          multiple: true,
          selectedKeys: AIDS.filter((aid) => aids[aid]),
          items: AIDS.map((aid) => ({ key: aid, label: say(`venue.aid.${aid}`) })),
          onClick: ({ key }) => {
            const aid = AIDS.find((one) => one === key);
            if (aid !== undefined) onAids({ ...aids, [aid]: !aids[aid] });
          },
        }}
      >
        <Button type="text">{say('venue.aids')}</Button>
      </Dropdown>
      <Tooltip title={say('venue.view.out')}>
        <Button
          type="text"
          icon={<ZoomOutOutlined aria-hidden />}
          aria-label={say('venue.view.out')}
          onClick={() => hand()?.zoomBy(0.8)}
        />
      </Tooltip>
      <Tooltip title={say('venue.view.in')}>
        <Button
          type="text"
          icon={<ZoomInOutlined aria-hidden />}
          aria-label={say('venue.view.in')}
          onClick={() => hand()?.zoomBy(1.25)}
        />
      </Tooltip>
      <Tooltip title={say('venue.view.fit')}>
        <Button
          type="text"
          icon={<ExpandOutlined aria-hidden />}
          aria-label={say('venue.view.fit')}
          onClick={() => hand()?.fitAll()}
        />
      </Tooltip>
    </div>
  );
}
