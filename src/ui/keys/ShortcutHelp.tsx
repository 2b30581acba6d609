import { lazy, Suspense, useState } from 'react';
import { useSay } from '../say/use-say.ts';
import { useShortcuts } from '../use-shortcuts.ts';

const ShortcutDialog = lazy(() =>
  import('./ShortcutDialog.tsx').then((part) => ({ default: part.ShortcutDialog })),
);

/** The list of shortcuts: by its key or by a button with a name. */
export function ShortcutHelp() {
  const say = useSay();
  const [open, setOpen] = useState(false);
  useShortcuts({ help: () => setOpen(true) });
  return (
    <>
      <button type="button" className="rail-help" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span className="rail-helpKey" aria-hidden="true">
          ?
        </span>
        {say('key.button')}
      </button>
      {open && (
        <Suspense>
          <ShortcutDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
