import type { Planner } from '../ui/seating/planner.ts';
import type { Survey } from '../ui/seating/survey.ts';
import type { SurveyAnswer, SurveyMessage } from './plan.worker.ts';

interface Waiting {
  readonly resolve: (survey: Survey) => void;
  readonly reject: (reason: Error) => void;
}

/** Start a worker that surveys cases; it is started with the first question. */
export function makePlanner(): Planner {
  let worker: Worker | undefined;
  let asked = 0;
  const waiting = new Map<number, Waiting>();
  const start = (): Worker => {
    const started = new Worker(new URL('./plan.worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = ({ data }: MessageEvent<SurveyAnswer>) => {
      waiting.get(data.number)?.resolve(data.survey);
      waiting.delete(data.number);
    };
    started.onerror = (event) => {
      for (const one of waiting.values()) one.reject(new Error(event.message));
      waiting.clear();
      started.terminate();
      worker = undefined;
    };
    return started;
  };
  return (request) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      asked += 1;
      waiting.set(asked, { resolve, reject });
      const message: SurveyMessage = { number: asked, request };
      worker.postMessage(message);
    });
}
