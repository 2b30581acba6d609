import type { TypeMeasure } from '../../src/print/face.ts';

/** About how wide texts run: a Chinese character is 1 em, everything below U+2E80 0.55. */
export const standInType: TypeMeasure = {
  widthEm: (_face, text) => {
    let width = 0;
    for (const character of text) width += (character.codePointAt(0) ?? 0) < 0x2e80 ? 0.55 : 1;
    return width;
  },
};
