import { FRAMES } from '../../layout/arrangement.ts';
import { describeSeated } from '../describe-seated.ts';
import { drawText } from '../draw-text.ts';
import { printJson, type Verb } from '../outcome.ts';
import { onCase } from './case-verb.ts';

/** Seat a case and say why. */
export const seatVerb: Verb = {
  name: 'seat',
  usage: 'seat case.json [--frame A|S|P|H] [--text] [--lang zh|en]',
  purpose: 'seat everybody; each seat with id, label, person, reason',
  run: onCase({ frame: FRAMES, text: 'flag', lang: ['zh', 'en'] }, ({ planned, read }, { flags, words }) => {
    const described = describeSeated(planned, FRAMES.find((frame) => frame === words.frame) ?? read.frame);
    if (!flags.has('text')) return printJson(described);
    return { output: drawText(described, words.lang === 'en' ? 'en' : 'zh') };
  }),
};
