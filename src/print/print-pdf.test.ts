import { describe, expect, it } from 'vitest';
import { readPdf } from '../../test/support/read-pdf.ts';
import { nodeFontBook, printPdf } from './node-print.ts';
import type { Page, PageItem } from './page.ts';

const name = (text: string): PageItem => ({
  kind: 'text',
  text,
  face: 'song-heavy',
  sizeMm: 30,
  at: { xMm: 105, yMm: 40 },
  align: 'middle',
  ink: '#000000',
});
const page = (widthMm: number, heightMm: number, text: string): Page => ({
  widthMm,
  heightMm,
  items: [name(text)],
  papers: [text],
});

describe('printing to PDF', () => {
  const facts = { title: '座签', date: '2026-03-05T09:00' };
  const book = nodeFontBook();

  it('gives equal bytes for equal pages', async () => {
    const pages = [page(210, 297, '王𬱖'), page(297, 210, '李𬭎')];
    const first = await printPdf(pages, book, facts);
    expect(Buffer.compare(first, await printPdf(pages, nodeFontBook(), facts))).toBe(0);
    expect(Buffer.from(first.subarray(0, 5)).toString('latin1')).toBe('%PDF-');
  });

  it('lets a name on two lines, or spaced out, be found as the one it is', async () => {
    const lines = (reads: string, ...texts: readonly string[]): PageItem => ({
      kind: 'group',
      at: { xMm: 0, yMm: 0 },
      reads,
      items: texts.map(name),
    });
    const items = [lines('买买提·艾力', '买买提·', '艾力'), lines('张三', '张\u3000三')];
    const [printed] = readPdf(await printPdf([{ ...page(210, 297, ''), items }], book, facts));
    const spans = [...(printed?.content.matchAll(/ActualText <FEFF([0-9A-F]+)>>> BDC/g) ?? [])];
    const said = spans.map(([, units]) =>
      Buffer.from(units ?? '', 'hex')
        .swap16()
        .toString('utf16le'),
    );
    expect(said).toEqual(['买买提·艾力', '张三']);
    expect(printed?.content.match(/^EMC$/gm)).toHaveLength(2);
  });

  it('gives every page its own size', async () => {
    const file = Buffer.from(await printPdf([page(195, 175, '甲'), page(55, 200, '乙')], book, facts));
    const boxes = [...file.toString('latin1').matchAll(/MediaBox \[(.*?)\]/g)].map(([, box]) => box);
    expect(boxes).toEqual([195, 55].map((w, i) => `0 0 ${pt(w)} ${pt([175, 200][i] ?? 0)}`));
  });
});

const pt = (mm: number): string => ((mm * 72) / 25.4).toFixed(4).replace(/0+$/, '');
