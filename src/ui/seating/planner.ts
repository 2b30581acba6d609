import { createContext, useContext } from 'react';
import type { Survey, SurveyRequest } from './survey.ts';

/** Somebody who surveys cases elsewhere, so that the screen stays free. */
export type Planner = (request: SurveyRequest) => Promise<Survey>;

const PlannerContext = createContext<Planner | undefined>(undefined);

/** Gives a planner to everything inside. */
export const PlannerProvider = PlannerContext.Provider;

/** The planner. */
export function usePlanner(): Planner {
  const planner = useContext(PlannerContext);
  if (planner === undefined) throw new Error('there is no planner');
  return planner;
}
