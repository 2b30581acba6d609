/** Pixels of the screen for one CSS pixel, as far as a canvas follows them. */
export const deviceRatio = (): number => Math.min(3, Math.max(1, window.devicePixelRatio));
