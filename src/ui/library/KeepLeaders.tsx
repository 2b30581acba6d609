import { App, Button } from 'antd';
import { newId } from '../../store/new-id.ts';
import type { RosterRow } from '../roster/roster-row.ts';
import { useSay } from '../say/use-say.ts';
import { leadersOfRoster } from './leaders-of-roster.ts';
import { useLibrary } from './libraries.ts';

/** Put the chosen people on the standing list of leaders. */
export function KeepLeaders({ rows }: { readonly rows: readonly RosterRow[] }) {
  const { items, put } = useLibrary('leaders');
  const say = useSay();
  const { message } = App.useApp();
  const keep = async (): Promise<void> => {
    if (items === undefined) return;
    if (await put(leadersOfRoster(rows, items, () => newId('l'))))
      void message.success(say('library.leaders.kept', { count: rows.length }));
  };
  return (
    <Button size="small" onClick={() => void keep()}>
      {say('library.leaders.keep')}
    </Button>
  );
}
