import { canonicalJson } from './canonical-json.ts';
import type { Plan } from './plan.ts';
import type { PlanDocument } from './plan-document.ts';
import type { Scheme, SchemeDocument } from './scheme.ts';
import { seatedEntries } from './seating-chunks.ts';

/** A scheme as it is saved. */
export const schemeDocumentOf = (scheme: Scheme): SchemeDocument => ({
  ...scheme,
  seating: Object.fromEntries(seatedEntries(scheme.seating)),
});

/** A plan as it is saved; the contents of its revisions are files of their own (see revisionTexts). */
export function planDocumentOf(plan: Plan): PlanDocument {
  const { notes, ...rest } = plan;
  return {
    ...rest,
    ...(notes.length === 0 ? {} : { notes }),
    schemes: plan.schemes.map(schemeDocumentOf),
    revisions: plan.revisions.map(({ content: _content, ...head }) => head),
  };
}

/** The one text of a plan: equal plans give equal texts, to the byte. */
export const planText = (plan: Plan): string => canonicalJson(planDocumentOf(plan));

const texts = new WeakMap<Plan, string>();

/** The text of each revision's content, by its number; made once, for a content never changes. */
export function revisionTexts(plan: Plan): ReadonlyMap<number, string> {
  const byNumber = new Map<number, string>();
  for (const { number, content } of plan.revisions) {
    if (content === undefined) continue;
    let text = texts.get(content);
    if (text === undefined) {
      text = planText(content);
      texts.set(content, text);
    }
    byNumber.set(number, text);
  }
  return byNumber;
}
