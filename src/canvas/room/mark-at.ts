import { isOn } from '../../scene/room-thing.ts';
import { type ScreenPoint, toDrawing, toScreen, type Viewport } from '../view/viewport.ts';
import { chosenThings, type RoomState } from './room-context.ts';
import type { Mark } from './room-phase.ts';
import { gripsOf } from './shown-grips.ts';

/** A handle is drawn small and found by a whole finger: 44 pixels. */
const GRIP_PX = 22;
const CORNER_PX = 12;
const WALL_PX = 8;
const LEAST_SLACK_PX = 3;

/**
 * Find what lies under a pointer: handles of what is chosen, then things, then corners and walls of the room
 * while nothing is chosen.
 */
export function markAt(state: RoomState, view: Viewport, at: ScreenPoint, slackPx: number): Mark | undefined {
  if (state.tool !== 'select') return undefined;
  const far = (point: ScreenPoint): number => Math.hypot(point.x - at.x, point.y - at.y);
  const [grip] = gripsOf(chosenThings(state), state.blocks, view)
    .filter((one) => far(one.screen) <= GRIP_PX)
    .sort((a, b) => far(a.screen) - far(b.screen));
  if (grip !== undefined) return { on: 'grip', id: grip.id };
  const { outline, chosen } = state;
  const bare = chosen.size === 0;
  const corner = bare ? outline.findIndex((one) => far(toScreen(view, one)) <= CORNER_PX + slackPx) : -1;
  if (corner >= 0) return { on: 'corner', index: corner };
  const point = toDrawing(view, at);
  const slackMm = Math.max(slackPx, LEAST_SLACK_PX) / view.scale;
  const thing = state.things.find(({ hull }) => isOn(hull, point, slackMm));
  if (thing !== undefined) return { on: 'thing', key: thing.key, chosen: chosen.has(thing.key) };
  const wall = bare
    ? outline.findIndex((one, index) => {
        const next = outline[(index + 1) % outline.length];
        return next !== undefined && isOn([one, next], point, WALL_PX / view.scale);
      })
    : -1;
  return wall < 0 ? undefined : { on: 'wall', index: wall };
}
