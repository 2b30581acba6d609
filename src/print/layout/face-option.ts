import { z } from 'zod';
import { BUNDLED_FACES } from '../face.ts';

/** A face that comes with the program, or `own/<PostScript name>` of a font of the user's. */
export const faceOption = z.union([
  z.enum(BUNDLED_FACES),
  z.templateLiteral(['own/', z.string().min(1).max(200)]),
]);
