import { Segmented } from 'antd';
import { useSay } from '../say/use-say.ts';

/** How seats are shown. */
export type SeatingView = 'drawing' | 'table';

interface Props {
  readonly view: SeatingView;
  readonly onView: (view: SeatingView) => void;
}

/** Choose between the drawing and the table. */
export function ViewSwitch({ view, onView }: Props) {
  const say = useSay();
  return (
    <Segmented<SeatingView>
      aria-label={say('view.label')}
      value={view}
      options={[
        { value: 'drawing', label: say('view.drawing') },
        { value: 'table', label: say('view.table') },
      ]}
      onChange={onView}
    />
  );
}
