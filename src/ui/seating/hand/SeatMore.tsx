import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { POLICY_VALUES } from '../../../layout/policies.ts';
import { selectedSchemeOf } from '../../../model/plan.ts';
import type { RoomShape } from '../../../scene/room-shape.ts';
import { useDesk } from '../../desk.ts';
import { useSay } from '../../say/use-say.ts';
import { useRun } from '../../use-run.ts';
import { useSeatActions } from './use-seat-actions.ts';

interface Props {
  readonly shape: RoomShape;
  readonly selected: ReadonlySet<string>;
  /** People chosen in the list. */
  readonly people: readonly string[];
  /** Nobody comes. */
  readonly empty: boolean;
  readonly onSeatEveryone: () => void;
}

/** Beside the button that seats everybody: seat some, seat again, empty seats. */
export function SeatMore({ shape, selected, people, empty, onSeatEveryone }: Props) {
  const { plan, readOnly } = useDesk();
  const run = useRun();
  const say = useSay();
  const actions = useSeatActions(shape);
  const { seating } = selectedSchemeOf(plan);
  const seats = [...selected];
  const none = seats.length === 0;
  const fills = POLICY_VALUES.hallFill.map((how) => ({
    key: how,
    disabled: none,
    label: say(`hand.fill.${how}`),
    onClick: () => void actions.seat(seats, people, how),
  }));
  return (
    <Dropdown
      disabled={readOnly}
      trigger={['click']}
      menu={{
        items: [
          { key: 'again', disabled: empty, label: say('hand.reseat'), onClick: onSeatEveryone },
          {
            key: 'chosen',
            disabled: none,
            label: say('hand.seat'),
            onClick: () => void actions.seat(seats, people),
          },
          {
            key: 'fill',
            type: 'group',
            label: say('hand.fill'),
            children: fills,
          },
          { key: 'line', type: 'divider' },
          {
            key: 'clear-chosen',
            disabled: none || actions.sitters(seats).length === 0,
            label: say('hand.clearChosen'),
            onClick: () => actions.unseat(seats),
          },
          {
            key: 'clear',
            disabled: seating.size === 0,
            label: say('hand.clearAll'),
            onClick: () => {
              run('clear-seating', {});
            },
          },
        ],
      }}
    >
      <Button icon={<DownOutlined aria-hidden />} iconPlacement="end">
        {say('hand.more')}
      </Button>
    </Dropdown>
  );
}
