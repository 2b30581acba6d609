import { useEffect, useState } from 'react';
import type { PagesOverview, PrintTask } from '../../print/print-task.ts';
import { pageWithin } from './page-within.ts';
import { usePrinters } from './printer.ts';
import { sayError } from './say-error.ts';

/** What is seen of a document before it is printed; the last one stays in sight until the next is ready. */
export interface Preview {
  readonly overview: PagesOverview | undefined;
  /** The page in sight, one that there is; 0 = the first. */
  readonly page: number;
  /** The page in sight as a picture; empty where there is none. */
  readonly svg: string;
  readonly busy: boolean;
  /** What went wrong; the screen says so. */
  readonly failed: string | undefined;
}

const QUIET_MS = 150;

/** Look at one page of a document; 0 = the first. */
export function usePreview(task: PrintTask | undefined, page: number): Preview {
  const { preview: printer } = usePrinters();
  const [overview, setOverview] = useState<{ readonly of: PrintTask; readonly value: PagesOverview }>();
  const [picture, setPicture] = useState<{
    readonly of: PrintTask;
    readonly page: number;
    readonly svg: string;
  }>();
  const [failed, setFailed] = useState<{ readonly of: PrintTask; readonly why: string }>();
  useEffect(() => {
    if (task === undefined) return;
    let gone = false;
    const fail = (error: unknown): void => {
      console.error(error);
      if (!gone) setFailed({ of: task, why: sayError(error) });
    };
    // Typing in a field asks once, when the hand rests.
    const timer = setTimeout(() => {
      printer.overview(task).then((value) => {
        if (!gone) setOverview({ of: task, value });
      }, fail);
    }, QUIET_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [printer, task]);
  const sheets = overview?.value.sheets.length ?? 0;
  const shown = pageWithin(page, sheets);
  const ready = overview !== undefined && overview.of === task && sheets > 0;
  useEffect(() => {
    if (!ready || task === undefined) return;
    let gone = false;
    printer.svg(task, shown).then(
      (svg) => {
        if (!gone) setPicture({ of: task, page: shown, svg });
      },
      (error: unknown) => {
        console.error(error);
        if (!gone) setFailed({ of: task, why: sayError(error) });
      },
    );
    return () => {
      gone = true;
    };
  }, [printer, task, shown, ready]);
  const isPictured = picture?.of === task && picture?.page === shown;
  const hasFailed = failed !== undefined && failed.of === task;
  return {
    overview: overview?.value,
    page: shown,
    svg: sheets === 0 ? '' : (picture?.svg ?? ''),
    busy: task !== undefined && !hasFailed && !(overview?.of === task && (sheets === 0 || isPictured)),
    failed: hasFailed ? failed.why : undefined,
  };
}
