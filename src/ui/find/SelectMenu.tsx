import { GroupOutlined } from '@ant-design/icons';
import { Button, Dropdown, Tooltip } from 'antd';
import { useSay } from '../say/use-say.ts';
import { ALIKE, type Alike, widens } from './select-alike.ts';

interface Props {
  /** Something is chosen that can be widened. */
  readonly chosen: boolean;
  readonly onSelect: (alike: Alike) => void;
}

/** Widen the choice of seats: the row, the block, the same unit, zone or kind; or the empty ones. */
export function SelectMenu({ chosen, onSelect }: Props) {
  const say = useSay();
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: ALIKE.map((alike) => ({
          key: alike,
          label: say(`select.${alike}`),
          disabled: widens(alike) && !chosen,
          onClick: () => onSelect(alike),
        })),
      }}
    >
      <Tooltip title={say('select.menu')}>
        <Button icon={<GroupOutlined aria-hidden />} aria-label={say('select.menu')} aria-haspopup="menu" />
      </Tooltip>
    </Dropdown>
  );
}
