import type { RoomThing } from '../../scene/room-thing.ts';
import type { ScenePoint } from '../../scene/scene.ts';
import { measuredFrom } from '../../scene/walls.ts';
import { useSay } from '../say/use-say.ts';

interface Props {
  readonly need: number;
  readonly seats: number;
  readonly chosen: readonly RoomThing[];
  readonly nameOf: (thing: RoomThing) => string;
  readonly outline: readonly ScenePoint[];
}

/** Below the plan: how many come, how many seats there are, and what is chosen. */
export function VenueStatus({ need, seats, chosen, nameOf, outline }: Props) {
  const say = useSay();
  const [one] = chosen;
  const spare = seats - need;
  const places = (mm: number): string => (mm / 1000).toFixed(2);
  const corner = measuredFrom(outline);
  return (
    <div className="statusLine" data-testid="venue-status" role="status">
      <span>{need === 0 ? say('venue.status.nobody') : say('venue.status.need', { count: need })}</span>
      <span>{say('venue.status.has', { count: seats })}</span>
      {need > 0 && (
        <span className={spare < 0 ? 'is-open' : undefined}>
          {spare < 0
            ? say('venue.status.short', { count: -spare })
            : spare === 0
              ? say('venue.status.enough')
              : say('venue.status.spare', { count: spare })}
        </span>
      )}
      <span className="spacer" />
      {chosen.length === 1 && one !== undefined && (
        <span data-testid="venue-chosen">
          {say('venue.status.one', {
            name: nameOf(one),
            x: places(one.xMm - corner.xMm),
            y: places(one.yMm - corner.yMm),
          })}
        </span>
      )}
      {chosen.length > 1 && (
        <span data-testid="venue-chosen">{say('venue.status.chosen', { count: chosen.length })}</span>
      )}
    </div>
  );
}
