import { describe, expect, it } from 'vitest';
import { hallPlan } from '../../../test/support/print-people.ts';
import { standInType } from '../../../test/support/stand-in-type.ts';
import { callOf, runCommands } from '../../commands/run-command.ts';
import type { Plan } from '../../model/plan.ts';
import { approvedCodeOf, checkCode } from '../../model/verification-code.ts';
import { makePrintSource } from '../make-print-source.ts';
import { footer } from './footer.ts';

const decided = (plan: Plan): Plan => {
  const by = { author: '李', time: '2026-03-05T09:00:00Z' };
  const outcome = runCommands(plan, [
    callOf('submit-revision', by),
    callOf('approve-revision', { number: 1, ...by }),
  ]);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value.plan;
};
const footOf = (plan: Plan) =>
  footer({
    source: makePrintSource(plan, { language: 'zh', printedAt: '2026-03-05T09:00' }),
    type: standInType,
    sheet: { widthMm: 210, heightMm: 297 },
    marginMm: 15,
    page: 1,
    pages: 1,
  });

describe('the code on approved papers', () => {
  const plan = decided(hallPlan(6));

  it('stands on the foot in words and for a scanner, and verifies', () => {
    const code = approvedCodeOf(plan) ?? '';
    expect(checkCode(plan, code)).toEqual({ kind: 'current', number: 1, changed: false });
    const items = footOf(plan);
    expect(JSON.stringify(items)).toContain(`核验码 ${code}`);
    expect(items.filter(({ kind }) => kind === 'group')).toHaveLength(1);
  });

  it('is not on a draft', () => {
    const items = footOf({ ...plan, units: [] });
    expect(JSON.stringify(items)).not.toContain('核验码');
    expect(items.filter(({ kind }) => kind === 'group')).toHaveLength(0);
  });
});
