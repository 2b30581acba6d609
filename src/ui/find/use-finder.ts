import type { RefSelectProps } from 'antd/es/select';
import { type RefObject, useRef } from 'react';
import { personIndex } from '../../model/person.ts';
import { selectedSchemeOf } from '../../model/plan.ts';
import { seatIndex } from '../../model/seating-chunks.ts';
import type { RoomShape } from '../../scene/room-shape.ts';
import { useDesk } from '../desk.ts';
import { rosterRows } from '../roster/roster-row.ts';
import type { SeatingView } from '../seat-table/ViewSwitch.tsx';
import type { SeatingHand, TakenPerson } from '../seating/seating-canvas.ts';
import { useShortcuts } from '../use-shortcuts.ts';
import { type Alike, selectAlike } from './select-alike.ts';

/** What finding somebody, or what is alike, does to the screen. */
export interface Finder {
  readonly box: RefObject<RefSelectProps | null>;
  readonly goTo: (person: string) => void;
  readonly goToAll: (people: readonly string[]) => void;
  readonly alike: (what: Alike) => void;
}

interface Context {
  readonly shape: RoomShape;
  readonly seats: ReadonlySet<string>;
  readonly hand: RefObject<SeatingHand | null>;
  readonly onSelect: (seats: readonly string[]) => void;
  /** Somebody without a seat was found: he is chosen in the list. */
  readonly onStanding: (people: readonly TakenPerson[]) => void;
  readonly onView: (turn: (view: SeatingView) => SeatingView) => void;
}

/** Go to people wherever they are: to their seats, or to the list of those without one. */
export function useFinder({ shape, seats, hand, onSelect, onStanding, onView }: Context): Finder {
  const { plan } = useDesk();
  const box = useRef<RefSelectProps>(null);
  const { seating } = selectedSchemeOf(plan);
  const seatsOf = (people: readonly string[]): readonly string[] => {
    const at = seatIndex(seating);
    return people.flatMap((person) => at.get(person) ?? []).filter((seat) => shape.seats.has(seat));
  };
  const alike = (what: Alike): void => onSelect(selectAlike(what, seats, plan, shape));
  useShortcuts({
    find: () => box.current?.focus(),
    view: () => onView((view) => (view === 'table' ? 'drawing' : 'table')),
    'select-row': () => alike('row'),
    'select-block': () => alike('block'),
    'select-unit': () => alike('unit'),
    'select-kind': () => alike('kind'),
    'select-zone': () => alike('zone'),
    'select-empty': () => alike('empty'),
  });
  return {
    box,
    goTo: (person) => {
      const [seat] = seatsOf([person]);
      if (seat !== undefined) {
        onSelect([seat]);
        hand.current?.flyTo(seat);
        // The keyboard goes on from the seat.
        hand.current?.focus();
        return;
      }
      const name = personIndex(plan.people).get(person)?.name;
      const rank = rosterRows(plan).find((row) => row.person.id === person)?.rank ?? 0;
      if (name !== undefined) onStanding([{ person, name, rank }]);
    },
    goToAll: (people) => {
      const found = seatsOf(people);
      onSelect(found);
      if (found[0] !== undefined) hand.current?.flyTo(found[0]);
    },
    alike,
  };
}
