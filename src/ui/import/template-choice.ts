import { type CommandCall, runCommands } from '../../commands/run-command.ts';
import { guessTemplate } from '../../commands/templates/guess-template.ts';
import { templateOf } from '../../commands/templates/registry.ts';
import { fitTemplateCalls, templateCalls } from '../../commands/templates/template-calls.ts';
import type { Roster } from '../../io/roster.ts';
import type { Plan } from '../../model/plan.ts';
import { isForRostrum } from '../../store/roster-fields.ts';

/** How people are seated when their list comes in: by a template, in the room as it is, or not at all. */
export type SeatBy =
  | { readonly kind: 'template'; readonly template: string }
  | { readonly kind: 'present' }
  | { readonly kind: 'never' };

/** What may be proposed: nothing once somebody sits, the room as it is once there is one. */
export function seatByOf(plan: Plan, roster: Roster, name: string): SeatBy {
  if (plan.schemes.some((scheme) => scheme.seating.size > 0)) return { kind: 'never' };
  if (plan.schemes.some((scheme) => scheme.blocks.length > 0)) {
    return plan.meeting.template === undefined ? { kind: 'never' } : { kind: 'present' };
  }
  const units = new Set(roster.people.map(({ unit }) => unit));
  const guessed = guessTemplate({
    name: `${name} ${plan.meeting.name}`,
    titles: titlesOf(roster),
    people: roster.people.length,
    units: units.size,
    agenda: roster.agenda.length,
    parties: new Set(roster.people.flatMap(({ party }) => party ?? [])).size,
    foreign: roster.people.filter(({ party, name }) => party === 'guest' && !/\p{sc=Han}/u.test(name)).length,
    rostrum: roster.people.filter(({ group }) => isForRostrum(group)).length,
    recipients: roster.people.filter(({ roles }) => roles.includes('recipient')).length,
    wishes: roster.people.reduce((sum, person) => sum + person.wishes.length, 0),
  });
  return { kind: 'template', template: guessed.kind };
}

/** What the first sheet is called, by its name and the words above its list. */
function titlesOf(roster: Roster): string {
  const sheet = roster.sheets.find(({ included }) => included);
  const titles = (sheet?.passedOver ?? []).filter(({ why }) => why === 'title').map(({ text }) => text);
  return [sheet?.name ?? '', ...titles].join(' ');
}

/** Set the room out before the list is taken over, so that the list finds its rostrum. */
export function roomCalls(plan: Plan, seatBy: SeatBy): readonly CommandCall[] {
  const template = seatBy.kind === 'template' ? templateOf(seatBy.template) : undefined;
  return template === undefined ? [] : templateCalls(plan, template);
}

/** Fit the room to the people once they are there. */
export function fitCalls(plan: Plan, calls: readonly CommandCall[]): readonly CommandCall[] {
  const trial = runCommands(plan, calls);
  if (!trial.ok) return [];
  const template = templateOf(trial.value.plan.meeting.template);
  return template === undefined ? [] : fitTemplateCalls(trial.value.plan, template);
}
