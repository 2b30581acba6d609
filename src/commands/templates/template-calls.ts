import { hasRole, isPresent } from '../../layout/attendee.ts';
import { layOutBlocks } from '../../layout/lay-out-blocks.ts';
import type { BlockInput, LayoutCase } from '../../layout/layout-case.ts';
import type { Block } from '../../model/block.ts';
import { canonicalJson } from '../../model/canonical-json.ts';
import { layoutCaseOf } from '../../model/layout-case-of.ts';
import type { Plan } from '../../model/plan.ts';
import type { Scheme } from '../../model/scheme.ts';
import { type CommandCall, callOf, runCommands } from '../run-command.ts';
import { listedRows } from './listed-rows.ts';
import type { MeetingTemplate, TemplateBlock } from './meeting-template.ts';
import { placeFixture } from './place-fixture.ts';

/** How a template is taken. */
export interface TemplateChoice {
  /** Seats of the hall; follows the list unless told. */
  readonly hallSeats?: number;
}

const HALLS: ReadonlySet<string> = new Set(['theatre', 'classroom']);

const fieldsOf = (template: MeetingTemplate, block: TemplateBlock, { hallSeats }: TemplateChoice) => ({
  arrangement: block.arrangement,
  rule: block.rule,
  parameters: { ...block.unlessListed, ...block.parameters },
  headCount: HALLS.has(block.arrangement) ? (hallSeats ?? template.usual) : template.usual,
  ...(block.place === undefined ? {} : { place: block.place }),
  ...(block.options === undefined ? {} : { options: block.options }),
});

/**
 * Set up an empty meeting by a template: its kind, its blocks, a second scheme where the template has one, and
 * what stands in the room. One step when it is carried out as one.
 *
 * @param plan - without blocks.
 */
export function templateCalls(
  plan: Plan,
  template: MeetingTemplate,
  choice: TemplateChoice = {},
): readonly CommandCall[] {
  const add = (block: TemplateBlock): CommandCall => callOf('add-block', fieldsOf(template, block, choice));
  const first = [
    callOf('edit-meeting', { kind: template.meetingKind, template: template.kind }),
    ...template.blocks.map(add),
    ...(template.policies === undefined ? [] : [callOf('set-policies', { policies: template.policies })]),
  ];
  const { second } = template;
  const others =
    second === undefined
      ? []
      : [
          callOf('add-scheme', { name: second.name }),
          ...second.blocks.map(add),
          callOf('select-scheme', { scheme: plan.selectedScheme }),
        ];
  const trial = runCommands(plan, first);
  const fixtures = trial.ok ? fixturesOf(trial.value.plan, template) : [];
  return [...first, ...others, ...(fixtures.length === 0 ? [] : [callOf('add-fixtures', { fixtures })])];
}

function fixturesOf(plan: Plan, template: MeetingTemplate) {
  const laid = layOutBlocks({ ...layoutCaseOf(plan), people: [], pins: [] });
  return laid.ok ? template.fixtures.map((fixture) => placeFixture(fixture, laid.value)) : [];
}

/**
 * Fit the blocks of a template to the people of a list that has just come: only blocks that nobody has changed
 * since, only while nobody sits, and never a hall whose size was chosen.
 *
 * @param plan - with its people.
 */
export function fitTemplateCalls(plan: Plan, template: MeetingTemplate): readonly CommandCall[] {
  const fresh = runCommands(emptied(plan), templateCalls(emptied(plan), template));
  if (!fresh.ok) return [];
  const untouched = fresh.value.plan;
  const schemes = plan.schemes.filter((scheme) => scheme.seating.size === 0);
  const calls = schemes.flatMap((scheme) => {
    const index = plan.schemes.indexOf(scheme);
    const wanted = index === 0 ? template.blocks : index === 1 ? (template.second?.blocks ?? []) : [];
    const found = fitScheme(plan, scheme, untouched.schemes[index], wanted);
    return found.length === 0 ? [] : [callOf('select-scheme', { scheme: scheme.id }), ...found];
  });
  if (calls.length === 0) return [];
  const back = [...calls, callOf('select-scheme', { scheme: plan.selectedScheme })];
  return [...back, ...moveFixtures(plan, untouched, template, back)];
}

/** The same meeting before anything was set out. */
const emptied = (plan: Plan): Plan => ({
  ...plan,
  people: [],
  agenda: [],
  wishes: [],
  venue: { ...plan.venue, fixtures: [] },
  schemes: plan.schemes
    .slice(0, 1)
    .map((scheme) => ({ ...scheme, blocks: [], zones: [], pins: [], closed: [] })),
  selectedScheme: plan.schemes[0]?.id ?? plan.selectedScheme,
});

