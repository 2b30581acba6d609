import { describe, expect, it } from 'vitest';
import { sheetOf, textItem } from '../../../test/support/print-texts.ts';
import { chooseFonts } from '../fonts/choose-fonts.ts';
import { openFont } from '../fonts/font.ts';
import { nodeFontBook } from '../node-print.ts';
import type { PageItem } from '../page.ts';
import { drawOperators } from '../pdf/draw-operators.ts';
import { paintSvg } from './paint-svg.ts';
import { pictureFonts, setForPictures } from './picture-fonts.ts';

const book = nodeFontBook();
const group: PageItem = {
  kind: 'group',
  at: { xMm: 210, yMm: 100 },
  turnDeg: 180,
  scale: 0.5,
  clip: { widthMm: 60, heightMm: 20 },
  items: [textItem('王&𬱖', 'hei', { at: { xMm: 10, yMm: 10 }, align: 'start' })],
};
const line: PageItem = {
  kind: 'line',
  from: { xMm: 0, yMm: 1 },
  to: { xMm: 10, yMm: 1 },
  stroke: { ink: '#888888', widthMm: 0.2, dash: [2, 1] },
};

const NO_PICTURES = new Map();

describe('pages as pictures and as operators', () => {
  it('carry their fonts, which hold every character drawn', async () => {
    const page = sheetOf([group, textItem('李𬭎', 'kai')]);
    const fonts = await chooseFonts([page], book);
    const files = pictureFonts(fonts, await book.harfBuzz());
    const svg = paintSvg(page, { set: setForPictures(fonts), fonts: files });
    expect(svg).toMatch(/^<svg [^>]*width="210mm" height="297mm" viewBox="0 0 210 297">/);
    expect(svg).toContain('transform="translate(210 100) rotate(180) scale(0.5)" clip-path="url(#clip-0)"');
    expect(svg).toMatch(
      /<g font-family="zuoci-1" font-size="10" fill="#000000"><text [^>]*>王&amp;𬱖<\/text><\/g>/,
    );
    const held = files.map(({ file }) => {
      const font = openFont(file);
      return font.ok ? font.value.characters.codePoints().map((one) => String.fromCodePoint(one)) : [];
    });
    expect(held).toEqual([
      ['&', '王', '𬱖'],
      ['李', '𬭎'],
    ]);
  });

  it('keep the spaces at the ends of a text, as paper does', async () => {
    const page = sheetOf([textItem(' Seat ', 'hei'), textItem('Row 1', 'hei')]);
    const fonts = await chooseFonts([page], book);
    const svg = paintSvg(page, { set: setForPictures(fonts) });
    expect(svg.match(/<text[^>]*>[^<]*/g)?.map((one) => one.replace(/ [xy]="[^"]*"/g, ''))).toEqual([
      '<text xml:space="preserve"> Seat ',
      '<text>Row 1',
    ]);
  });

  it('say the look of neighbours once, in their order', async () => {
    const page = sheetOf([line, line, textItem('李', 'kai'), textItem('王', 'kai'), line]);
    const fonts = await chooseFonts([page], book);
    const shapes = paintSvg(page, { set: setForPictures(fonts) }).match(/<(path|text|g)\b|fill="[^"]*"/g);
    const [lines, texts] = ['fill="none"', 'fill="#000000"'];
    expect(shapes?.slice(2)).toEqual([
      '<g',
      lines,
      '<path',
      '<path',
      '<g',
      texts,
      '<text',
      '<text',
      '<g',
      lines,
      '<path',
    ]);
  });

  it('place turned and squeezed text by its point, clockwise', () => {
    const set = () => ({
      runs: [{ font: 'F1', codes: '0001', fromEm: 0, middleEm: 0.38, thickened: false }],
      widthEm: 1,
    });
    const text = (more: object): string | undefined =>
      drawOperators(
        sheetOf([textItem('王', 'hei', { at: { xMm: 100, yMm: 50 }, ...more })]),
        set,
        NO_PICTURES,
      )
        .split('\n')
        .find((one) => one.includes('Tm'));
    expect(text({})).toBe('1 0 0 -1 95 53.8 Tm <0001> Tj');
    expect(text({ align: 'start' })).toBe('1 0 0 -1 100 53.8 Tm <0001> Tj');
    expect(text({ align: 'end', stretch: 0.8 })).toBe('0.8 0 0 -1 92 53.8 Tm <0001> Tj');
    expect(text({ turnDeg: 180 })).toBe('-1 0 0 1 105 46.2 Tm <0001> Tj');
    expect(text({ turnDeg: 90 })).toBe('0 1 1 0 96.2 45 Tm <0001> Tj');
  });

  it('restore what a group changed, and say ink once', () => {
    const operators = drawOperators(
      sheetOf([line, { ...group, items: [line] }, line]),
      () => ({ runs: [], widthEm: 0 }),
      NO_PICTURES,
    );
    expect(operators.split('\n').slice(1)).toEqual([
      '0.533 0.533 0.533 RG',
      '0.2 w',
      '[2 1] 0 d',
      '0 1 m 10 1 l S',
      'q -0.5 0 0 -0.5 210 100 cm',
      '0 0 60 20 re W n',
      '0 1 m 10 1 l S',
      'Q',
      '0 1 m 10 1 l S',
    ]);
  });
});
