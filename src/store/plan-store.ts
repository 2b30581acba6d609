import { createStore, type StoreApi } from 'zustand/vanilla';
import { failure } from '../base/result.ts';
import type { Label, Outcome } from '../commands/command.ts';
import { refusal } from '../commands/command.ts';
import {
  endPreview,
  type History,
  preview,
  record,
  recordOnly,
  redo,
  shownPlan,
  startHistory,
  undo,
} from '../commands/history.ts';
import type { CommandName } from '../commands/registry.ts';
import { type CommandArgs, type CommandCall, callOf, runCommands } from '../commands/run-command.ts';
import type { AuditStamp } from '../model/audit.ts';
import type { Plan } from '../model/plan.ts';
import type { PrintAction } from '../model/printed-papers.ts';
import type { JournalEntry } from './journal-entry.ts';
import type { SaveState } from './save-state.ts';

/** What is chosen on screen; never undone, never saved. */
export interface Selection {
  readonly seats: readonly string[];
  readonly people: readonly string[];
  readonly blocks: readonly string[];
  readonly fixtures: readonly string[];
  readonly zones: readonly string[];
}

/** Nothing is chosen. */
const NOTHING_SELECTED: Selection = { seats: [], people: [], blocks: [], fixtures: [], zones: [] };

/** Everything the screen shows of one open meeting. */
export interface PlanState {
  readonly history: History;
  readonly selection: Selection;
  readonly save: SaveState;
  /** True while another window writes this meeting. */
  readonly readOnly: boolean;
}

/** What the screen can do with it. */
export interface PlanActions {
  /** Carry out a command as one step. */
  readonly run: <Name extends CommandName>(name: Name, args: CommandArgs<Name>) => Outcome;
  /** Carry out several commands as one step, all or none; `label` names it where they do not say what it is for. */
  readonly runAll: (calls: readonly CommandCall[], label?: Label) => Outcome;
  /** Show what commands would give (a drag), without a step; each preview starts from the plan itself. */
  readonly preview: (calls: readonly CommandCall[]) => Outcome;
  readonly endPreview: () => void;
  /** @returns false at the beginning, or where another window writes. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** Put on record that a paper was made; there is nothing to undo. */
  readonly recordPrint: (action: PrintAction) => void;
  /** Choose things; kinds that are not named are chosen no more. */
  readonly select: (selection: Partial<Selection>) => void;
  /** Show another history: a meeting that was opened, or what the other window wrote. */
  readonly show: (history: History) => void;
  readonly setSave: (save: SaveState) => void;
  readonly setReadOnly: (readOnly: boolean) => void;
}

/** The store of one open meeting. */
export type PlanStore = StoreApi<PlanState & PlanActions>;

/** Hears of each step as it is taken, in order. */
export type StepListener = (entry: JournalEntry, history: History) => void;

/**
 * Make the store of one meeting.
 *
 * @param start - a plan, or the history that a journal gave back.
 * @param onStep - hears of each step, to write it down.
 * @param stampNow - who takes steps here and what time it is; without it no record is kept of them.
 */
export function createPlanStore(
  start: Plan | History,
  onStep: StepListener = () => undefined,
  stampNow: () => AuditStamp | undefined = () => undefined,
): PlanStore {
  return createStore<PlanState & PlanActions>()((set, get) => {
    const step = (entry: JournalEntry, history: History): void => {
      set({ history });
      onStep(entry, history);
    };
    const runAll = (calls: readonly CommandCall[], label?: Label): Outcome => {
      const { history, readOnly } = get();
      if (readOnly) return failure(refusal('read-only'));
      const outcome = runCommands(history.plan, calls, label);
      if (!outcome.ok) return outcome;
      const stamp = stampNow();
      const next = record(history, outcome.value, stamp);
      if (next.plan === history.plan) set({ history: next });
      else
        step(
          {
            kind: 'run',
            calls,
            ...(label === undefined ? {} : { label }),
            ...(stamp === undefined ? {} : { stamp }),
          },
          next,
        );
      return outcome;
    };
    const travel = (kind: 'undo' | 'redo'): boolean => {
      const { history, readOnly } = get();
      const stamp = stampNow();
      const next = kind === 'undo' ? undo(history, stamp) : redo(history, stamp);
      if (readOnly || next.plan === history.plan) return false;
      step(stamp === undefined ? { kind } : { kind, stamp }, next);
      return true;
    };
    return {
      history: 'past' in start ? start : startHistory(start),
      selection: NOTHING_SELECTED,
      save: { kind: 'saved' },
      readOnly: false,
      run: (name, args) => runAll([callOf(name, args)]),
      runAll,
      preview: (calls) => {
        const { history, readOnly } = get();
        if (readOnly) return failure(refusal('read-only'));
        const outcome = runCommands(history.plan, calls);
        if (outcome.ok) set({ history: preview(history, outcome.value) });
        return outcome;
      },
      endPreview: () => set({ history: endPreview(get().history) }),
      undo: () => travel('undo'),
      redo: () => travel('redo'),
      recordPrint: (action) => {
        const { history, readOnly } = get();
        const stamp = stampNow();
        if (readOnly || stamp === undefined) return;
        step({ ...action, stamp }, recordOnly(history, action, stamp));
      },
      select: (selection) => set({ selection: { ...NOTHING_SELECTED, ...selection } }),
      show: (history) => set({ history }),
      setSave: (save) => set({ save }),
      setReadOnly: (readOnly) => set({ readOnly }),
    };
  });
}

/** The plan to draw: the preview while something is dragged. */
export const planOf = (state: PlanState): Plan => shownPlan(state.history);
