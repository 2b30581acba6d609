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
import { nextActionOf, stepStateOf } from './step-state.ts';
import { STEPS, type Step } from './steps.ts';

const ICONS = {
  roster: <TeamOutlined aria-hidden />,
  venue: <LayoutOutlined aria-hidden />,
  seating: <ApartmentOutlined aria-hidden />,
  approval: <AuditOutlined aria-hidden />,
  print: <PrinterOutlined aria-hidden />,
} as const;

/** Go from step to step. */
export function StepRail({ step, onStep }: { readonly step: Step; readonly onStep: (step: Step) => void }) {
  const say = useSay();
  const { kept, audit } = useDesk();
  // What was approved or printed is compared to the last seat; the drop is drawn before that.
  const settled = useDeferredValue(kept);
  const states = useMemo(
    () => new Map(STEPS.map((one) => [one, stepStateOf(one, settled, audit)] as const)),
    [settled, audit],
  );
  const next = useMemo(() => nextActionOf(settled, audit), [settled, audit]);
  const nextWords = next && say(`step.next.${next.what}`);
  return (
    <nav className="rail" aria-label={say('step.label')}>
      {STEPS.map((one) => {
        const state = states.get(one) ?? 'open';
        const told = [
          ...(state === 'open' ? [] : [say(`step.state.${state}`)]),
          ...(one === next?.step ? [say('step.next', { what: nextWords ?? '' })] : []),
        ].join(say('common.comma'));
        return (
          <button
            key={one}
            type="button"
            className={`rail-step is-${state}`}
            aria-current={one === step ? 'step' : undefined}
            aria-description={told === '' ? undefined : told}
            title={told === '' ? undefined : told}
            data-step={one}
            onClick={() => onStep(one)}
          >
            <span className="rail-icon" aria-hidden="true">
              {ICONS[one]}
              {state === 'done' && <CheckCircleFilled aria-hidden className="rail-mark" />}
              {state === 'doubts' && <ExclamationCircleFilled aria-hidden className="rail-mark" />}
            </span>
            {say(`step.${one}`)}
            {one === next?.step && (
              <span className="rail-next" aria-hidden="true" data-testid="next-action">
                {nextWords}
              </span>
            )}
          </button>
        );
      })}
      <ShortcutHelp />
    </nav>
  );
}
