import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Scene } from '../../scene/scene.ts';
import { SceneItems } from './SceneItems.tsx';

const drawn = (name: string): readonly string[] => {
  const text = { kind: 'text', look: 'name', at: { xMm: 0, yMm: 0 }, sizeMm: 144, widestMm: 450 } as const;
  const scene: Scene = {
    xMm: 0,
    yMm: 0,
    widthMm: 480,
    heightMm: 480,
    items: [{ ...text, text: name }],
  };
  return [...renderToStaticMarkup(<SceneItems scene={scene} />).matchAll(/>([^<]+)<\/text>/g)].map(
    ([, words = '']) => words,
  );
};

it('a long name stands on two lines of its seat, a short one on one', () => {
  expect(drawn('Maria Lindqvist')).toEqual(['Maria', 'Lindqvist']);
  expect(drawn('阿不都热依木·买买提')).toEqual(['阿不都热依木·', '买买提']);
  expect(drawn('欧阳明华')).toEqual(['欧阳明华']);
});
