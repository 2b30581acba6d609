import { z } from 'zod';
import { failure, type Result, success } from '../base/result.ts';
import { arrangementOf } from '../layout/arrangements/registry.ts';
import { demandOf } from '../layout/demand.ts';
import { policiesOf } from '../layout/lay-out-blocks.ts';
import { numberingSchema } from '../layout/numbering/numbering-scheme.ts';
import { ruleOf } from '../layout/rules/registry.ts';
import { type Block, blockSchema } from '../model/block.ts';
import { blockIdFor } from '../model/ids.ts';
import type { Known } from '../model/known.ts';
import { attendeesOf } from '../model/layout-case-of.ts';
import { wholeMillimetres } from '../model/measures.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { seatIndex } from '../model/seating-chunks.ts';
import { type Refusal, refusal } from './command.ts';
import { seatsOfBlock } from './seats-of-block.ts';

const { id: _id, place: _place, facingDeg: _facing, ...own } = blockSchema.shape;

/** A place on the floor; fractions are rounded to whole millimetres. */
export const anyPlace = z.strictObject({
  xMm: z.number().min(-1_000_000).max(1_000_000),
  yMm: z.number().min(-1_000_000).max(1_000_000),
});
/** Any angle; it is brought between 0 and 360. */
export const anyTurn = z.number().min(-36_000).max(36_000);

/** What is told of a new block; parameters that are missing are fitted to the people still to be seated. */
export const blockFieldsSchema = z.strictObject({
  ...own,
  rule: own.rule.exactOptional().describe('The usual one of the arrangement unless told'),
  place: anyPlace.default({ xMm: 0, yMm: 0 }),
  facingDeg: anyTurn.exactOptional(),
  headCount: z.int().min(0).max(100_000).exactOptional().describe('Fit to so many instead'),
});
/** What is told of a new block. */
export type BlockFields = Known<z.output<typeof blockFieldsSchema>>;

/** Ids of the blocks of all schemes. */
export const blockIds = (plan: Plan): ReadonlySet<string> =>
  new Set(plan.schemes.flatMap((scheme) => scheme.blocks.map((block) => block.id)));

/** Settle a new block: its id, whole millimetres, and all parameters, so that later guests do not move seats. */
export function makeBlock(plan: Plan, given: BlockFields): Result<Block, Refusal> {
  const { headCount, ...fields } = given;
  const scheme = selectedSchemeOf(plan);
  const id = blockIdFor(fields.arrangement, blockIds(plan));
  const rule = fields.rule ?? arrangementOf(fields.arrangement)?.usualRule ?? '';
  const draft: Block = wholeMillimetres({ ...fields, rule, id });
  const misnumbered = refuseNumbering(draft.numbering);
  if (misnumbered !== undefined) return failure(misnumbered);
  const settled = settleParameters(plan, draft, headCount);
  if (!settled.ok) return settled;
  const seats = seatsOfBlock(settled.value, scheme.policies);
  return seats.ok ? settled : seats;
}

/** Refuse a numbering scheme that the numbering of seats would not take. */
export function refuseNumbering(numbering: Block['numbering']): Refusal | undefined {
  const parsed = numberingSchema.safeParse(numbering);
  if (parsed.success) return undefined;
  const [first] = parsed.error.issues;
  const path = (first?.path ?? []).map(String).join('.');
  return refusal('numbering-invalid', { path, found: first?.message ?? '' });
}

/** Fit what is missing of a block's parameters to a head-count and keep it. */
export function settleParameters(plan: Plan, block: Block, headCount?: number): Result<Block, Refusal> {
  const arrangement = arrangementOf(block.arrangement);
  if (arrangement === undefined) {
    return failure(refusal('block-invalid', { path: 'arrangement', found: block.arrangement }));
  }
  const rule = ruleOf(block.rule);
  if (rule === undefined) return failure(refusal('block-invalid', { path: 'rule', found: block.rule }));
  const scheme = selectedSchemeOf(plan);
  const seated = seatIndex(scheme.seating);
  const expected = attendeesOf(plan.people, plan.units).filter(
    (person) => !person.roles.includes('absent') && !seated.has(person.id),
  );
  const demand = headCount === undefined ? demandOf(expected) : { ...demandOf(expected), people: headCount };
  const fitted = arrangement.fit(demand, block.parameters, policiesOf(block, rule, scheme.policies));
  const parsed = arrangement.schema.safeParse(fitted);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    const path = ['parameters', ...(first?.path ?? [])].join('.');
    return failure(refusal('block-invalid', { path, found: first?.message ?? '' }));
  }
  // What an arrangement's schema gives is a record of its parameters.
  const parameters = wholeMillimetres(parsed.data as Block['parameters']);
  return success({ ...block, parameters });
}
