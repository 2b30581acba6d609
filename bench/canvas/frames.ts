/** One step of the script: the same for everything that is measured. */
export type ScriptStep =
  | { readonly kind: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly kind: 'zoom'; readonly deltaY: number }
  | { readonly kind: 'drag'; readonly x: number; readonly y: number };

/** Where the hand zooms and begins to drag. */
export const MIDDLE = { x: 720, y: 450 } as const;

/** 40 frames of panning, 40 of zooming out and in, 40 of dragging a person over the seats. */
export const SCRIPT: readonly ScriptStep[] = Array.from({ length: 120 }, (_, frame): ScriptStep => {
  if (frame < 40) {
    const turn = (frame / 40) * 2 * Math.PI;
    return { kind: 'pan', dx: Math.round(-34 * Math.cos(turn)), dy: Math.round(-22 * Math.sin(turn)) };
  }
  if (frame < 80) return { kind: 'zoom', deltaY: frame < 60 ? 36 : -36 };
  const turn = ((frame - 80) / 40) * 2 * Math.PI;
  return {
    kind: 'drag',
    x: MIDDLE.x + Math.round(260 * Math.sin(turn)),
    y: MIDDLE.y + Math.round(120 * Math.sin(2 * turn)),
  };
});

/** Something that can be shown and driven. */
export interface Driven {
  /** Take one step, as an event of the hand would. */
  readonly take: (step: ScriptStep) => void;
  readonly beginDrag: () => void;
  readonly endDrag: () => void;
  /** True when the picture in sight is whole. */
  readonly isSettled: () => boolean;
}

const channel = new MessageChannel();

/**
 * Do something as an event of the hand does it, before a frame, and wait until that frame has been painted.
 *
 * @param name - of the mark at its start, by which the trace is cut into frames.
 */
export const inFrame = (work: () => void, name = 'idle'): Promise<void> =>
  new Promise((resolve) => {
    performance.mark(name);
    work();
    requestAnimationFrame(() => {
      // The message is read after the frame has been painted and handed to the compositor.
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(0);
    });
  });

/** Wait until a picture is whole. */
export async function settle(driven: Driven): Promise<void> {
  for (let frame = 0; frame < 600; frame += 1) {
    await inFrame(() => undefined);
    if (driven.isSettled() && frame > 45) return;
  }
}

/** Play the script, each step in a frame of its own. */
export async function play(driven: Driven): Promise<void> {
  let kind: ScriptStep['kind'] = 'pan';
  await settle(driven);
  for (const step of SCRIPT) {
    if (step.kind !== kind) {
      kind = step.kind;
      await settle(driven);
      if (kind === 'drag') driven.beginDrag();
      await settle(driven);
    }
    await inFrame(() => driven.take(step), `frame-${step.kind}`);
  }
  await inFrame(() => undefined);
  driven.endDrag();
}
