import { Segmented } from 'antd';
import type { RoomShape } from '../../scene/room-shape.ts';
import { ArrivalList } from '../arrivals/ArrivalList.tsx';
import { countArrivals } from '../arrivals/arrival-lines.ts';
import { useDesk } from '../desk.ts';
import { FindBox } from '../find/FindBox.tsx';
import type { Finder } from '../find/use-finder.ts';
import { useSay } from '../say/use-say.ts';
import { attendanceOf } from './attendance-counts.ts';
import type { TakenPerson } from './seating-canvas.ts';
import { UnseatedList } from './UnseatedList.tsx';

/** Which people stand beside the drawing: those without a seat, or all who are expected on the day. */
export type PeopleListKind = 'unseated' | 'arrivals';

interface Props {
  readonly shape: RoomShape;
  readonly finder: Finder;
  readonly list: PeopleListKind;
  readonly onList: (list: PeopleListKind) => void;
  readonly labelOf: (seat: string) => string;
  /** Where somebody sits, in words; empty = nowhere. */
  readonly seatOf: (person: string) => string;
  readonly standing: readonly TakenPerson[];
  readonly onStanding: (people: readonly TakenPerson[]) => void;
  readonly onTake: (people: readonly TakenPerson[], pointer: number) => void;
  readonly onRoster: () => void;
}

/** People beside the drawing: who has no seat while it is made, who is here on the day. */
export function SeatingPeople(props: Props) {
  const { shape, finder, list, onList, labelOf, seatOf, standing, onStanding, onTake, onRoster } = props;
  const { plan } = useDesk();
  const say = useSay();
  const { expected } = countArrivals(plan);
  const unseated = attendanceOf(plan).standing.length;
  return (
    <div className="seating-people">
      <FindBox ref={finder.box} seatOf={seatOf} onPerson={finder.goTo} onUnit={finder.goToAll} />
      {expected > 0 && (
        <Segmented
          block
          className="seating-people-which"
          aria-label={say('seating.people')}
          value={list}
          onChange={onList}
          options={[
            { value: 'unseated', label: say('seating.people.unseated', { count: unseated }) },
            { value: 'arrivals', label: say('arrivals') },
          ]}
        />
      )}
      {list === 'arrivals' && expected > 0 ? (
        <ArrivalList
          shape={shape}
          labelOf={labelOf}
          seatOf={seatOf}
          onPerson={finder.goTo}
          onPeople={finder.goToAll}
        />
      ) : (
        <UnseatedList chosen={standing} onChoose={onStanding} onTake={onTake} onRoster={onRoster} />
      )}
    </div>
  );
}
