import { useDesk } from '../desk.ts';
import { firstKeyOf } from '../keys/written-keys.ts';
import { MenuLine, PlacedMenu } from '../PlacedMenu.tsx';
import { useSay } from '../say/use-say.ts';
import type { ThingBarProps } from './ThingBar.tsx';
import { type ThingAction, thingActions } from './thing-actions.tsx';

interface Props extends ThingBarProps {
  readonly at: { readonly clientX: number; readonly clientY: number };
  readonly onChooseAll: () => void;
  readonly onFitAll: () => void;
  readonly onClose: () => void;
}

/** The menu of what is chosen in the room, or of the floor; what has a key shows it. */
export function RoomMenu({ at, things, actions, onChooseAll, onFitAll, onClose }: Props) {
  const { readOnly } = useDesk();
  const say = useSay();
  const floor: readonly ThingAction[] = [
    { word: 'venue.all', keys: firstKeyOf('select-all'), run: onChooseAll, off: false },
    { word: 'seating.zoom.fit', keys: firstKeyOf('zoom-fit'), run: onFitAll, off: false },
  ];
  const shown = things.length === 0 ? floor : thingActions(things, actions, readOnly);
  return (
    <PlacedMenu
      at={at}
      label={say('venue.thing.actions')}
      onClose={onClose}
      items={shown.map(({ word, keys, icon, run, off }) => ({
        key: word,
        icon,
        disabled: off,
        onClick: run,
        label: <MenuLine label={say(word)} keys={keys} />,
      }))}
    />
  );
}
