import type { Plan } from '../model/plan.ts';
import type { ExportAnswer, ExportedKind, ExportMessage } from './export.worker.ts';

/** Ending and type of each kind of file. */
export const EXPORT_FILES: Readonly<
  Record<ExportedKind, { readonly ending: string; readonly type: string }>
> = {
  xlsx: { ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { ending: 'csv', type: 'text/csv' },
  json: { ending: 'json', type: 'application/json' },
  pretix: { ending: 'pretix.json', type: 'application/json' },
};

/** Write a plan as a file of another kind, in a worker of its own. */
export function exportPlan(plan: Plan, kind: ExportedKind): Promise<Uint8Array | string> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<ExportAnswer>) => {
      worker.terminate();
      resolve(data.content);
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message));
    };
    const message: ExportMessage = { kind, plan };
    worker.postMessage(message);
  });
}
