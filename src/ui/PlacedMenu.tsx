import { Dropdown, type MenuProps } from 'antd';

/** A long menu near an edge moves along it until all of it is in sight. */
const IN_SIGHT = { offset: [0, 0], overflow: { adjustX: true, adjustY: true, shiftX: true, shiftY: true } };

interface Props {
  /** Where the hand is, in the window. */
  readonly at: { readonly clientX: number; readonly clientY: number };
  readonly label: string;
  readonly items: NonNullable<MenuProps['items']>;
  readonly onClose: () => void;
}

/** A menu that opens where the hand is. */
export function PlacedMenu({ at, label, items, onClose }: Props) {
  return (
    <Dropdown
      open
      autoFocus
      trigger={['click']}
      placement="bottomLeft"
      align={IN_SIGHT}
      classNames={{ root: 'placedMenu' }}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      menu={{ 'aria-label': label, onClick: onClose, items }}
    >
      <span className="placedMenu-place" style={{ left: at.clientX, top: at.clientY }} />
    </Dropdown>
  );
}

/** What a line of it does, and its key where it has one. */
export function MenuLine({ label, keys }: { readonly label: string; readonly keys: string }) {
  return (
    <span className="placedMenu-line">
      <span>{label}</span>
      {keys !== '' && <kbd>{keys}</kbd>}
    </span>
  );
}
