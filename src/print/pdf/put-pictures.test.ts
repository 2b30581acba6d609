import { describe, expect, it } from 'vitest';
import type { Page, PageItem } from '../page.ts';
import { paintSvg } from '../picture/paint-svg.ts';
import { drawOperators } from './draw-operators.ts';
import { putOnPaper } from './pdf-paper.ts';
import { namePictures } from './put-pictures.ts';

const LOGO = { jpeg: btoa('\xff\xd8 logo \xff\xd9'), widthPx: 40, heightPx: 20 };
const logo: PageItem = {
  kind: 'picture',
  picture: LOGO,
  at: { xMm: 10, yMm: 12 },
  widthMm: 8,
  heightMm: 4,
};
const sheet = (items: readonly PageItem[]): Page => ({ widthMm: 210, heightMm: 297, papers: [], items });
const [one, two] = [sheet([logo]), sheet([{ kind: 'group', at: { xMm: 0, yMm: 0 }, items: [logo] }])];
const pages = [one, two];
const set = () => ({ runs: [], widthEm: 0 });

describe('pictures', () => {
  it('stand upright by their upper left corner, called by name', () => {
    const drawn = drawOperators(one, set, namePictures(pages));
    expect(drawn).toContain('q 8 0 0 -4 10 16 cm /P1 Do Q');
  });

  it('are in a PDF once, as the file they are, for all pages', () => {
    const pictures = namePictures(pages);
    const sheets = pages.map((page) => ({ ...page, content: drawOperators(page, set, pictures) }));
    const bytes = putOnPaper(sheets, { fonts: [], pictures }, { title: '', date: '2026-03-05T09:00' });
    const text = new TextDecoder('latin1').decode(bytes);
    expect(text.match(/\/DCTDecode/g)).toHaveLength(1);
    expect(text).toMatch(/\/Width 40\s+\/Height 20/);
    const [, object] = /\/P1 (\d+) 0 R/.exec(text) ?? [];
    expect(text).toContain(`\n${object} 0 obj`);
    expect(text).toContain(atob(LOGO.jpeg));
  });

  it('are in an SVG with nothing beside it', () => {
    expect(paintSvg(one, { set })).toContain(`href="data:image/jpeg;base64,${LOGO.jpeg}"`);
  });
});
