import { useEffect, useRef, useState } from 'react';
import { useDesk } from '../desk.ts';
import { useRun } from '../use-run.ts';
import type { NumberingDraft } from './numbering-draft.ts';

/** A numbering that is tried on the drawing before it is kept. */
export interface NumberingTrial {
  readonly draft: NumberingDraft | undefined;
  readonly change: (draft: NumberingDraft) => void;
  readonly keep: () => void;
  readonly giveUp: () => void;
}

/** Show each draft of a block's numbering at once, keep it as one step, or leave no trace. */
export function useNumberingDraft(block: string | undefined): NumberingTrial {
  const { preview, endPreview } = useDesk();
  const run = useRun();
  const [trial, setTrial] = useState<{ readonly block: string; readonly draft: NumberingDraft }>();
  const own = trial?.block === block ? trial : undefined;
  const end = useRef(endPreview);
  end.current = endPreview;
  const shows = useRef(false);
  const stop = (): void => {
    if (shows.current) end.current();
    shows.current = false;
    setTrial(undefined);
  };
  const stopNow = useRef(stop);
  stopNow.current = stop;
  // Another block, or another panel: what was only tried is gone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew for each block
  useEffect(() => () => stopNow.current(), [block]);
  const holds = own !== undefined;
  useEffect(() => {
    if (!holds) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const listed = document.querySelector('[role=combobox][aria-expanded=true]');
      if (event.key === 'Escape' && listed === null) stopNow.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [holds]);
  return {
    draft: own?.draft,
    change: (draft) => {
      if (block === undefined) return;
      setTrial({ block, draft });
      const shown = preview([{ name: 'set-numbering', args: { blocks: [block], numbering: draft } }]);
      if (shown.ok) shows.current = true;
      else if (shows.current) end.current();
    },
    keep: () => {
      if (own === undefined) return;
      end.current();
      shows.current = false;
      if (run('set-numbering', { blocks: [own.block], numbering: { ...own.draft } }) !== undefined) {
        setTrial(undefined);
      }
    },
    giveUp: stop,
  };
}
