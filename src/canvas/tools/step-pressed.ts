import type { CanvasEvent, CanvasTool } from './canvas-event.ts';
import { isStill } from './is-still.ts';
import { type Effect, type Phase, REST, type Step } from './phase.ts';
import { pinchOf } from './pinch-of.ts';

type Pressed = Extract<Phase, { readonly in: 'pressed' }>;

/** Go on from a press: a click, or the beginning of a drag. */
export function stepPressed(phase: Pressed, event: CanvasEvent, tool: CanvasTool): Step {
  if (event.on === 'cancel') return [REST];
  const pinch = event.on === 'down' ? pinchOf({ pointer: phase.pointer, at: phase.from }, event) : undefined;
  if (pinch !== undefined) return [pinch];
  if (event.on === 'held') return event.pointer === phase.pointer ? [{ ...phase, held: true }] : [phase];
  // A finger that rests brings up the menu of the system too: it is shown on release.
  if (event.on === 'menu') return phase.touch ? [{ ...phase, held: true }] : [phase];
  if ((event.on !== 'move' && event.on !== 'up') || event.pointer !== phase.pointer) return [phase];
  if (event.on === 'up') return [REST, ...click(phase)];
  if (isStill(phase.from, event.at, phase.touch)) return [phase];
  return beginDrag(phase, event, tool);
}

function beginDrag(
  phase: Pressed,
  event: Extract<CanvasEvent, { readonly on: 'move' | 'up' }>,
  tool: CanvasTool,
): Step {
  const { hit, pointer, from } = phase;
  const sits = hit?.person !== undefined;
  const carries = tool === 'select' && sits && (phase.touch ? hit.selected || phase.held : !phase.keys.shift);
  if (carries) {
    const landing = event.keys.alt ? 'between' : 'on';
    const target = event.hit === undefined ? {} : { target: event.hit.seat };
    const { inside } = event;
    return [
      { in: 'carrying', pointer, at: event.at, ...target, landing, inside },
      { do: 'lift', seat: hit.seat },
      { do: 'hover-drop', at: event.at, ...target, landing, inside },
    ];
  }
  if (phase.touch && tool !== 'lasso') {
    return [
      { in: 'panning', pointer, last: event.at },
      { do: 'pan', dx: event.at.x - from.x, dy: event.at.y - from.y },
    ];
  }
  const shape = tool === 'lasso' ? 'path' : 'box';
  const path = [from, event.at];
  const adds = phase.keys.shift || phase.keys.control;
  return [
    { in: 'banding', pointer, shape, path, adds },
    { do: 'band', shape, path },
  ];
}

function click({ hit, keys, clicks, held, from }: Pressed): readonly Effect[] {
  if (held) {
    const menu = { do: 'menu', at: from } as const;
    if (hit === undefined) return [menu];
    const shown = { ...menu, seat: hit.seat };
    return hit.selected ? [shown] : [{ do: 'select', seat: hit.seat, how: 'only' }, shown];
  }
  if (hit === undefined) return keys.shift || keys.control ? [] : [{ do: 'select-none' }];
  const { seat } = hit;
  const adds = keys.shift || keys.control;
  if (keys.alt) return [{ do: clicks > 1 ? 'select-block' : 'select-row', seat, adds }];
  if (keys.control) return [{ do: 'select', seat, how: 'toggle' }];
  if (keys.shift) return [{ do: 'select', seat, how: 'through' }];
  if (clicks > 1) return [{ do: 'edit', seat }];
  return [{ do: 'select', seat, how: 'only' }];
}
