/** A canvas out of sight, with its context. */
export interface Surface {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

/**
 * Make a canvas out of sight.
 *
 * @param opaque - true where every pixel will be covered: it is copied faster.
 */
export function makeSurface(width: number, height: number, opaque = false): Surface {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, width);
  canvas.height = Math.max(1, height);
  const context = canvas.getContext('2d', { alpha: !opaque });
  if (context === null) throw new Error(`no context for a canvas of ${width} × ${height}`);
  return { canvas, context };
}
