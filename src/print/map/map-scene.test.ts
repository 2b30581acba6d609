import { describe, expect, it } from 'vitest';
import { printBlock, printPeople, seatedPlan } from '../../../test/support/print-people.ts';
import { makePrintSource } from '../make-print-source.ts';
import { mapScene } from './map-scene.ts';

const screen = {
  id: 'f1',
  kind: 'screen',
  xMm: 0,
  yMm: 6000,
  widthMm: 3000,
  depthMm: 200,
  turnDeg: 0,
  main: true,
} as const;

describe('what lies around a map', () => {
  it.each([
    ['long-table', 'executive-meeting', 'P', '门'],
    ['classroom', 'video', 'A', '舞台'],
  ] as const)(
    '%s: stage or door is named, unless people look to a main screen',
    (kind, rule, frame, word) => {
      const landmarks = (fixtures: readonly (typeof screen)[]) => {
        const plan = seatedPlan(printPeople(14), [printBlock('block', kind, rule)], {
          venue: { name: '', fixtures },
        });
        const source = makePrintSource(plan, { language: 'zh', printedAt: '2026-03-05T08:00' });
        const { blocks } = source.shape;
        const scene = mapScene({ source, blocks, frame, words: new Map(), room: true, rowLabels: false });
        return scene.items.flatMap((item) =>
          item.kind === 'text' && item.look === 'landmark' ? [item.text] : [],
        );
      };
      expect(landmarks([])).toEqual([word]);
      expect(landmarks([screen])).toEqual([]);
    },
  );
});
