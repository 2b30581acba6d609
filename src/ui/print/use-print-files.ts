import { useRef, useState } from 'react';
import type { PrintProgress, PrintTask } from '../../print/print-task.ts';
import { useSay } from '../say/use-say.ts';
import { fileNameOf, giveFile } from '../shell/choose-file.ts';
import { printFile } from './print-file.ts';
import { usePrinters } from './printer.ts';

/** What can be made of papers. */
export type PrintWork = 'pdf' | 'print' | 'png' | 'svg' | 'xlsx' | 'docx';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OFFICE_TYPES = {
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  docx: `${OFFICE}.wordprocessingml.document`,
} as const;

const DOTS_PER_INCH = 300;

/** Make files of papers, one at a time, with progress and a way to stop. */
export function usePrintFiles() {
  const { files: printer } = usePrinters();
  const say = useSay();
  const [progress, setProgress] = useState<{ readonly percent: number; readonly words: string }>();
  const stop = useRef<AbortController>(undefined);
  const onProgress = ({ stage, done, total }: PrintProgress): void =>
    setProgress({
      percent: total === 0 ? 5 : Math.round((done / total) * 100),
      words: stage === 'fonts' ? say('print.stage.fonts') : say('print.stage.pages', { done, total }),
    });

  /** @returns the name of the file, without one where it went to the printer; undefined where it was given up. */
  const make = async (
    task: PrintTask,
    work: PrintWork,
    { page, name }: { readonly page: number; readonly name: string },
  ): Promise<{ readonly file?: string } | undefined> => {
    if (stop.current !== undefined) return undefined;
    const control = new AbortController();
    stop.current = control;
    setProgress({ percent: 0, words: say('print.stage.fonts') });
    const watch = { signal: control.signal, onProgress };
    const give = (bytes: Uint8Array | string, ending: string, type: string): { readonly file: string } => {
      const file = fileNameOf(name, ending, say('app.name'));
      giveFile(file, bytes, type);
      return { file };
    };
    try {
      switch (work) {
        case 'pdf':
          return give(await printer.pdf(task, name, watch), 'pdf', 'application/pdf');
        case 'print':
          printFile(await printer.pdf(task, name, watch));
          return {};
        case 'svg':
          return give(await printer.svg(task, page, watch), 'svg', 'image/svg+xml');
        case 'png':
          return give(await printer.png(task, page, DOTS_PER_INCH, watch), 'png', 'image/png');
        case 'xlsx':
        case 'docx':
          return give(await printer.office(task, work, watch), work, OFFICE_TYPES[work]);
      }
    } catch (error) {
      if (control.signal.aborted) return undefined;
      throw error;
    } finally {
      stop.current = undefined;
      setProgress(undefined);
    }
  };
  return {
    make,
    progress,
    cancel: () => stop.current?.abort(),
  };
}
