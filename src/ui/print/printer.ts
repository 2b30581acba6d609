import { createContext, useContext } from 'react';
import type { Printer } from '../../print/print-task.ts';

/** Two printers: what makes a file may be given up without the preview losing its pages. */
export interface Printers {
  readonly preview: Printer;
  readonly files: Printer;
}

const PrintersContext = createContext<Printers | undefined>(undefined);

/** Gives printers to everything inside. */
export const PrintersProvider = PrintersContext.Provider;

/** The printers. */
export function usePrinters(): Printers {
  const printers = useContext(PrintersContext);
  if (printers === undefined) throw new Error('there are no printers');
  return printers;
}
