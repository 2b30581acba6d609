import { describe, expect, it } from 'vitest';
import { complainOfFile } from './plan-input.ts';

describe('a file that cannot be read', () => {
  it.each([
    [{ code: 'damaged', part: 'plan.json' }, 'damaged, part: plan.json', 'a file that is whole'],
    [{ code: 'damaged', with: {} }, 'damaged', 'a file that is whole'],
    [
      { code: 'wrong-file', with: { what: 'pdf' } },
      'wrong-file, what: pdf',
      'a list as .xlsx, .xls, .csv or text, or a plan as .zuoci',
    ],
    [{ code: 'not-a-zip' }, 'not-a-zip', 'a plan as .zuoci'],
  ])('says %j in one line', (why, found, allowed) => {
    expect(complainOfFile('a.bin', why).complaints).toEqual([
      `file: found a.bin (${found}), allowed: ${allowed}`,
    ]);
  });

  it('says the problems of a plan one by one, with their paths', () => {
    const path = ['people', 3, 'name'];
    const problem = { path, found: 'nothing', allowed: 'a string' };
    expect(complainOfFile('a.zuoci', { code: 'plan-invalid', problems: [problem] }).complaints).toEqual([
      'people[3].name: found nothing, allowed: a string',
    ]);
    expect(
      complainOfFile('a.zuoci', { code: 'plan-torn', problems: [{ path, id: 'p1' }] }).complaints,
    ).toEqual(['people[3].name: found "p1" a second time, allowed: an id of its own for each']);
  });
});
