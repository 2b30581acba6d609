import { failure, type Result } from '../base/result.ts';
import type { Roster, RosterFailure } from './roster.ts';
import type { RosterReply, RosterRequest } from './roster-request.ts';

/** A worker that reads one list. */
export interface RosterWorker {
  start(request: RosterRequest, onReply: (reply: RosterReply) => void, onDeath: (says: string) => void): void;
  stop(): void;
}

/** How to read in the background. */
export interface WorkerReading {
  /** Told the share of the work done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Ends the reading with `cancelled`. */
  readonly signal?: AbortSignal;
  /** Milliseconds after which the reading ends with `timed-out`; default 20,000. */
  readonly timeoutMs?: number;
  /** Another way to start the worker: a single-file build, or a test. */
  readonly startWorker?: () => RosterWorker;
}

function startRosterWorker(): RosterWorker {
  const worker = new Worker(new URL('./roster.worker.ts', import.meta.url), { type: 'module' });
  return {
    start: (request, onReply, onDeath) => {
      worker.onmessage = (event: MessageEvent<RosterReply>) => onReply(event.data);
      worker.onerror = (event) => onDeath(event.message);
      worker.postMessage(request);
    },
    stop: () => worker.terminate(),
  };
}

/**
 * Read a list in a worker of its own, which is ended when the list is read, when it takes too long and when the caller gives up.
 *
 * @returns never rejects: a worker that dies counts as a damaged file.
 */
export function readRosterInWorker(
  request: RosterRequest,
  reading: WorkerReading = {},
): Promise<Result<Roster, RosterFailure>> {
  const { onProgress, signal, timeoutMs = 20_000, startWorker = startRosterWorker } = reading;
  if (signal?.aborted === true) return Promise.resolve(failure({ code: 'cancelled', with: {} }));
  return new Promise((resolve) => {
    const worker = startWorker();
    let finished = false;
    const finish = (result: Result<Roster, RosterFailure>): void => {
      if (finished) return;
      finished = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      worker.stop();
      resolve(result);
    };
    const cancel = (): void => finish(failure({ code: 'cancelled', with: {} }));
    const timer = setTimeout(
      () => finish(failure({ code: 'timed-out', with: { milliseconds: timeoutMs } })),
      timeoutMs,
    );
    signal?.addEventListener('abort', cancel);
    worker.start(
      request,
      (reply) => {
        if (reply.kind === 'result') finish(reply.result);
        else if (!finished) onProgress?.(reply.done);
      },
      (says) => finish(failure({ code: 'damaged', with: { says } })),
    );
  });
}
