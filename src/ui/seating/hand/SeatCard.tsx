import { type Ref, useImperativeHandle, useState } from 'react';
import { sayReason } from '../../../i18n/say.ts';
import { personIndex } from '../../../model/person.ts';
import { selectedSchemeOf } from '../../../model/plan.ts';
import { personAt } from '../../../model/seating-chunks.ts';
import { useDesk } from '../../desk.ts';
import { useLanguage, useSay } from '../../say/use-say.ts';
import type { Survey } from '../survey.ts';

/** Shows a card beside a seat, and takes it away. */
export interface SeatCardHandle {
  readonly show: (seat: string | undefined) => void;
}

interface Props {
  readonly survey: Survey | undefined;
  readonly labelOf: (seat: string) => string;
  readonly placeOf: (
    seat: string,
  ) => { readonly clientX: number; readonly clientY: number; readonly halfPx: number } | undefined;
  readonly ref: Ref<SeatCardHandle>;
}

const WIDE_PX = 280;
const TALL_PX = 130;

/** Who sits on the seat under the hand, and why. */
export function SeatCard({ survey, labelOf, placeOf, ref }: Props) {
  const { plan } = useDesk();
  const say = useSay();
  const language = useLanguage();
  const [shown, setShown] = useState<{
    readonly seat: string;
    readonly at: NonNullable<ReturnType<Props['placeOf']>>;
  }>();
  useImperativeHandle(
    ref,
    () => ({
      show: (seat) => {
        const at = seat === undefined ? undefined : placeOf(seat);
        setShown(seat === undefined || at === undefined ? undefined : { seat, at });
      },
    }),
    [placeOf],
  );
  if (shown === undefined) return null;
  const { seat, at } = shown;
  const scheme = selectedSchemeOf(plan);
  const person = personIndex(plan.people).get(personAt(scheme.seating, seat) ?? '');
  if (person === undefined) return null;
  const unit = plan.units.find((one) => one.id === person.unit)?.name;
  const reason = survey?.reasons[seat];
  const why =
    reason === undefined
      ? say('status.checking')
      : reason.says === 'given'
        ? say('seat.given')
        : sayReason(reason, language);
  const below = at.clientY + at.halfPx + 10;
  const top = below + TALL_PX > window.innerHeight ? at.clientY - at.halfPx - TALL_PX : below;
  return (
    <div
      className="seatCard"
      role="tooltip"
      style={{
        left: Math.max(8, Math.min(window.innerWidth - WIDE_PX - 8, at.clientX - WIDE_PX / 2)),
        top,
        width: WIDE_PX,
      }}
    >
      <p className="seatCard-head">
        <strong>{person.name}</strong>
        <span>{labelOf(seat)}</span>
      </p>
      <p className="seatCard-who">
        {[unit, person.title].filter((text) => text !== undefined && text !== '').join(' ')}
      </p>
      <p>
        {why}
        {reason !== undefined && reason.says !== 'given' && reason.says !== 'pinned' && (
          <span className="seatCard-rule"> {say('seat.rule', { rule: reason.rule })}</span>
        )}
      </p>
    </div>
  );
}
