import { layoutCaseOf } from '../../model/layout-case-of.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';
import { seatedEntries } from '../../model/seating-chunks.ts';
import type { SurveyRequest } from './survey.ts';

/** What the planner must know of the scheme on screen. */
export function surveyRequestOf(plan: Plan): SurveyRequest {
  const seating = seatedEntries(selectedSchemeOf(plan).seating);
  return { input: layoutCaseOf(plan), seating: seating.map(([seat, person]) => ({ seat, person })) };
}
