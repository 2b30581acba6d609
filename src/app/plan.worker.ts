import '../base/no-eval.ts';
import type { SeatChange } from '../model/seating-chunks.ts';
import { type Judge, type Judgement, NOTHING_BROKEN, startJudge } from '../ui/seating/judge-seating.ts';
import { type Survey, type SurveyRequest, surveyCase } from '../ui/seating/survey.ts';

/** What is asked of the worker. */
export type SurveyMessage =
  | { readonly number: number; readonly request: SurveyRequest; readonly watches: boolean }
  | { readonly number: number; readonly changes: readonly SeatChange[] };

/** What it answers; the number tells to which question. */
export type SurveyAnswer =
  | { readonly number: number; readonly survey: Survey }
  | { readonly number: number; readonly judgement: Judgement };

let judge: Judge = () => NOTHING_BROKEN;

self.onmessage = ({ data }: MessageEvent<SurveyMessage>) => {
  const answer = (given: SurveyAnswer): void => self.postMessage(given);
  if ('changes' in data) {
    answer({ number: data.number, judgement: judge(data.changes) });
    return;
  }
  if (data.watches) judge = startJudge(data.request);
  answer({ number: data.number, survey: surveyCase(data.request) });
};
