import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fontkit from '@pdf-lib/fontkit';
import { jsPDF } from 'jspdf';
import { degrees, PDFDocument } from 'pdf-lib';
import { loadPinyinTable } from '../../src/layout/order/load-pinyin-table.ts';
import { loadStrokeTable } from '../../src/layout/order/load-stroke-table.ts';
import { nodeFontBook } from '../../src/print/node-print.ts';
import { openPrintShop } from '../../src/print/print-shop.ts';
import { benchNames, benchPlan } from './make-plan.ts';

/** Who prints. */
export type Contender = 'product' | 'jspdf' | 'pdf-lib';
/** What is printed. */
export type Work = 'plates' | 'cards' | 'map';

/** How many of each. */
export const COUNTS: Readonly<Record<Work, number>> = { plates: 2000, cards: 3000, map: 3000 };

const require = createRequire(import.meta.url);
const fontFile = (): Buffer =>
  readFileSync(
    join(
      dirname(require.resolve('@expo-google-fonts/noto-serif-sc/package.json')),
      '900Black',
      'NotoSerifSC_900Black.ttf',
    ),
  );

const A4 = { widthMm: 297, heightMm: 210 };
const SIZE_PT = 180;
const POINTS_PER_MM = 72 / 25.4;

/** Make ready what all of them need, then print: two faces a plate, the upper one turned. */
export async function prepare(contender: Contender, work: Work): Promise<() => Promise<Uint8Array>> {
  if (contender === 'product') return product(work);
  const names = benchNames(COUNTS[work]);
  return contender === 'jspdf' ? plainJsPdf(names) : plainPdfLib(names);
}

async function product(work: Work): Promise<() => Promise<Uint8Array>> {
  // Modules of the others are loaded before the clock starts too.
  await Promise.all([loadStrokeTable(), loadPinyinTable()]);
  const plan = benchPlan(COUNTS[work]);
  const task = { plan, language: 'zh', printedAt: '2026-03-05T09:00', document: work, options: {} } as const;
  return () => openPrintShop(nodeFontBook()).pdf(task, work);
}

function plainJsPdf(names: readonly string[]): () => Promise<Uint8Array> {
  const font = fontFile();
  return async () => {
    const pdf = new jsPDF({ unit: 'mm', format: 'a4', orientation: 'l', compress: true });
    pdf.addFileToVFS('song.ttf', font.toString('base64'));
    pdf.addFont('song.ttf', 'song', 'normal');
    pdf.setFont('song');
    pdf.setFontSize(SIZE_PT);
    names.forEach((name, i) => {
      if (i > 0) pdf.addPage('a4', 'l');
      const width = pdf.getTextWidth(name);
      pdf.text(name, (A4.widthMm + width) / 2, 35, { angle: 180 });
      pdf.text(name, (A4.widthMm - width) / 2, 175);
    });
    return new Uint8Array(pdf.output('arraybuffer'));
  };
}

function plainPdfLib(names: readonly string[]): () => Promise<Uint8Array> {
  const font = fontFile();
  return async () => {
    const pdf = await PDFDocument.create();
    pdf.registerFontkit(fontkit);
    const song = await pdf.embedFont(font, { subset: true });
    const [w, h] = [A4.widthMm * POINTS_PER_MM, A4.heightMm * POINTS_PER_MM];
    for (const name of names) {
      const page = pdf.addPage([w, h]);
      const width = song.widthOfTextAtSize(name, SIZE_PT);
      const place = { size: SIZE_PT, font: song };
      page.drawText(name, { ...place, x: (w + width) / 2, y: h - 100, rotate: degrees(180) });
      page.drawText(name, { ...place, x: (w - width) / 2, y: 100 });
    }
    return pdf.save();
  };
}
