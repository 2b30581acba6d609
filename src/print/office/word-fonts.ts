import type { FaceId } from '../face.ts';

/** Fonts of Word and WPS that look like the bundled faces; Office computers have them. */
const FONTS = {
  song: { font: '宋体', bold: false },
  'song-heavy': { font: '华文中宋', bold: true },
  hei: { font: '黑体', bold: false },
  'hei-bold': { font: '黑体', bold: true },
  kai: { font: '楷体', bold: false },
} as const;

/** The font of a text document for a face, for Chinese and Latin characters alike. */
export function wordFont(face: FaceId) {
  const isOwn = face.startsWith('own/');
  const { font, bold } = isOwn
    ? { font: face.slice('own/'.length), bold: false }
    : FONTS[face as keyof typeof FONTS];
  return { font: { ascii: font, hAnsi: font, cs: font, eastAsia: font, hint: 'eastAsia' as const }, bold };
}

/** Half points, as text documents count the size of type. */
export const halfPoints = (sizeMm: number): number => Math.max(2, Math.round((sizeMm * 72 * 2) / 25.4));

/** Twentieths of a point. */
export const twips = (mm: number): number => Math.round((mm * 72 * 20) / 25.4);
