import { framesOf, type ViewFrame } from '../../scene/room-shape.ts';
import type { PaperLanguage, PrintSource } from '../print-source.ts';
import { sayOnPaper } from '../words/say-paper.ts';

/** The frame asked for where it makes sense for the room, else the usual one. */
export function frameFor({ shape }: Pick<PrintSource, 'shape'>, asked: ViewFrame | 'auto'): ViewFrame {
  const frames = framesOf(shape.blocks);
  return asked !== 'auto' && frames.includes(asked) ? asked : (frames[0] ?? 'A');
}

/** Say from where a drawing is seen; every map carries it. */
export const frameWords = (language: PaperLanguage, frame: ViewFrame): string =>
  sayOnPaper(language, `paper.frame.${frame}`);
