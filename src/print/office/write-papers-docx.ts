import { sineCosine } from '../../layout/geometry/point.ts';
import type { TypeMeasure } from '../face.ts';
import type { Paper } from '../paper.ts';
import { type PlacedText, placedTexts } from './placed-texts.ts';
import { steadyZip } from './steady-zip.ts';
import { halfPoints, twips, wordFont } from './word-fonts.ts';

const EMU_IN_MM = 36_000;
const PIXELS_IN_MM = 96 / 25.4;
/** Air round a text in its box, so that another font of the same look still fits. */
const ROOM = 1.25;

/**
 * Write papers as a text document to be retouched in Word or WPS: a page of its own size each, every text in
 * a text box where it is printed. A cell of a table cannot be turned by 180°, a text box can: so the upper
 * half of a plate is a box turned by 180°. Lines and grounds are left to the printed pages.
 */
export async function writePapersDocx(
  papers: readonly Paper[],
  type: TypeMeasure,
  date: string,
): Promise<Uint8Array> {
  const docx = await import('docx');
  let id = 0;
  const box = (placed: PlacedText) => {
    id += 1;
    const { widthMm, heightMm, leftMm, topMm } = boxOf(placed, type);
    const { item, turnDeg, scale } = placed;
    const { stretch = 1, ink, align, text, face } = item;
    const alignment =
      align === 'middle'
        ? docx.AlignmentType.CENTER
        : align === 'end'
          ? docx.AlignmentType.RIGHT
          : docx.AlignmentType.LEFT;
    return new docx.WpsShapeRun({
      type: 'wps',
      transformation: {
        width: widthMm * PIXELS_IN_MM,
        height: heightMm * PIXELS_IN_MM,
        ...(turnDeg === 0 ? {} : { rotation: turnDeg }),
      },
      floating: {
        horizontalPosition: {
          relative: docx.HorizontalPositionRelativeFrom.PAGE,
          offset: Math.round(leftMm * EMU_IN_MM),
        },
        verticalPosition: {
          relative: docx.VerticalPositionRelativeFrom.PAGE,
          offset: Math.round(topMm * EMU_IN_MM),
        },
        allowOverlap: true,
        zIndex: id,
      },
      altText: { id: String(id), name: `text ${id}`, description: text, title: '' },
      bodyProperties: {
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
        verticalAnchor: docx.VerticalAnchor.CENTER,
        noAutoFit: true,
      },
      children: [
        new docx.Paragraph({
          alignment,
          spacing: { before: 0, after: 0 },
          children: [
            new docx.TextRun({
              text,
              size: halfPoints(item.sizeMm * scale),
              color: ink.slice(1),
              ...wordFont(face),
              ...(stretch === 1 ? {} : { scale: Math.max(1, Math.floor(stretch * 100)) }),
            }),
          ],
        }),
      ],
    });
  };
  // Of a page that lies, Word wants the sides as if it stood, and the word that it lies: else printers turn it.
  const sheetOf = ({ widthMm, heightMm }: Paper) => ({
    width: twips(Math.min(widthMm, heightMm)),
    height: twips(Math.max(widthMm, heightMm)),
    orientation: widthMm > heightMm ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
  });
  const sections = papers.map((paper) => ({
    properties: {
      page: {
        size: sheetOf(paper),
        margin: { top: 0, bottom: 0, left: 0, right: 0, header: 0, footer: 0 },
      },
    },
    children: [
      new docx.Paragraph({
        children: placedTexts([...paper.items, ...(paper.notes ?? [])]).map(box),
      }),
    ],
  }));
  const file = new docx.Document({ creator: 'Zuoci', lastModifiedBy: 'Zuoci', sections });
  return steadyZip(new Uint8Array(await docx.Packer.toArrayBuffer(file)), date);
}

/** The box of a text before it is turned about its own middle, as Word places it. */
function boxOf({ item, at, turnDeg, scale }: PlacedText, type: TypeMeasure) {
  const sizeMm = item.sizeMm * scale;
  const natural = type.widthEm(item.face, item.text) * sizeMm * (item.stretch ?? 1);
  const widthMm = natural * ROOM + sizeMm * 0.5;
  const heightMm = sizeMm * 1.4;
  // From where the text is held to the middle of its box, along the text.
  const along = item.align === 'middle' ? 0 : item.align === 'start' ? widthMm / 2 : -widthMm / 2;
  const { sine, cosine } = sineCosine(turnDeg);
  return {
    widthMm,
    heightMm,
    leftMm: at.xMm + along * cosine - widthMm / 2,
    topMm: at.yMm + along * sine - heightMm / 2,
  };
}
