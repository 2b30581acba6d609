import { createContext, useContext } from 'react';
import type { Label, Outcome } from '../commands/command.ts';
import type { CommandName } from '../commands/registry.ts';
import type { CommandArgs } from '../commands/run-command.ts';
import type { Plan } from '../model/plan.ts';

/** How the work is kept. */
export type Saving = 'saved' | 'saving' | 'failed' | 'memory';

/** The meeting on the desk: what is seen of it and what can be done with it. */
export interface MeetingDesk {
  readonly plan: Plan;
  /** Another window edits this meeting; nothing can be changed here. */
  readonly readOnly: boolean;
  readonly saving: Saving;
  readonly undoStep: Label | undefined;
  readonly redoStep: Label | undefined;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Carry out a command; a refusal is told to the user and given back. */
  readonly run: <Name extends CommandName>(name: Name, args: CommandArgs<Name>) => Outcome;
}

const DeskContext = createContext<MeetingDesk | undefined>(undefined);

/** Puts a meeting on the desk of everything inside. */
export const DeskProvider = DeskContext.Provider;

/** The meeting on the desk. */
export function useDesk(): MeetingDesk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('no meeting is on the desk');
  return desk;
}
