import type { MenuProps } from 'antd';
import { SHORTCUTS } from '../../../i18n/shortcuts.ts';
import { blockIdOf } from '../../../layout/lay-out-blocks.ts';
import { POLICY_VALUES } from '../../../layout/policies.ts';
import type { Scheme } from '../../../model/scheme.ts';
import type { RoomShape } from '../../../scene/room-shape.ts';
import { firstKeyOf } from '../../keys/written-keys.ts';
import { MenuLine } from '../../PlacedMenu.tsx';
import type { Say } from '../../say/use-say.ts';
import type { SeatActions } from './use-seat-actions.ts';

type Items = NonNullable<MenuProps['items']>;

/** What the menu of seats is made from. */
export interface MenuContext {
  readonly say: Say;
  readonly scheme: Scheme;
  readonly shape: RoomShape;
  /** The seat that was meant, and all that are chosen with it. */
  readonly seat: string | undefined;
  readonly seats: readonly string[];
  readonly title: string;
  /** People chosen in the list. */
  readonly people: readonly string[];
  readonly readOnly: boolean;
  readonly hasClip: boolean;
  readonly actions: SeatActions;
  readonly select: (seats: readonly string[]) => void;
  readonly onEdit: (seat: string) => void;
  readonly onPin: (seats: readonly string[]) => void;
  readonly onLabel: (seat: string) => void;
  readonly onFitAll: () => void;
}

/** With a copy it is the key that puts down what is carried. */
const PASTE_KEY = SHORTCUTS.carry.keys[2];

/** The menu of a seat, of several, or of the floor; what has a key shows it. */
export function seatMenuItems(context: MenuContext): Items {
  const { say, shape, seat, seats, readOnly, actions, select } = context;
  const item = (
    key: string,
    label: string,
    keys: string,
    onClick: () => void,
    disabled = false,
  ): Items[number] => ({
    key,
    disabled: readOnly || disabled,
    onClick,
    label: <MenuLine label={label} keys={keys} />,
  });
  const paste = item('paste', say('hand.paste'), PASTE_KEY, () => actions.paste(seat), !context.hasClip);
  if (seat === undefined) {
    const all = [...shape.seats.keys()];
    return [
      paste,
      {
        ...item('all', say('hand.all'), firstKeyOf('select-all'), () => select(all)),
        disabled: false,
      } as Items[number],
      {
        ...item('fit', say('seating.zoom.fit'), firstKeyOf('zoom-fit'), context.onFitAll),
        disabled: false,
      } as Items[number],
    ];
  }
  const state = stateOfSeats(context);
  const wheelchair = actions.wheelchair(seats);
  return [
    { key: 'title', type: 'group', label: context.title },
    ...(seats.length === 1
      ? [item('edit', say('hand.edit'), firstKeyOf('edit'), () => context.onEdit(seat))]
      : []),
    ...(state.pinned
      ? [item('unpin', say('hand.unpin'), '', () => actions.unpin(seats))]
      : [item('pin', say('hand.pin'), firstKeyOf('pin'), () => context.onPin(seats), !state.taken)]),
    item('unseat', say('hand.unseat'), firstKeyOf('unseat'), () => actions.unseat(seats), !state.taken),
    item('seat', say('hand.seat'), firstKeyOf('seat-chosen'), () => void actions.seat(seats, context.people)),
    {
      key: 'fill',
      label: say('hand.fill'),
      disabled: readOnly || seats.length < 2,
      children: POLICY_VALUES.hallFill.map((fill) =>
        item(
          `fill-${fill}`,
          say(`hand.fill.${fill}`),
          '',
          () => void actions.seat(seats, context.people, fill),
        ),
      ),
    },
    { type: 'divider', key: 'd1' },
    ...(state.closed
      ? [item('open', say('hand.open'), firstKeyOf('open'), () => actions.open(seats))]
      : [
          item('block', say('hand.block'), firstKeyOf('block'), () => actions.close(seats, 'blocked')),
          item('reserve', say('hand.reserve'), firstKeyOf('reserve'), () => actions.close(seats, 'reserved')),
        ]),
    ...(seats.length === 1
      ? [item('label', say('hand.label'), firstKeyOf('label'), () => context.onLabel(seat))]
      : []),
    ...(wheelchair === undefined
      ? []
      : [
          item(
            'wheelchair',
            say(wheelchair.on ? 'hand.chair' : 'hand.wheelchair'),
            firstKeyOf('wheelchair'),
            wheelchair.turn,
          ),
        ]),
    { type: 'divider', key: 'd2' },
    ...partItems(context, seat, item),
    { type: 'divider', key: 'd3' },
    {
      ...item('copy', say('hand.copy'), firstKeyOf('copy'), () => actions.copy(seats)),
      disabled: false,
    } as Items[number],
    paste,
  ];
}

function stateOfSeats({ scheme, seats, actions }: MenuContext) {
  const chosen = new Set(seats);
  const sitters = actions.sitters(seats);
  const pinned = new Set(scheme.pins.map((pin) => pin.person));
  return {
    taken: sitters.length > 0,
    pinned: sitters.length > 0 && sitters.every((person) => pinned.has(person)),
    closed: scheme.closed.some((one) => chosen.has(one.seat)),
  };
}

type MakeItem = (key: string, label: string, keys: string, onClick: () => void) => Items[number];

/** What is done to the row and the section a seat belongs to. */
function partItems(
  { say, shape, actions, select, people }: MenuContext,
  seat: string,
  item: MakeItem,
): Items {
  const block = shape.blocks.find(({ id }) => id === blockIdOf(seat));
  const row = block?.rows.find(({ seats }) => seats.some(({ id }) => id === seat));
  if (block === undefined || row === undefined) return [];
  const inRow = row.seats.map(({ id }) => id);
  const inBlock = block.rows.flatMap(({ seats }) => seats.map(({ id }) => id));
  return [
    {
      key: 'row',
      label: say('hand.row'),
      children: [
        item('row-select', say('hand.row.select'), '', () => select(inRow)),
        item('row-seat', say('hand.seat'), '', () => void actions.seat(inRow, people)),
        item('row-closeUp', say('hand.row.closeUp'), '', () => actions.closeUp(inRow)),
        item('row-clear', say('hand.row.clear'), '', () => actions.unseat(inRow)),
      ],
    },
    {
      key: 'section',
      label: say('hand.section'),
      children: [
        item('section-select', say('hand.section.select'), '', () => select(inBlock)),
        item('section-seat', say('hand.section.seat'), '', () => void actions.seat(inBlock, people)),
        item('section-copy', say('hand.copySection'), '', () => actions.copy(inBlock)),
        item('section-clear', say('hand.section.clear'), '', () => actions.unseat(inBlock)),
      ],
    },
  ];
}
