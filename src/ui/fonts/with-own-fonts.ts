import { BUNDLED_FACES } from '../../print/face.ts';
import type { OwnFontEntry } from '../../store/libraries/own-fonts.ts';
import type { ParameterField } from '../seating/parameter-field.ts';

/** Offer the fonts of the user's wherever a face is chosen. */
export function withOwnFonts(field: ParameterField, fonts: readonly OwnFontEntry[] = []): ParameterField {
  if (field.kind !== 'choice' || !BUNDLED_FACES.every((face) => field.values.includes(face))) return field;
  const own = fonts.map(({ name, label }) => [`own/${name}`, label] as const);
  return { ...field, values: [...field.values, ...own.map(([face]) => face)], labels: new Map(own) };
}
