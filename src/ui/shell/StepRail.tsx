import { ApartmentOutlined, LayoutOutlined, PrinterOutlined, TeamOutlined } from '@ant-design/icons';
import { ShortcutHelp } from '../keys/ShortcutHelp.tsx';
import { useSay } from '../say/use-say.ts';

/** Steps of the work on a meeting, in the order in which they are usually taken. */
export const STEPS = ['roster', 'venue', 'seating', 'print'] as const;
/** A step of the work on a meeting. */
export type Step = (typeof STEPS)[number];

const ICONS = {
  roster: <TeamOutlined />,
  venue: <LayoutOutlined />,
  seating: <ApartmentOutlined />,
  print: <PrinterOutlined />,
} as const;

/** Go from step to step. */
export function StepRail({ step, onStep }: { readonly step: Step; readonly onStep: (step: Step) => void }) {
  const say = useSay();
  return (
    <nav className="rail" aria-label={say('step.label')}>
      {STEPS.map((one) => (
        <button
          key={one}
          type="button"
          className="rail-step"
          aria-current={one === step ? 'step' : undefined}
          onClick={() => onStep(one)}
        >
          <span className="rail-icon" aria-hidden="true">
            {ICONS[one]}
          </span>
          {say(`step.${one}`)}
        </button>
      ))}
      <ShortcutHelp />
    </nav>
  );
}
