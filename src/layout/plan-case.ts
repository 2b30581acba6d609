import { failure, type Result, success } from '../base/result.ts';
import { type AgendaOverlay, overlayAgenda } from './agenda-overlays.ts';
import { byRank } from './attendee.ts';
import { checkBlocks } from './check-blocks.ts';
import type { Issue } from './issue.ts';
import { AGENDA_RULE, broughtByAgenda, isStage, type LaidBlock, layOutBlocks } from './lay-out-blocks.ts';
import type { LayoutCase } from './layout-case.ts';
import { type NumberedBlock, numberBlocks } from './number-blocks.ts';
import type { Problem } from './problem.ts';
import { type SeatedCase, seatBlocks } from './seat-blocks.ts';

/** A case laid out, seated, numbered and checked. */
export interface PlannedCase {
  readonly input: LayoutCase;
  readonly blocks: readonly LaidBlock[];
  readonly seated: SeatedCase;
  readonly numbered: readonly NumberedBlock[];
  readonly overlays: readonly AgendaOverlay[];
  readonly issues: readonly Issue[];
}

/** A seating that somebody made by hand, to be checked as it is. */
export type GivenSeating = readonly { readonly seat: string; readonly person: string }[];

/**
 * Plan a whole case: lay out, seat, overlay the agenda, number, check.
 *
 * @param given - a seating to be checked instead of one that is planned.
 * @returns the plan, or every problem in what was asked.
 */
export function planCase(input: LayoutCase, given?: GivenSeating): Result<PlannedCase, readonly Problem[]> {
  const laid = layOutBlocks(input);
  if (!laid.ok) return laid;
  const blocks = laid.value;
  const numbered = numberBlocks(blocks);
  if (!numbered.ok) return failure(numbered.failure);
  const seated = given === undefined ? seatBlocks(input, blocks) : seatAsGiven(input, given);
  const table =
    input.agenda.length === 0 ? undefined : blocks.find((block) => block.rule.kind === AGENDA_RULE);
  const agenda = table === undefined ? NO_AGENDA : overlayAgenda(input, table, seated.placements);
  const issues = [
    ...seated.issues,
    ...agenda.issues,
    ...checkBlocks(input, blocks, seated.placements, numbered.value, seated.later),
  ];
  return success({ input, blocks, seated, numbered: numbered.value, overlays: agenda.overlays, issues });
}

const NO_AGENDA = { overlays: [], issues: [] } as const;

function seatAsGiven(input: LayoutCase, given: GivenSeating): SeatedCase {
  const seated = new Set(given.map(({ person }) => person));
  const absent = input.people.filter((person) => person.roles.includes('absent')).map((person) => person.id);
  const onStage = given.length > 0 && isStage(input.blocks);
  const later = onStage ? new Set(input.people.map(({ id }) => id)) : broughtByAgenda(input);
  const standing = input.people.filter(({ id }) => !seated.has(id) && !later.has(id) && !absent.includes(id));
  return {
    placements: given.map((place) => ({ ...place, reason: { rule: 'GIVEN', says: 'given', with: {} } })),
    unseated: byRank(standing).map((person) => person.id),
    later: [...later],
    absent,
    issues: [],
  };
}
