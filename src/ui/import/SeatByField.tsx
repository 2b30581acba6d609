import { Select } from 'antd';
import { MEETING_TEMPLATES } from '../../commands/templates/registry.ts';
import { useOpenWords, useSay } from '../say/use-say.ts';
import type { SeatBy } from './template-choice.ts';

/** By which template people are seated once their list is in. */
export function SeatByField({
  seatBy,
  onChange,
}: {
  readonly seatBy: SeatBy;
  readonly onChange: (seatBy: SeatBy) => void;
}) {
  const say = useSay();
  const words = useOpenWords();
  if (seatBy.kind !== 'template') return null;
  return (
    <span className="importFoot-template">
      {say('template.as')}
      <Select
        aria-label={say('template.as')}
        value={seatBy.template}
        popupMatchSelectWidth={false}
        options={MEETING_TEMPLATES.map(({ kind }) => ({
          value: kind,
          label: words([`template.${kind}`], kind),
        }))}
        onChange={(template) => onChange({ kind: 'template', template })}
      />
    </span>
  );
}
