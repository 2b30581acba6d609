import { ThunderboltOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { selectedSchemeOf } from '../../model/plan.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import { useShortcuts } from '../use-shortcuts.ts';

const LateDialog = lazy(() => import('./LateDialog.tsx').then((part) => ({ default: part.LateDialog })));

/** The way to late changes from every step. */
export function LateButton({ onPrint }: { readonly onPrint: () => void }) {
  const { plan, readOnly } = useDesk();
  const say = useSay();
  const [open, setOpen] = useState(false);
  const possible = !readOnly && selectedSchemeOf(plan).seating.size > 0;
  useShortcuts({ late: () => setOpen(true) }, possible);
  return (
    <>
      <Tooltip title={say('late.hint')}>
        <Button
          className="head-late"
          icon={<ThunderboltOutlined aria-hidden />}
          aria-label={say('late.title')}
          disabled={!possible}
          onClick={() => setOpen(true)}
        >
          <span>{say('late.title')}</span>
        </Button>
      </Tooltip>
      {open && (
        <Suspense>
          <LateDialog onClose={() => setOpen(false)} onPrint={onPrint} />
        </Suspense>
      )}
    </>
  );
}
