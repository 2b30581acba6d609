import { Button } from 'antd';
import { useSay } from '../say/use-say.ts';

/** What was done, with a way back. */
export function UndoLine({ words, onUndo }: { readonly words: string; readonly onUndo: () => void }) {
  const say = useSay();
  return (
    <span className="undoLine">
      {words}
      <Button size="small" type="link" onClick={onUndo}>
        {say('common.undo')}
      </Button>
    </span>
  );
}
