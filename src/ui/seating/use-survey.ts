import { useEffect, useMemo, useState } from 'react';
import type { Plan } from '../../model/plan.ts';
import { usePlanner } from './planner.ts';
import type { Survey, SurveyRequest } from './survey.ts';
import { surveyRequestOf } from './survey-request.ts';

/** The survey of the plan; the last one stays in sight until the next is ready. */
export function useSurvey(plan: Plan): { readonly survey: Survey | undefined; readonly fresh: boolean } {
  const planner = usePlanner();
  const request = useMemo(() => surveyRequestOf(plan), [plan]);
  const [done, setDone] = useState<{ readonly survey: Survey; readonly of: SurveyRequest }>();
  useEffect(() => {
    if (request.input.blocks.length === 0) return;
    let gone = false;
    planner.watch(request).then(
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
