import type { SeatChange } from '../model/seating-chunks.ts';
import type { Judgement } from '../ui/seating/judge-seating.ts';
import type { Planner } from '../ui/seating/planner.ts';
import type { Survey, SurveyRequest } from '../ui/seating/survey.ts';
import type { SurveyAnswer, SurveyMessage } from './plan.worker.ts';

interface Waiting {
  readonly resolve: (answer: SurveyAnswer) => void;
  readonly reject: (reason: Error) => void;
}

/** A change that waits until the worker has judged the one before; a later one takes its place. */
interface NextJudgement {
  readonly changes: readonly SeatChange[];
  readonly give: (judgement: Judgement | undefined) => void;
  readonly fail: (reason: unknown) => void;
}

/** Start a worker that surveys cases; it is started with the first question. */
export function makePlanner(): Planner {
  let worker: Worker | undefined;
  let asked = 0;
  let judging = false;
  let next: NextJudgement | undefined;
  const waiting = new Map<number, Waiting>();
  const start = (): Worker => {
    const started = new Worker(new URL('./plan.worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = ({ data }: MessageEvent<SurveyAnswer>) => {
      waiting.get(data.number)?.resolve(data);
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
  const ask = (message: (number: number) => SurveyMessage): Promise<SurveyAnswer> =>
    new Promise((resolve, reject) => {
      worker ??= start();
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage(message(asked));
    });
  const survey = async (request: SurveyRequest, watches: boolean): Promise<Survey> => {
    const answer = await ask((number) => ({ number, request, watches }));
    if (!('survey' in answer)) throw new Error('a judgement instead of a survey');
    return answer.survey;
  };
  const judgeNext = async (): Promise<void> => {
    while (next !== undefined) {
      const { changes, give, fail } = next;
      next = undefined;
      try {
        const answer = await ask((number) => ({ number, changes }));
        give('judgement' in answer ? answer.judgement : undefined);
      } catch (reason) {
        fail(reason);
      }
    }
  };
  return Object.assign((request: SurveyRequest) => survey(request, false), {
    watch: (request: SurveyRequest) => survey(request, true),
    judge: (changes: readonly SeatChange[]) =>
      new Promise<Judgement | undefined>((give, fail) => {
        next?.give(undefined);
        next = { changes, give, fail };
        if (judging) return;
        judging = true;
        void judgeNext().finally(() => {
          judging = false;
        });
      }),
  });
}
