import type { Label } from '../../commands/command.ts';
import type { Say } from '../say/use-say.ts';

/** Name a step of the history in words. */
export const sayStep = (label: Label, say: Say): string => say(`step/${label.key}`, label.params);
