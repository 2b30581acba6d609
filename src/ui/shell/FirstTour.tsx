import { Tour, type TourProps } from 'antd';
import { usePreferences } from '../preferences/preferences.ts';
import { useSay } from '../say/use-say.ts';
import { STEPS } from './steps.ts';

/** A walk through the steps for whoever opens a meeting for the first time; it can be left at any point. */
export function FirstTour() {
  const { preferences, prefer } = usePreferences();
  const say = useSay();
  const at = (selector: string) => () => document.querySelector<HTMLElement>(selector) ?? document.body;
  const steps: NonNullable<TourProps['steps']> = [
    { title: say('tour.welcome'), description: say('tour.welcome.text'), target: null },
    ...STEPS.map((step) => ({
      title: say(`step.${step}`),
      description: say(`tour.${step}.text`),
      target: at(`[data-step=${step}]`),
      placement: 'right' as const,
    })),
  ];
  return (
    <Tour
      open={!preferences.toured}
      onClose={() => prefer({ toured: true })}
      steps={steps}
      mask={false}
      type="primary"
    />
  );
}
