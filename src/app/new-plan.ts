import { runCommands } from '../commands/run-command.ts';
import { templateOf } from '../commands/templates/registry.ts';
import { templateCalls } from '../commands/templates/template-calls.ts';
import { emptyPlan, type Plan } from '../model/plan.ts';
import { HOUSE } from '../store/libraries/library.ts';
import { setUpBy } from '../store/libraries/template-of-plan.ts';
import { newId } from '../store/new-id.ts';
import type { NewMeeting } from '../ui/start/meeting-summary.ts';
import type { Shelf } from './shelf.ts';

/** Begin a plan with the policies of the house, set up by its template. */
export async function newPlan(shelf: Shelf, wanted: NewMeeting): Promise<Plan> {
  const { name, kind, startsAt, place, hallSeats } = wanted;
  const plan = emptyPlan(newId('m'), name);
  const kept = await shelf.libraries.list('policies');
  const house = kept.find(({ id }) => id === HOUSE);
  const begun: Plan = {
    ...plan,
    meeting: {
      ...plan.meeting,
      kind,
      ...(startsAt === undefined ? {} : { startsAt }),
      ...(place === undefined ? {} : { place }),
    },
    schemes: plan.schemes.map((scheme) => ({ ...scheme, policies: house?.policies ?? {} })),
  };
  const template = templateOf(wanted.template);
  if (template === undefined) {
    const own = await shelf.libraries.list('templates');
    const item = own.find(({ id }) => wanted.template === `own/${id}`);
    return item === undefined ? begun : setUpBy(begun, item);
  }
  const choice = hallSeats === undefined ? {} : { hallSeats };
  const outcome = runCommands(begun, templateCalls(begun, template, choice));
  if (!outcome.ok) throw new Error(`template ${template.kind}: ${outcome.failure.code}`);
  return outcome.value.plan;
}
