import type { LaidBlock } from '../../../layout/lay-out-blocks.ts';
import type { ClosedSeat } from '../../../layout/layout-case.ts';
import type { Policies } from '../../../layout/policies.ts';
import { layoutCaseOf } from '../../../model/layout-case-of.ts';
import { type Plan, selectedSchemeOf } from '../../../model/plan.ts';
import { personAt } from '../../../model/seating-chunks.ts';
import { attendanceOf } from '../attendance-counts.ts';
import type { SurveyRequest } from '../survey.ts';

/** In which order a hall fills up. */
export type HallFill = Policies['hallFill'];

interface Wish {
  readonly seats: ReadonlySet<string>;
  /** These people and nobody else; else who sits on the seats and all who have none. */
  readonly people: readonly string[];
  /** Fill in this order instead of by the rule of the section. */
  readonly fill?: HallFill;
}

/**
 * Ask the planner to seat only some seats: all others are closed, and whoever sits on them is left out. Pinned
 * people stay where they are.
 */
export function requestForSeats(
  plan: Plan,
  blocks: readonly Pick<LaidBlock, 'id' | 'rows'>[],
  wish: Wish,
): SurveyRequest {
  const scheme = selectedSchemeOf(plan);
  const input = layoutCaseOf(plan);
  const pinned = new Set(scheme.pins.map((pin) => pin.person));
  const pinnedSeats = new Set(scheme.pins.map((pin) => pin.seat));
  const named = wish.people.length > 0;
  const sitting = [...wish.seats].flatMap((seat) => personAt(scheme.seating, seat) ?? []);
  const meant = new Set(
    (named ? wish.people : [...sitting, ...attendanceOf(plan).standing.map(({ id }) => id)]).filter(
      (person) => !pinned.has(person),
    ),
  );
  const concerned = blocks.filter(({ rows }) =>
    rows.some((row) => row.seats.some(({ id }) => wish.seats.has(id))),
  );
  const concernedIds = new Set(concerned.map(({ id }) => id));
  const shut = concerned.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.seats.flatMap(({ id }): readonly ClosedSeat[] =>
        wish.seats.has(id) && !pinnedSeats.has(id) ? [] : [{ seat: id, why: 'blocked' }],
      ),
    ),
  );
  const blocked = new Set(shut.map(({ seat }) => seat));
  return {
    input: {
      ...input,
      people: input.people
        .filter(({ id }) => meant.has(id))
        .map(({ block, ...person }) => (named || block === undefined ? person : { ...person, block })),
      pins: [],
      closed: [...shut, ...input.closed.filter(({ seat }) => !blocked.has(seat))],
      blocks: input.blocks
        .filter(({ id }) => concernedIds.has(id))
        .map(({ takes, ...block }) => ({
          ...block,
          ...(named || takes === undefined ? {} : { takes }),
          ...(wish.fill === undefined
            ? {}
            : { rule: 'hall', policies: { ...block.policies, hallFill: wish.fill } }),
        })),
    },
    seating: [],
  };
}
