import { Segmented } from 'antd';
import { useState } from 'react';
import type { RoomShape } from '../../scene/room-shape.ts';
import { useSay } from '../say/use-say.ts';
import type { TakenPerson } from '../seating/seating-canvas.ts';
import type { Survey } from '../seating/survey.ts';
import { usePutOn } from '../seating/use-put-on.ts';
import { PeopleTable } from './PeopleTable.tsx';
import { SeatOutline } from './SeatOutline.tsx';

interface Props {
  readonly shape: RoomShape;
  readonly survey: Survey | undefined;
  readonly labelOf: (seat: string) => string;
  readonly rowLabel: (row: string) => string;
  readonly selected: ReadonlySet<string>;
  /** People chosen in the list who have no seat: the next seat chosen is the first one's. */
  readonly standing: readonly TakenPerson[];
  readonly onChoose: (seat: string, by: 'pointer' | 'keyboard') => void;
  readonly onShow: (seat: string) => void;
}

/** Seats without a drawing: people with their seats, or seats with their people. */
export function TableView({ onShow, standing, ...props }: Props) {
  const put = usePutOn();
  const say = useSay();
  const [by, setBy] = useState<'people' | 'seats'>('people');
  const { shape, survey, labelOf } = props;
  const choose = (seat: string, how: 'pointer' | 'keyboard'): void => {
    props.onChoose(seat, how);
    const [first] = standing;
    if (first !== undefined) put(first.person, seat);
  };
  return (
    <section className="tableView" aria-label={say('view.table')} data-testid="table-view">
      <Segmented<'people' | 'seats'>
        aria-label={say('table.label')}
        value={by}
        options={[
          { value: 'people', label: say('table.people') },
          { value: 'seats', label: say('table.seats') },
        ]}
        onChange={setBy}
      />
      {by === 'people' ? (
        <PeopleTable shape={shape} survey={survey} labelOf={labelOf} onShow={onShow} />
      ) : (
        <SeatOutline {...props} onChoose={choose} />
      )}
    </section>
  );
}
