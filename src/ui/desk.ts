import { createContext, useContext } from 'react';
import type { Label, Outcome } from '../commands/command.ts';
import type { CommandName } from '../commands/registry.ts';
import type { CommandArgs, CommandCall } from '../commands/run-command.ts';
import type { AuditTrail } from '../model/audit.ts';
import type { Plan } from '../model/plan.ts';
import type { PrintAction } from '../model/printed-papers.ts';
import type { SaveState } from '../store/save-state.ts';

/** The meeting on the desk: what is seen of it and what can be done with it. */
export interface MeetingDesk {
  readonly plan: Plan;
  /** The plan without what a drag shows before it is let go. */
  readonly kept: Plan;
  /** Another window edits this meeting; nothing can be changed here. */
  readonly readOnly: boolean;
  readonly save: SaveState;
  readonly undoStep: Label | undefined;
  readonly redoStep: Label | undefined;
  /** Who did what and when. */
  readonly audit: AuditTrail;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Put on record that a paper was made. */
  readonly recordPrint: (action: PrintAction) => void;
  /** Carry out a command as one step, or give back why not. */
  readonly run: <Name extends CommandName>(name: Name, args: CommandArgs<Name>) => Outcome;
  /** Carry out several commands as one step, all or none; `label` names it where they do not say what it is for. */
  readonly runAll: (calls: readonly CommandCall[], label?: Label) => Outcome;
  /** Show what commands would give, without a step; nothing is kept until they are carried out. */
  readonly preview: (calls: readonly CommandCall[]) => Outcome;
  readonly endPreview: () => void;
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
