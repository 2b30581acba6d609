import { type CanvasEvent, type CanvasTool, isPaintTool } from './canvas-event.ts';
import { REST, type Step } from './phase.ts';

/** Go on from rest: a press, a hover, a menu, or somebody brought in from the list. */
export function stepRest(event: CanvasEvent, tool: CanvasTool): Step {
  switch (event.on) {
    case 'move':
      return [REST, { do: 'hover', ...(event.hit === undefined ? {} : { seat: event.hit.seat }) }];
    case 'menu': {
      const seat = event.hit?.seat;
      const menu = { do: 'menu', at: event.at, ...(seat === undefined ? {} : { seat }) } as const;
      if (seat === undefined || event.hit?.selected === true) return [REST, menu];
      return [REST, { do: 'select', seat, how: 'only' }, menu];
    }
    case 'take':
      return [
        { in: 'carrying', pointer: event.pointer, at: event.at, landing: 'on', inside: false },
        { do: 'hover-drop', at: event.at, landing: 'on', inside: false },
      ];
    case 'down': {
      const { pointer, at, hit, keys, touch, clicks } = event;
      if (event.button === 2) return [REST];
      if (event.button === 1 || keys.space || (tool === 'pan' && !touch)) {
        return [{ in: 'panning', pointer, last: at }];
      }
      if (isPaintTool(tool)) {
        const stroke = { tool, path: [at], erases: keys.alt };
        return [
          { in: 'painting', pointer, ...stroke },
          { do: 'stroke', ...stroke },
        ];
      }
      const found = hit === undefined ? {} : { hit };
      return [{ in: 'pressed', pointer, from: at, ...found, keys, touch, clicks, held: false }];
    }
    default:
      return [REST];
  }
}
