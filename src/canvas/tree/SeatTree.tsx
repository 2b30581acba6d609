import { type CSSProperties, type KeyboardEvent, type Ref, useId } from 'react';
import type { SeatField } from '../../scene/seat-field.ts';
import { type SeatSheet, stateOf } from '../../scene/seat-sheet.ts';
import type { CanvasSpeech } from '../seat-canvas-props.ts';
import { type TreeItem, treeItems } from './tree-items.ts';

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly field: SeatField;
  readonly sheet: SeatSheet;
  readonly label: string;
  readonly hint: string;
  readonly speech: CanvasSpeech;
  readonly focus: number;
  readonly selected: ReadonlySet<string>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onKeyUp: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** Out of sight, but not out of reach of the keyboard and of a screen reader. */
const HIDDEN: CSSProperties = {
  position: 'absolute',
  width: 1,
  height: 1,
  margin: -1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

/** Where a seat stands in the drawing and how it is, for whoever reads the page by machine. */
const placeOf = (field: SeatField, sheet: SeatSheet, seat: number) => ({
  'data-seat': field.ids[seat],
  'data-state': stateOf(sheet[seat] ?? {}),
  'data-x': Math.round(field.xMm[seat] ?? 0),
  'data-y': Math.round(field.yMm[seat] ?? 0),
});

/** The seats as a tree beside the canvas: block, row, seat; it takes the focus for the canvas. */
export function SeatTree({
  ref,
  field,
  sheet,
  label,
  hint,
  speech,
  focus,
  selected,
  onKeyDown,
  onKeyUp,
  onFocus,
  onBlur,
}: Props) {
  const prefix = useId();
  const idOf = (item: Pick<TreeItem, 'kind' | 'number'>): string => `${prefix}-${item.kind}-${item.number}`;
  const says = (item: TreeItem): string => {
    if (item.kind === 'block') return speech.block(field.blocks[item.number] ?? '');
    if (item.kind === 'row') return speech.row(field.rows[item.number]?.row.id ?? '');
    return speech.seat(field.ids[item.number] ?? '');
  };
  return (
    <div
      ref={ref}
      role="tree"
      aria-multiselectable="true"
      aria-label={label}
      aria-description={hint}
      aria-activedescendant={field.count === 0 ? undefined : idOf({ kind: 'seat', number: focus })}
      tabIndex={0}
      style={HIDDEN}
      onKeyDown={onKeyDown}
      onKeyUp={onKeyUp}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {treeItems(field, focus).map((item) => (
        <div
          key={idOf(item)}
          id={idOf(item)}
          role="treeitem"
          tabIndex={-1}
          aria-level={item.level}
          aria-setsize={item.size}
          aria-posinset={item.place}
          aria-expanded={item.kind === 'seat' ? undefined : item.open}
          aria-selected={item.kind === 'seat' && selected.has(field.ids[item.number] ?? '')}
          {...(item.kind === 'seat' ? placeOf(field, sheet, item.number) : {})}
        >
          {says(item)}
        </div>
      ))}
    </div>
  );
}
