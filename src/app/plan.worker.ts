import '../base/no-eval.ts';
import { type Survey, type SurveyRequest, surveyCase } from '../ui/seating/survey.ts';

/** What is asked of the worker. */
export interface SurveyMessage {
  readonly number: number;
  readonly request: SurveyRequest;
}

/** What it answers; the number tells to which question. */
export interface SurveyAnswer {
  readonly number: number;
  readonly survey: Survey;
}

self.onmessage = ({ data }: MessageEvent<SurveyMessage>) => {
  const answer: SurveyAnswer = { number: data.number, survey: surveyCase(data.request) };
  self.postMessage(answer);
};
