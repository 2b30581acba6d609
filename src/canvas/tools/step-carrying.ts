import type { CanvasEvent } from './canvas-event.ts';
import { type Phase, REST, type Step } from './phase.ts';

type Carrying = Extract<Phase, { readonly in: 'carrying' }>;

/** Carry people over the seats and let them go. */
export function stepCarrying(phase: Carrying, event: CanvasEvent): Step {
  if (event.on === 'cancel') return [REST, { do: 'put-back' }];
  // A second finger means the hand wants to see something else.
  if (event.on === 'down' && event.touch && event.pointer !== phase.pointer)
    return [REST, { do: 'put-back' }];
  if (event.on === 'keys') {
    const landing = event.keys.alt ? 'between' : 'on';
    const { in: _, pointer: __, ...place } = phase;
    return landing === phase.landing
      ? [phase]
      : [
          { ...phase, landing },
          { do: 'hover-drop', ...place, landing },
        ];
  }
  if ((event.on !== 'move' && event.on !== 'up') || event.pointer !== phase.pointer) return [phase];
  const landing = event.keys.alt ? 'between' : 'on';
  const target = event.hit === undefined ? {} : { target: event.hit.seat };
  const { inside } = event;
  if (event.on === 'up') return [REST, { do: 'drop', ...target, landing, inside }];
  return [
    { in: 'carrying', pointer: phase.pointer, at: event.at, ...target, landing, inside },
    { do: 'hover-drop', at: event.at, ...target, landing, inside },
  ];
}
