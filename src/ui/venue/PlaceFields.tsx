import type { ScenePoint } from '../../scene/scene.ts';
import { measuredFrom } from '../../scene/walls.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import { MetreField } from './MetreField.tsx';

interface Props {
  readonly at: ScenePoint;
  readonly disabled: boolean;
  readonly onChange: (at: ScenePoint) => void;
}

/** Where a thing stands, as the rulers count. */
export function PlaceFields({ at, disabled, onChange }: Props) {
  const { plan } = useDesk();
  const say = useSay();
  const corner = measuredFrom(plan.venue.outline ?? []);
  return (
    <>
      <MetreField
        label={say('venue.place.x')}
        mm={at.xMm - corner.xMm}
        disabled={disabled}
        onChange={(xMm) => onChange({ xMm: xMm + corner.xMm, yMm: at.yMm })}
      />
      <MetreField
        label={say('venue.place.y')}
        mm={at.yMm - corner.yMm}
        disabled={disabled}
        onChange={(yMm) => onChange({ xMm: at.xMm, yMm: yMm + corner.yMm })}
      />
    </>
  );
}
