import type { Language } from '../../i18n/say.ts';
import { sayReason } from '../../i18n/say.ts';
import { personIndex } from '../../model/person.ts';
import { selectedSchemeOf } from '../../model/plan.ts';
import { personAt } from '../../model/seating-chunks.ts';
import type { PlanDrawing } from '../drawing/plan-drawing.ts';
import type { Say } from '../say/use-say.ts';
import { surveyCase } from '../seating/survey.ts';
import { surveyRequestOf } from '../seating/survey-request.ts';

/** Everything that is told of one seat. */
export interface SeatFacts {
  readonly seat: string;
  readonly label: string;
  readonly person?: {
    readonly id: string;
    readonly name: string;
    readonly unit: string;
    readonly title: string;
  };
  readonly reason: string;
}

type Survey = ReturnType<typeof surveyCase>;
const surveys = new WeakMap<object, Survey>();

/** Why people sit where they sit; worked out when somebody first asks. */
function surveyOf({ plan }: PlanDrawing): Survey {
  let survey = surveys.get(plan);
  if (survey === undefined) {
    survey = surveyCase(surveyRequestOf(plan));
    surveys.set(plan, survey);
  }
  return survey;
}

/** Tell about one seat: who, of which unit, and why. */
export function seatFacts(drawing: PlanDrawing, seat: string, language: Language, say: Say): SeatFacts {
  const { plan, labelOf } = drawing;
  const person = personIndex(plan.people).get(personAt(selectedSchemeOf(plan).seating, seat) ?? '');
  const about = { seat, label: labelOf(seat), reason: '' };
  if (person === undefined) return about;
  const reason = surveyOf(drawing).reasons[seat];
  return {
    ...about,
    person: {
      id: person.id,
      name: person.name,
      unit: plan.units.find(({ id }) => id === person.unit)?.name ?? '',
      title: person.title ?? '',
    },
    reason: reason === undefined || reason.says === 'given' ? say('seat.given') : sayReason(reason, language),
  };
}
