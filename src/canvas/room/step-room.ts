import { assertNever } from '../../base/assert-never.ts';
import { isStill } from '../tools/is-still.ts';
import { pinchOf } from '../tools/pinch-of.ts';
import { scrollSight, stepSight } from '../tools/step-sight.ts';
import {
  ROOM_REST,
  type RoomEffect,
  type RoomEvent,
  type RoomPhase,
  type RoomStep,
  type RoomTool,
} from './room-phase.ts';

const FIRST_BUTTON = 0;

type In<Name extends RoomPhase['in']> = Extract<RoomPhase, { readonly in: Name }>;
type Moved = Extract<RoomEvent, { readonly on: 'move' | 'up' }>;

/**
 * Go one step with the hand in the room.
 *
 * @returns the next phase, and what the room is to do, in order. Escape always leads to rest without trace.
 */
export function stepRoom(phase: RoomPhase, event: RoomEvent, tool: RoomTool): RoomStep {
  if (event.on === 'scroll') return [phase, scrollSight(event)];
  switch (phase.in) {
    case 'rest':
      return stepRest(event, tool);
    case 'pressed':
      return stepPressed(phase, event, tool);
    case 'panning':
    case 'pinching':
      return stepSight(phase, event);
    case 'banding':
      return stepBanding(phase, event);
    case 'moving':
      return stepMoving(phase, event);
    case 'bringing':
      return stepBringing(phase, event);
    case 'pulling':
      return stepPulling(phase, event);
    case 'boxing':
      return stepBoxing(phase, event);
    case 'pathing':
      return stepPathing(event);
    case 'measuring':
      return stepMeasuring(phase, event);
    default:
      return assertNever(phase);
  }
}

const ownMove = (event: RoomEvent, pointer: number): event is Moved =>
  (event.on === 'move' || event.on === 'up') && event.pointer === pointer;

function stepRest(event: RoomEvent, tool: RoomTool): RoomStep {
  switch (event.on) {
    case 'move':
      return [ROOM_REST, { do: 'hover', ...(event.hit === undefined ? {} : { mark: event.hit }) }];
    case 'menu': {
      const menu = { do: 'menu', at: event.at } as const;
      if (event.hit?.on !== 'thing' || event.hit.chosen) return [ROOM_REST, menu];
      return [ROOM_REST, { do: 'choose', key: event.hit.key, adds: false }, menu];
    }
    case 'take':
      return [
        { in: 'bringing', pointer: event.pointer },
        { do: 'bring', at: event.at, free: false, inside: false },
      ];
    case 'down':
      return pressAt(event, tool);
    default:
      return [ROOM_REST];
  }
}

function pressAt(event: Extract<RoomEvent, { readonly on: 'down' }>, tool: RoomTool): RoomStep {
  const { pointer, at, keys, touch, clicks, hit: mark } = event;
  if (event.button === 1 || keys.space || (tool === 'pan' && event.button === FIRST_BUTTON))
    return [{ in: 'panning', pointer, last: at }];
  if (event.button !== FIRST_BUTTON) return [ROOM_REST];
  if (tool === 'path') return [{ in: 'pathing' }, { do: 'path-add', at, straight: keys.shift }];
  if (tool === 'measure' || tool === 'calibrate') {
    return [
      { in: 'measuring', from: at },
      { do: 'measure-from', at, straight: keys.shift },
    ];
  }
  const marked = mark === undefined ? {} : { mark };
  return [{ in: 'pressed', pointer, from: at, keys, touch, clicks, held: false, ...marked }];
}

function stepPressed(phase: In<'pressed'>, event: RoomEvent, tool: RoomTool): RoomStep {
  if (event.on === 'cancel') return [ROOM_REST];
  const pinch = event.on === 'down' ? pinchOf({ pointer: phase.pointer, at: phase.from }, event) : undefined;
  if (pinch !== undefined) return [pinch];
  if (event.on === 'held') return [event.pointer === phase.pointer ? { ...phase, held: true } : phase];
  if (event.on === 'menu') return [phase.touch ? { ...phase, held: true } : phase];
  if (!ownMove(event, phase.pointer)) return [phase];
  if (event.on === 'up') return [ROOM_REST, ...clickOf(phase, tool)];
  if (isStill(phase.from, event.at, phase.touch)) return [phase];
  return beginDrag(phase, event, tool);
}

function beginDrag(phase: In<'pressed'>, event: Moved, tool: RoomTool): RoomStep {
  const { pointer, from, mark, touch } = phase;
  const { at, keys } = event;
  if (tool === 'box')
    return [
      { in: 'boxing', pointer, from },
      { do: 'box', from, to: at },
    ];
  if (mark !== undefined && mark.on !== 'thing' && tool === 'select') {
    return [
      { in: 'pulling', pointer, from },
      { do: 'grasp', mark, from },
      { do: 'pull', from, at, free: keys.shift },
    ];
  }
  // A finger on what is not chosen moves the sight; one that has rested, or what is chosen, moves the thing.
  const carries = tool === 'select' && mark?.on === 'thing' && (!touch || mark.chosen || phase.held);
  if (carries && !phase.keys.shift) {
    return [
      { in: 'moving', pointer, from },
      { do: 'lift', key: mark.key },
      { do: 'carry', from, at, free: keys.alt, straight: keys.shift },
    ];
  }
  if (touch) {
    return [
      { in: 'panning', pointer, last: at },
      { do: 'pan', dx: at.x - from.x, dy: at.y - from.y },
    ];
  }
  const adds = phase.keys.shift || phase.keys.control;
  return [
    { in: 'banding', pointer, from, adds },
    { do: 'band', from, to: at, adds },
  ];
}

