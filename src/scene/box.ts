/** A box of a drawing, millimetres; empty while `right < left`. */
export interface SceneBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A box that holds nothing. */
export const NO_BOX: SceneBox = {
  left: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
};

/** The least box around two boxes. */
export const joinBoxes = (a: SceneBox, b: SceneBox): SceneBox => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** A box with a margin all round. */
export const growBox = (box: SceneBox, byMm: number): SceneBox => ({
  left: box.left - byMm,
  top: box.top - byMm,
  right: box.right + byMm,
  bottom: box.bottom + byMm,
});

/** True where two boxes share at least a point. */
export const boxesMeet = (a: SceneBox, b: SceneBox): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