function fitScheme(
  plan: Plan,
  scheme: Scheme,
  untouched: Scheme | undefined,
  wanted: readonly TemplateBlock[],
): readonly CommandCall[] {
  const open = new Map<string, TemplateBlock>();
  scheme.blocks.forEach((block, index) => {
    const [before, template] = [untouched?.blocks[index], wanted[index]];
    if (before !== undefined && template !== undefined && isSame(block, before)) open.set(block.id, template);
  });
  if (open.size === 0) return [];
  const listed = new Set(plan.people.flatMap(({ block }) => block ?? []));
  const input = layoutCaseOf(plan, scheme);
  const coming = input.people.filter(isPresent).length;
  const blocks = input.blocks.map((block): BlockInput => {
    const template = open.get(block.id);
    if (template === undefined) return block;
    const { unlessListed } = template;
    const usual =
      listed.has(block.id) || unlessListed === undefined ? {} : { rows: fewRows(unlessListed.rows, coming) };
    const leaders = template.leadersFrom === undefined ? {} : leadersOf(plan, template.leadersFrom);
    const rows = rowsOf(plan, block, input.people);
    return { ...block, parameters: { ...usual, ...leaders, ...template.parameters, ...rows } };
  });
  const laid = layOutBlocks({ ...input, blocks });
  if (!laid.ok) return [];
  return laid.value
    .filter((block) => open.has(block.id))
    .map(({ id, parameters }) => callOf('edit-block', { block: id, changes: { parameters } }));
}

/** A photo and a rostrum take their rows from a list that has them. */
function rowsOf(
  plan: Plan,
  { id, arrangement }: BlockInput,
  people: LayoutCase['people'],
): { readonly rows?: readonly number[] } {
  const isPhoto = arrangement === 'photo-risers';
  if (!isPhoto && arrangement !== 'rostrum') return {};
  const rows = listedRows(plan, isPhoto ? people : people.filter(({ block }) => block === id));
  return rows === undefined ? {} : { rows };
}

/** Who hands out: those listed for the block of the first scheme, or as many as it has seats; one for each recipient. */
function leadersOf(plan: Plan, from: string): { readonly leaders?: number } {
  const [first] = plan.schemes;
  if (first === undefined) return {};
  const { people, ...input } = layoutCaseOf(plan, first);
  const coming = people.filter(isPresent);
  const recipients = coming.filter((person) => hasRole(person, 'recipient')).length;
  const laid = layOutBlocks({ people, ...input });
  const block = laid.ok ? laid.value.find(({ id }) => id === from) : undefined;
  const seats = (block?.rows ?? []).reduce((sum, row) => sum + row.seats.length, 0);
  const listed = coming.filter((person) => person.block === from && !hasRole(person, 'recipient')).length;
  const leaders = Math.min(listed === 0 ? seats : listed, recipients);
  return leaders === 0 ? {} : { leaders };
}

/** A rostrum takes no more than a quarter of the people: it loses rows behind, then pairs of seats. */
function fewRows(rows: readonly number[], people: number): readonly number[] {
  const most = people / 4;
  const [front = 1, ...behind] = rows;
  let left = most - front;
  const kept = behind.filter((seats) => {
    left -= seats;
    return left >= 0;
  });
  return [front <= most ? front : Math.max(3, 2 * Math.floor((most - 1) / 2) + 1), ...kept];
}

const isSame = (a: Block, b: Block): boolean =>
  a.arrangement === b.arrangement && canonicalJson(a.parameters) === canonicalJson(b.parameters);

/** What the template set up keeps its distance from blocks that have grown, unless somebody has moved it. */
function moveFixtures(
  plan: Plan,
  untouched: Plan,
  template: MeetingTemplate,
  calls: readonly CommandCall[],
): readonly CommandCall[] {
  const trial = runCommands(plan, calls);
  if (!trial.ok || template.fixtures.length === 0) return [];
  const places = fixturesOf(trial.value.plan, template);
  const changes = places.flatMap((place, index) => {
    const [now, before] = [plan.venue.fixtures[index], untouched.venue.fixtures[index]];
    const stays = now === undefined || before === undefined || now.kind !== before.kind;
    if (stays || now.xMm !== before.xMm || now.yMm !== before.yMm) return [];
    return [{ fixture: now.id, xMm: place.xMm, yMm: place.yMm }];
  });
  return changes.length === 0 ? [] : [callOf('edit-fixtures', { changes })];
}
