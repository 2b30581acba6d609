import { useMemo } from 'react';
import { useStore } from 'zustand';
import { redoLabels, undoLabels } from '../commands/history.ts';
import { type PlanStore, planOf } from '../store/plan-store.ts';
import type { MeetingDesk } from './desk.ts';

/** Put the store of an open meeting on the desk. */
export function useStoreDesk(store: PlanStore): MeetingDesk {
  const state = useStore(store);
  return useMemo(() => {
    const { run, runAll, preview, endPreview, undo, redo, recordPrint, history, readOnly, save } = state;
    return {
      plan: planOf(state),
      kept: history.plan,
      readOnly,
      save,
      undoStep: undoLabels(history, 1)[0],
      redoStep: redoLabels(history, 1)[0],
      audit: history.audit,
      undo,
      redo,
      recordPrint,
      run,
      runAll,
      preview,
      endPreview,
    };
  }, [state]);
}
