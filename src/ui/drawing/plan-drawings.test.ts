import { describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../../test/support/sample-plan.ts';
import { selectedSchemeOf } from '../../model/plan.ts';
import { seatingFrom } from '../../model/seating-chunks.ts';
import { numberedNotes } from '../review/numbered-notes.ts';
import { planDrawings } from './plan-drawings.ts';

const say = (key: string, values: object = {}): string => [key, ...Object.values(values)].join(' ');

/** Two schemes; the second has a rostrum of its own. */
function twoSchemes() {
  const plan = rostrumPlan(6, 4);
  const first = selectedSchemeOf(plan);
  const blocks = first.blocks.map((block) => ({ ...block, id: 'other' }));
  return {
    plan: { ...plan, schemes: [first, { ...first, id: 's2', name: 'B', blocks, seating: seatingFrom([]) }] },
    first,
  };
}

describe('the schemes of a plan', () => {
  it('are drawn once each', () => {
    const { plan, first } = twoSchemes();
    const drawings = planDrawings(plan, say);
    expect(drawings.drawing(first.id)).toBe(drawings.drawing(undefined));
    expect(drawings.drawing('s2')).toBe(drawings.drawing('s2'));
    expect(drawings.drawing('s2')).not.toBe(drawings.drawing(first.id));
    expect(drawings.drawing('gone')).toBe(drawings.drawing(first.id));
  });

  it('name their own seats, whichever is selected', () => {
    const { plan, first } = twoSchemes();
    const drawings = planDrawings(plan, say);
    expect(drawings.labelOf('s2')('other/r2/1')).toBe(drawings.drawing('s2').labelOf('other/r2/1'));
    expect(drawings.labelOf('s2')('other/r2/1')).not.toBe('other/r2/1');
    expect(drawings.labelOf(first.id)('other/r2/1')).toBe('other/r2/1');
  });
});

describe('notes on one of several schemes', () => {
  it('keep on the map the numbers of the list', () => {
    const note = { author: '', time: '', text: '', target: { kind: 'plan' }, strokes: [] } as const;
    const notes = [
      { ...note, scheme: 's1' },
      { ...note, scheme: 's2' },
      { ...note, scheme: 's1' },
    ];
    expect(numberedNotes(notes, 's1').map(({ number }) => number)).toEqual([1, 3]);
    expect(numberedNotes(notes, 's2')).toEqual([{ number: 2, note: notes[1] }]);
  });
});
