import { defineDocument, type PrintRequest } from '../../document.ts';
import { codeDrawer } from '../../layout/code-path.ts';
import { imposeNUp } from '../../layout/impose-n-up.ts';
import { type PageSize, SHEETS } from '../../layout/sheet.ts';
import { isHall, type Place, placeBookOf } from '../../places/place-book.ts';
import { sketchRoom } from '../../places/room-sketch.ts';
import type { PrintSource } from '../../print-source.ts';
import { measureOnce } from '../../set/measure-once.ts';
import { type CardOptions, cardOptions } from './card-options.ts';
import { cardBoxes, cardNotes, drawCard, meetingWords } from './draw-card.ts';

/** Free edge of the sheet: what office printers cannot print on, and room for cutting marks. */
const MARGIN_MM = 6;
const GRIDS = { '2': [1, 2], '4': [2, 2], '8': [2, 4], '10': [2, 5] } as const;

/** Size of a card: its share of the sheet, so that one cut parts two cards. */
function cardSize({ perSheet, widthMm, heightMm }: CardOptions): PageSize {
  if (perSheet === 'own') return { widthMm, heightMm };
  const [columns, rows] = GRIDS[perSheet];
  return {
    widthMm: (SHEETS.A4.widthMm - 2 * MARGIN_MM) / columns,
    heightMm: (SHEETS.A4.heightMm - 2 * MARGIN_MM) / rows,
  };
}

/** Seats that get a card, in hand-out order: front row first. @see docs/SEATING-RULES.md [L8] */
const cardPlaces = (source: PrintSource, { holder, where }: CardOptions): readonly Place[] =>
  placeBookOf(source).places.filter(
    (place) =>
      (where === 'everywhere' || isHall(place.block)) &&
      (holder === 'person' ? place.person !== undefined : place.closed !== 'blocked'),
  );

function papers({ source, options, type }: PrintRequest<CardOptions>) {
  const size = cardSize(options);
  const boxes = cardBoxes(size, options);
  const sketch = options.showMap ? sketchRoom(source, boxes.map.widthMm, boxes.map.heightMm) : undefined;
  const meeting = meetingWords(source);
  const codeOf = codeDrawer(boxes.code.sideMm);
  const batch = { source, options, type: measureOnce(type), size, boxes, sketch, codeOf, meeting };
  const notes = cardNotes(batch);
  return cardPlaces(source, options).map((place) => {
    const owner = options.holder === 'person' ? place.person?.id : undefined;
    return {
      key: `cards/${owner ?? place.seat.id}`,
      ...size,
      items: drawCard(batch, place),
      notes,
      seat: place.seat.id,
      ...(owner === undefined ? {} : { person: owner }),
    };
  });
}

/** 座位卡, 入场券: handed out at the door, front row first. */
export const cardsDocument = defineDocument<CardOptions>({
  kind: 'cards',
  options: cardOptions,
  isOffered: (source) => source.shape.seats.size > 0,
  papers,
  pages: (cards) => imposeNUp(cards, { sheet: SHEETS.A4, marginMm: MARGIN_MM, gapMm: 0 }),
});
