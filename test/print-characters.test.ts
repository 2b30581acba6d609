import { describe, expect, it } from 'vitest';
import { isHan, otherCharacters, standardCharacters } from '../scripts/fonts/base-characters.ts';
import { BUNDLED_FACES, type BundledFace } from '../src/print/face.ts';
import { chooseFonts } from '../src/print/fonts/choose-fonts.ts';
import { characterReport } from '../src/print/fonts/font-report.ts';
import { makeTypeMeasure } from '../src/print/fonts/type-measure.ts';
import { nodeFontBook, printPdf } from '../src/print/node-print.ts';
import { sheetOf, sheetOfTexts, textItem } from './support/print-texts.ts';
import { readPdf } from './support/read-pdf.ts';

const book = nodeFontBook();
const facts = { title: '字', date: '2026-03-05T09:00' };
const standard = standardCharacters().map((one) => String.fromCodePoint(one));

/** Names of the standard list beyond U+FFFF or hard to find, and two of each extension. */
const RARE = ['𬱖', '𬭎', '𫍯', '𣲘', '䶮', '㛃', '訚'];
const EXTENSIONS = ['㐀䶵', '𠀀𠮷', '𪜀𫜲', '𫝀𫠝', '𫠠𬺡', '𬺰𮯠', '𰀀𰻞', '𱍐'];

describe.each(BUNDLED_FACES)('the face %s', (face) => {
  it('prints each of the 8,105 characters as itself, by its own font, with its own outline', async () => {
    expect(standard.length).toBe(8105);
    const page = sheetOfTexts(face, chunks(standard, 15));
    const fonts = await chooseFonts([page], book);
    expect(fonts.troubles).toEqual([]);
    const [printed] = readPdf(await printPdf([page], book, facts));
    expect(printed?.texts).toEqual(chunks(standard, 15));
    const blank = printed?.characters.filter(({ contours }) => contours <= 0).map(({ text }) => text);
    expect(blank).toEqual([]);
    // Two characters with one box are rare: outlines have not been mixed up on the way.
    const own = await book.face(face);
    const wrong = printed?.characters.filter(({ text, box }) => {
      const glyph = own?.characters.glyphOf(text.codePointAt(0) ?? 0) ?? 0;
      return JSON.stringify(box) !== JSON.stringify(own?.boxOf(glyph));
    });
    expect(wrong?.map(({ text }) => text)).toEqual([]);
  });

  it('prints names of the extensions, by another font where it must, and says so', async () => {
    const texts = [...RARE.map((one) => `王${one}`), ...EXTENSIONS];
    const page = sheetOfTexts(face, texts);
    const fonts = await chooseFonts([page], book);
    const report = characterReport(fonts);
    expect(report.missing).toEqual([]);
    expect(report.lent.get('𠀀')).toMatch(/^ZuociRareHan/);
    expect([...report.lent.keys()].filter((one) => RARE.includes(one))).toEqual([]);
    const [printed] = readPdf(await printPdf([page], book, facts));
    expect(printed?.texts).toEqual(texts);
    expect(printed?.characters.filter(({ contours }) => contours <= 0)).toEqual([]);
    const heavy = face === 'song-heavy' || face === 'hei-bold';
    expect(printed?.content.includes('2 Tr')).toBe(heavy);
  });

  it('is measured as it is printed', async () => {
    const characters = [...otherCharacters().filter((one) => !isHan(one)), ...standardCharacters()];
    const texts = characters.map((one) => `永${String.fromCodePoint(one)}`);
    const measure = makeTypeMeasure();
    const fonts = await chooseFonts([sheetOfTexts(face, texts)], book);
    const wrong = texts.filter((text) => {
      const printed = fonts.glyphsOf(face, text).reduce((sum, { widthEm }) => sum + widthEm, 0);
      return Math.abs(printed - measure.widthEm(face, text)) > 0.0006;
    });
    expect(wrong.filter((text) => !isMissing(text, fonts.troubles))).toEqual([]);
  });
});

const isMissing = (text: string, troubles: readonly { kind: string; codePoint: number }[]): boolean =>
  troubles.some(({ kind, codePoint }) => kind === 'missing' && codePoint === text.codePointAt(1));

function chunks(characters: readonly string[], size: number): readonly string[] {
  return Array.from({ length: Math.ceil(characters.length / size) }, (_, i) =>
    characters.slice(i * size, (i + 1) * size).join(''),
  );
}

describe('characters that are not what they seem', () => {
  const report = async (text: string, face: BundledFace = 'song') =>
    characterReport(await chooseFonts([sheetOfTexts(face, [text])], book));
  const printed = async (text: string, face: BundledFace = 'song') =>
    readPdf(await printPdf([sheetOfTexts(face, [text])], book, facts))[0]?.texts;

  it('a character of a private area is missing, and 〓 stands in its place', async () => {
    const { characters, missing } = await report('王\ue863');
    expect(missing).toEqual(['\ue863']);
    expect(characters[0]).toMatchObject({ codePoint: 'U+E863', kind: 'missing', private: true });
    expect(await printed('王\ue863')).toEqual(['王〓']);
  });

  it('a character that no font has is missing', async () => {
    expect((await report('张\u{2ebf0}')).missing).toEqual(['\u{2ebf0}']);
  });

  it('loose marks are composed, invisible characters left out, breaks are spaces', async () => {
    expect(await printed('Lu\u0308 Zho\u0304ng')).toEqual(['Lü Zhōng']);
    expect(await printed('王\u200b小\ufeff明\n李')).toEqual(['王小明 李']);
  });

  it('no Chinese character is exchanged for its likeness', async () => {
    expect(await printed('塚\ufa10⺌一⼀')).toEqual(['塚\ufa10⺌一⼀']);
  });

  it('an unknown variant is printed in its usual form and named', async () => {
    const { characters, missing } = await report('葛\u{e01ef}', 'kai');
    expect([characters[0]?.kind, missing]).toEqual(['variant', []]);
    expect(await printed('葛\u{e01ef}', 'kai')).toEqual(['葛']);
  });

  it('a font of the user’s that is not here is 宋, and that is said', async () => {
    const page = sheetOf([textItem('王', 'own/FZXBSJW')]);
    const { lent } = characterReport(await chooseFonts([page], book));
    expect(lent.get('王')).toMatch(/^NotoSerifSC/);
  });
});
