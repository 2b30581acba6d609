import { describe, expect, it } from 'vitest';
import { hallPlan, printBlock, printPeople, seatedPlan } from '../../../test/support/print-people.ts';
import { printSchemes, schemeToPrint } from './print-schemes.ts';

const about = { language: 'zh', printedAt: '2026-03-05T08:00' } as const;
const recipients = printPeople(9).map((one, index) =>
  index < 4 ? one : { ...one, roles: ['recipient' as const] },
);
const award = seatedPlan(recipients, [printBlock('award', 'award-row', 'awards')]);

describe('what can be printed of each scheme', () => {
  it('is the sheet of awards of the one with the stage, whichever is on screen', () => {
    const hall = hallPlan(9, { people: recipients });
    const stage = award.schemes.map((scheme) => ({ ...scheme, id: 'stage', name: '颁奖' }));
    const plan = { ...hall, schemes: [...hall.schemes, ...stage] };
    const [first, second] = printSchemes(plan, about);
    expect([first?.plan, first?.papers.has('awards')]).toEqual([plan, false]);
    expect([second?.name, second?.plan.selectedScheme]).toEqual(['颁奖', 'stage']);
    expect(second?.papers.has('awards')).toBe(true);
  });

  it('a paper brings another scheme only for itself', () => {
    const stage = award.schemes.map((scheme) => ({ ...scheme, id: 'stage', name: '颁奖' }));
    const hall = hallPlan(9, { people: recipients });
    const schemes = printSchemes({ ...hall, schemes: [...hall.schemes, ...stage] }, about);
    const [own = ''] = schemes.map(({ id }) => id);
    const made = (asked: string, paper?: string) => schemeToPrint(schemes, asked, own, paper)?.id;
    expect(made(own, 'awards')).toBe('stage');
    expect(['map', 'plates', undefined].map((paper) => made(own, paper))).toEqual([own, own, own]);
    expect(made('stage', 'map')).toBe('stage');
    expect(made('gone', 'map')).toBe(own);
  });
});