function clickOf({ mark, keys, clicks, from, held }: In<'pressed'>, tool: RoomTool): readonly RoomEffect[] {
  if (tool !== 'select') return [];
  const adds = keys.shift || keys.control;
  if (mark === undefined) return adds ? [] : [{ do: 'choose-none' }];
  if (mark.on === 'wall') return clicks > 1 ? [{ do: 'split', wall: mark.index, at: from }] : [];
  if (mark.on !== 'thing') return [];
  if (held) {
    const menu = { do: 'menu', at: from } as const;
    return mark.chosen ? [menu] : [{ do: 'choose', key: mark.key, adds: false }, menu];
  }
  return [{ do: 'choose', key: mark.key, adds }];
}

function stepBanding(phase: In<'banding'>, event: RoomEvent): RoomStep {
  if (event.on === 'cancel') return [ROOM_REST, { do: 'hide-band' }];
  if (!ownMove(event, phase.pointer)) return [phase];
  const { from, adds } = phase;
  const to = event.at;
  if (event.on === 'up') return [ROOM_REST, { do: 'hide-band' }, { do: 'choose-band', from, to, adds }];
  return [phase, { do: 'band', from, to, adds }];
}

function stepMoving(phase: In<'moving'>, event: RoomEvent): RoomStep {
  if (event.on === 'cancel') return [ROOM_REST, { do: 'put-back' }];
  if (event.on === 'down' && event.touch && event.pointer !== phase.pointer)
    return [ROOM_REST, { do: 'put-back' }];
  if (!ownMove(event, phase.pointer)) return [phase];
  const { alt: free, shift: straight } = event.keys;
  const carry = { do: 'carry', from: phase.from, at: event.at, free, straight } as const;
  return event.on === 'up' ? [ROOM_REST, carry, { do: 'drop' }] : [phase, carry];
}

function stepBringing(phase: In<'bringing'>, event: RoomEvent): RoomStep {
  if (event.on === 'cancel') return [ROOM_REST, { do: 'put-back' }];
  if (!ownMove(event, phase.pointer)) return [phase];
  const bring = { do: 'bring', at: event.at, free: event.keys.alt, inside: event.inside } as const;
  if (event.on === 'move') return [phase, bring];
  return event.inside ? [ROOM_REST, bring, { do: 'drop' }] : [ROOM_REST, { do: 'put-back' }];
}

function stepPulling(phase: In<'pulling'>, event: RoomEvent): RoomStep {
  if (event.on === 'cancel') return [ROOM_REST, { do: 'give-up' }];
  if (!ownMove(event, phase.pointer)) return [phase];
  const pull = { do: 'pull', from: phase.from, at: event.at, free: event.keys.shift } as const;
  return event.on === 'up' ? [ROOM_REST, pull, { do: 'let-go' }] : [phase, pull];
}

function stepBoxing(phase: In<'boxing'>, event: RoomEvent): RoomStep {
  if (event.on === 'cancel') return [ROOM_REST, { do: 'drop-draft' }];
  if (!ownMove(event, phase.pointer)) return [phase];
  const { from } = phase;
  const to = event.at;
  return event.on === 'up' ? [ROOM_REST, { do: 'end-box', from, to }] : [phase, { do: 'box', from, to }];
}

function stepPathing(event: RoomEvent): RoomStep {
  const phase: RoomPhase = { in: 'pathing' };
  if (event.on === 'cancel') return [ROOM_REST, { do: 'drop-draft' }];
  if (event.on === 'menu') return [ROOM_REST, { do: 'path-end' }];
  if (event.on === 'move') return [phase, { do: 'path-to', at: event.at, straight: event.keys.shift }];
  if (event.on !== 'down' || event.button !== FIRST_BUTTON) return [phase];
  if (event.clicks > 1) return [ROOM_REST, { do: 'path-end' }];
  return [phase, { do: 'path-add', at: event.at, straight: event.keys.shift }];
}

function stepMeasuring(phase: In<'measuring'>, event: RoomEvent): RoomStep {
  if (event.on === 'cancel') return [ROOM_REST, { do: 'drop-draft' }];
  if (event.on === 'down') {
    const to = { do: 'measure-to', at: event.at, straight: event.keys.shift } as const;
    return [{ ...phase, from: FAR_AWAY }, to];
  }
  if (event.on !== 'move' && event.on !== 'up') return [phase];
  const to = { do: 'measure-to', at: event.at, straight: event.keys.shift } as const;
  if (event.on === 'move') return [phase, to];
  // The slack of a finger for a mouse too: a first click that slips is not a measure of nothing.
  if (isStill(phase.from, event.at, true)) return [phase];
  return [ROOM_REST, to, { do: 'measure-end' }];
}

/** The second click ends the measure wherever it is. */
const FAR_AWAY = { x: Number.NEGATIVE_INFINITY, y: 0 };
