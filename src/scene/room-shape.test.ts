import { describe, expect, it } from 'vitest';
import { framesOf, sceneFrameOf } from './room-shape.ts';

describe('frames of a drawing', () => {
  it.each([
    [['A'], ['A', 'S']],
    [
      ['A', 'H'],
      ['A', 'S'],
    ],
    [['P'], ['P', 'T']],
    [
      ['A', 'P'],
      ['A', 'S', 'P'],
    ],
    [[], ['A']],
  ] as const)('%j can be seen as %j', (native, frames) => {
    expect(framesOf(native.map((nativeFrame) => ({ nativeFrame })))).toEqual(frames);
  });

  it('turns the drawing for the stage and for the head of a table only', () => {
    expect((['A', 'S', 'P', 'T'] as const).map(sceneFrameOf)).toEqual(['A', 'S', 'P', 'S']);
  });
});
