import { describe, expect, it } from 'vitest';
import { readCase } from '../../cli/read-case.ts';
import { planCase } from '../plan-case.ts';

/** Code and numbers of what is told under K16. */
function told(block: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  const read = readCase({ people: 12, blocks: [{ id: 'b', ...block }] });
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const plan = planCase(read.value.input);
  if (!plan.ok) throw new Error(JSON.stringify(plan.failure));
  return plan.value.issues.filter(({ rule }) => rule === 'K16').map((issue) => [issue.code, issue.with]);
}

describe('what is passed over', () => {
  it('K16: an option that the rule does not follow is told, and one that it follows is not', () => {
    const options = { visibleRows: [1, 1], reservedRows: [2] };
    expect(told({ arrangement: 'rostrum', options })).toEqual([
      ['option-not-followed', { block: 'b', option: 'visibleRows' }],
      ['option-not-followed', { block: 'b', option: 'reservedRows' }],
    ]);
    expect(told({ arrangement: 'theatre', rule: 'video', options })).toEqual([]);
    expect(told({ arrangement: 'rostrum', options: { reservedRows: [] } })).toEqual([]);
  });

  it('K16: units and wishes are those of the whole meeting, whatever the rule', () => {
    expect(
      told({ arrangement: 'rostrum', options: { units: [{ name: '甲' }], together: [['1', '2']] } }),
    ).toEqual([]);
  });

  it.each(['theatre', 'classroom'])('K16: places of a %s that are not there are told', (arrangement) => {
    const parameters = { missing: ['r1/1', 'r9/1'], wheelchairs: ['r1/2', 'r1/99'] };
    expect(told({ arrangement, parameters })).toEqual([
      ['place-not-there', { block: 'b', list: 'r9/1, r1/99', count: 2 }],
    ]);
  });

  it('K16: a place of a balcony and of a section is there, beside a wheelchair too', () => {
    const balconies = [{ rows: [4] }];
    const sections = [
      { name: '左', seats: [3] },
      { name: '右', seats: [3] },
    ];
    const parameters = { sections, balconies, missing: ['balcony-r1/4', 'r1/a3'], wheelchairs: ['r1/b1'] };
    expect(told({ arrangement: 'theatre', parameters })).toEqual([]);
  });

  it('K16: labels of seats and sections that are not there are told', () => {
    const sections = [
      { name: '左', seats: [6] },
      { name: '右', seats: [6] },
    ];
    const numbering = {
      overrides: { 'b/r1/a1': '甲', 'b/r7/1': '乙' },
      sections: [{ name: '右' }, { name: '中' }],
    };
    expect(told({ arrangement: 'theatre', parameters: { sections }, numbering })).toEqual([
      ['numbering-not-there', { list: 'b/r7/1, 中', count: 2 }],
    ]);
  });
});
