import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textIndex } from './text-index.ts';

it('K6: of equal names the first is found, whatever names stand between', () => {
  const names = fc.array(fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('王伟', '李娜', '')), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(names, (texts) => {
      const enter = textIndex(texts.length, (number) => texts[number] as string);
      expect(texts.map((_, number) => enter(number))).toEqual(texts.map((text) => texts.indexOf(text)));
    }),
  );
});
