import type { FaceId, TypeMeasure } from '../face.ts';

/** Measure each text once: cards of one batch say the same on and on. */
export function measureOnce(type: TypeMeasure): TypeMeasure {
  const widths = new Map<FaceId, Map<string, number>>();
  return {
    widthEm: (face, text) => {
      const own = widths.get(face) ?? new Map<string, number>();
      widths.set(face, own);
      const known = own.get(text);
      if (known !== undefined) return known;
      const width = type.widthEm(face, text);
      own.set(text, width);
      return width;
    },
  };
}
