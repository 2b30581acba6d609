import { createContext, useContext } from 'react';
import type { SeatChange } from '../../model/seating-chunks.ts';
import type { Judgement } from './judge-seating.ts';
import type { Survey, SurveyRequest } from './survey.ts';

/** Somebody who surveys cases elsewhere, so that the screen stays free. */
export interface Planner {
  (request: SurveyRequest): Promise<Survey>;
  /** Survey what is on screen: changes are judged against it from then on. */
  readonly watch: (request: SurveyRequest) => Promise<Survey>;
  /** What a change of the seating on screen would break; undefined when a later question came before the answer. */
  readonly judge: (changes: readonly SeatChange[]) => Promise<Judgement | undefined>;
}

const PlannerContext = createContext<Planner | undefined>(undefined);

/** Gives a planner to everything inside. */
export const PlannerProvider = PlannerContext.Provider;

/** The planner. */
export function usePlanner(): Planner {
  const planner = useContext(PlannerContext);
  if (planner === undefined) throw new Error('there is no planner');
  return planner;
}
