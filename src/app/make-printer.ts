import type { Plan } from '../model/plan.ts';
import type { FontFiles } from '../print/fonts/font-files.ts';
import type { PagesOverview, Printer, PrintTask, PrintWatch } from '../print/print-task.ts';
import type { PrintAnswer, PrintJob, PrintMessage, PrintOutcome } from './print.worker.ts';

interface Waiting {
  readonly resolve: (outcome: PrintOutcome) => void;
  readonly reject: (reason: Error) => void;
  readonly watch: PrintWatch;
}

/**
 * Start a printer; its worker is started with the first job, and again after one was given up. To give up a job
 * ends all others of the same printer, so previews and files want a printer each.
 *
 * @param own - how a font of the user's is found by its PostScript name.
 */
export function makePrinter(own: FontFiles['own']): Printer {
  const { print, take } = makePress(own);
  return {
    // The worker answers each kind of job with its own kind of outcome.
    overview: (task, watch) => print(task, { kind: 'overview' }, watch) as Promise<PagesOverview>,
    svg: (task, page, watch) => print(task, { kind: 'svg', page }, watch) as Promise<string>,
    pdf: (task, title, watch) =>
      print(task, { kind: 'pdf', title }, watch) as Promise<Uint8Array<ArrayBuffer>>,
    office: (task, format, watch) =>
      print(task, { kind: 'office', format }, watch) as Promise<Uint8Array<ArrayBuffer>>,
    png: (task, page, dotsPerInch, watch) =>
      print(task, { kind: 'png', page, dotsPerInch }, watch) as Promise<Uint8Array<ArrayBuffer>>,
    readFont: (bytes, name) => take(bytes, name) as ReturnType<Printer['readFont']>,
  };
}

interface Press {
  readonly print: (task: PrintTask, job: PrintJob, watch?: PrintWatch) => Promise<PrintOutcome>;
  readonly take: (bytes: Uint8Array<ArrayBuffer>, name: string | undefined) => Promise<PrintOutcome>;
}

function makePress(own: FontFiles['own']): Press {
  let worker: Worker | undefined;
  let asked = 0;
  let plans = 0;
  let sent: Plan | undefined;
  const waiting = new Map<number, Waiting>();

  const stop = (reason: Error): void => {
    worker?.terminate();
    worker = undefined;
    sent = undefined;
    const all = [...waiting.values()];
    waiting.clear();
    for (const one of all) one.reject(reason);
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./print.worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = ({ data }: MessageEvent<PrintAnswer>) => {
      if ('font' in data) void lend(started, data.font);
      else hear(data);
    };
    started.onerror = (event) => stop(new Error(event.message));
    return started;
  };
  const lend = async (to: Worker, font: string): Promise<void> => {
    const file = await own(font).catch(() => undefined);
    const message: PrintMessage = { font, file };
    to.postMessage(message);
  };
  const hear = (answer: Exclude<PrintAnswer, { readonly font: string }>): void => {
    const one = waiting.get(answer.number);
    if (one === undefined) return;
    if ('progress' in answer) {
      one.watch.onProgress?.(answer.progress);
      return;
    }
    waiting.delete(answer.number);
    if ('done' in answer) one.resolve(answer.done);
    else one.reject(new Error(answer.failed));
  };
  const ask = (
    make: (number: number, to: Worker) => PrintMessage,
    watch: PrintWatch,
  ): Promise<PrintOutcome> =>
    new Promise((resolve, reject) => {
      const { signal } = watch;
      const givenUp = (): Error => new DOMException('printing was given up', 'AbortError');
      if (signal?.aborted === true) {
        reject(givenUp());
        return;
      }
      worker ??= start();
      asked += 1;
      const number = asked;
      waiting.set(number, { resolve, reject, watch });
      // A job that runs cannot be talked to: its worker is ended.
      signal?.addEventListener('abort', () => {
        if (waiting.has(number)) stop(givenUp());
      });
      worker.postMessage(make(number, worker));
    });
  return {
    print: (task, job, watch = {}) =>
      ask((number, to) => {
        const { plan, ...rest } = task;
        if (plan !== sent) {
          plans += 1;
          sent = plan;
          const content: PrintMessage = { plan: plans, content: plan };
          to.postMessage(content);
        }
        return { number, plan: plans, task: rest, job };
      }, watch),
    take: (bytes, name) => ask((number) => ({ number, taken: bytes, name }), {}),
  };
}
