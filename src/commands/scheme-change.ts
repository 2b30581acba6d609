import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import type { Scheme } from '../model/scheme.ts';

/**
 * Put new parts into one scheme.
 *
 * @returns the very same plan when every part is the one it has.
 */
export function withScheme(plan: Plan, id: string, parts: Partial<Scheme>): Plan {
  const scheme = plan.schemes.find((one) => one.id === id);
  if (scheme === undefined) return plan;
  const now: Readonly<Record<string, unknown>> = { ...scheme };
  if (Object.entries(parts).every(([key, part]) => now[key] === part)) return plan;
  const next = { ...scheme, ...parts };
  return { ...plan, schemes: plan.schemes.map((one) => (one === scheme ? next : one)) };
}

/** Put new parts into the scheme on screen. */
export const withSelectedScheme = (plan: Plan, parts: Partial<Scheme>): Plan =>
  withScheme(plan, selectedSchemeOf(plan).id, parts);
