import { BankOutlined, SaveOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import { selectedSchemeOf } from '../../model/plan.ts';
import { hallArgs, hallOfPlan } from '../../store/libraries/hall-of-plan.ts';
import type { LibraryItem } from '../../store/libraries/library.ts';
import { newId } from '../../store/new-id.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import { useRunPastPins } from '../use-run.ts';
import { ChooseHall } from './ChooseHall.tsx';
import { useLibrary } from './libraries.ts';
import { NameHall } from './NameHall.tsx';
import { TemplateActions } from './TemplateActions.tsx';

/** Keep this room in the library, or take one from there. */
export function HallActions({
  canKeep,
  size = 'medium',
}: {
  readonly canKeep: boolean;
  readonly size?: 'medium' | 'large';
}) {
  const { plan, run, readOnly } = useDesk();
  const { items = [], put } = useLibrary('halls');
  const runPastPins = useRunPastPins();
  const say = useSay();
  const { message } = App.useApp();
  const [asking, setAsking] = useState<'name' | 'choose'>();
  const keep = async (name: string): Promise<void> => {
    const id = items.find((hall) => hall.name === name)?.id ?? newId('h');
    setAsking(undefined);
    if (await put([hallOfPlan(plan, id, name)])) void message.success(say('library.hall.kept', { name }));
  };
  const use = (hall: LibraryItem<'halls'>): void => {
    setAsking(undefined);
    void runPastPins((unpin) => run('use-hall', hallArgs(hall, unpin)));
  };
  return (
    <>
      {canKeep && (
        <Button icon={<SaveOutlined aria-hidden />} onClick={() => setAsking('name')}>
          {say('library.hall.keep')}
        </Button>
      )}
      {canKeep && <TemplateActions />}
      <Button
        size={size}
        icon={<BankOutlined aria-hidden />}
        disabled={readOnly}
        onClick={() => setAsking('choose')}
      >
        {say('library.hall.choose')}
      </Button>
      {asking === 'name' && (
        <NameHall
          start={plan.venue.name || plan.meeting.place || ''}
          taken={items.map(({ name }) => name)}
          onDone={(name) => void keep(name)}
          onCancel={() => setAsking(undefined)}
        />
      )}
      {asking === 'choose' && (
        <ChooseHall
          halls={items}
          seated={selectedSchemeOf(plan).seating.size}
          isEmpty={!canKeep}
          onChoose={use}
          onCancel={() => setAsking(undefined)}
        />
      )}
    </>
  );
}
