import { useEffect, useMemo, useState } from 'react';
import { layoutCaseOf } from '../../model/layout-case-of.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';
import { seatedEntries } from '../../model/seating-chunks.ts';
import { usePlanner } from './planner.ts';
import type { Survey, SurveyRequest } from './survey.ts';

/** What the planner must know of the scheme on screen. */
export function surveyRequestOf(plan: Plan): SurveyRequest {
  const seating = seatedEntries(selectedSchemeOf(plan).seating);
  return { input: layoutCaseOf(plan), seating: seating.map(([seat, person]) => ({ seat, person })) };
}

/** The survey of the plan; the last one stays in sight until the next is ready. */
export function useSurvey(plan: Plan): { readonly survey: Survey | undefined; readonly fresh: boolean } {
  const planner = usePlanner();
  const request = useMemo(() => surveyRequestOf(plan), [plan]);
  const [done, setDone] = useState<{ readonly survey: Survey; readonly of: SurveyRequest }>();
  useEffect(() => {
    if (request.input.blocks.length === 0) return;
    let gone = false;
    planner(request).then(
      (survey) => {
        if (!gone) setDone({ survey, of: request });
      },
      (reason: unknown) => console.error(reason),
    );
    return () => {
      gone = true;
    };
  }, [planner, request]);
  return { survey: done?.survey, fresh: done?.of === request };
}
