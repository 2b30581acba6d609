import {
  ApartmentOutlined,
  AuditOutlined,
  CheckCircleFilled,
  ExclamationCircleFilled,
  LayoutOutlined,
  PrinterOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import { useDeferredValue, useMemo } from 'react';
import { useDesk } from '../desk.ts';
import { ShortcutHelp } from '../keys/ShortcutHelp.tsx';
import { useSay } from '../say/use-say.ts';
import { stepStateOf } from './step-state.ts';

/** Steps of the work on a meeting, in the order in which they are usually taken. */
export const STEPS = ['roster', 'venue', 'seating', 'approval', 'print'] as const;
/** A step of the work on a meeting. */
export type Step = (typeof STEPS)[number];

const ICONS = {
  roster: <TeamOutlined />,
  venue: <LayoutOutlined />,
  seating: <ApartmentOutlined />,
  approval: <AuditOutlined />,
  print: <PrinterOutlined />,
} as const;

/** Go from step to step. */
export function StepRail({ step, onStep }: { readonly step: Step; readonly onStep: (step: Step) => void }) {
  const say = useSay();
  const { plan } = useDesk();
  // A drag shows many plans a second; how far the steps have come may follow.
  const settled = useDeferredValue(plan);
  const states = useMemo(
    () => new Map(STEPS.map((one) => [one, stepStateOf(one, settled)] as const)),
    [settled],
  );
  return (
    <nav className="rail" aria-label={say('step.label')}>
      {STEPS.map((one) => {
        const state = states.get(one) ?? 'open';
        return (
          <button
            key={one}
            type="button"
            className={`rail-step is-${state}`}
            aria-current={one === step ? 'step' : undefined}
            aria-description={state === 'open' ? undefined : say(`step.state.${state}`)}
            title={state === 'open' ? undefined : say(`step.state.${state}`)}
            data-step={one}
            onClick={() => onStep(one)}
          >
            <span className="rail-icon" aria-hidden="true">
              {ICONS[one]}
              {state === 'done' && <CheckCircleFilled className="rail-mark" />}
              {state === 'doubts' && <ExclamationCircleFilled className="rail-mark" />}
            </span>
            {say(`step.${one}`)}
          </button>
        );
      })}
      <ShortcutHelp />
    </nav>
  );
}
