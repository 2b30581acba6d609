import type { TypeMeasure } from '../../face.ts';
import { timeWords } from '../../layout/date-words.ts';
import { stateWords } from '../../layout/footer.ts';
import { INK, LINE } from '../../layout/inks.ts';
import { writeWithin } from '../../layout/lettering.ts';
import { placeOfMeeting } from '../../layout/meeting-words.ts';
import type { PageSize } from '../../layout/sheet.ts';
import type { PageItem, PagePoint, PathStep } from '../../page.ts';
import { nearestDoor } from '../../places/nearest-door.ts';
import { unitOf } from '../../places/people-words.ts';
import { isTable, type Place } from '../../places/place-book.ts';
import type { RoomSketch } from '../../places/room-sketch.ts';
import { sayArea } from '../../places/say-place.ts';
import type { PrintSource } from '../../print-source.ts';
import { seatPieces } from '../../set/seat-pieces.ts';
import { type StackLine, stackLines, type TextBox } from '../../set/stack-lines.ts';
import { sayOnPaper } from '../../words/say-paper.ts';
import type { CardOptions } from './card-options.ts';

/** What all cards of a batch share. */
export interface CardBatch {
  /** When and where the meeting is, in words; each empty where it is not known. */
  readonly meeting: { readonly time: string; readonly place: string };
  readonly source: PrintSource;
  readonly options: CardOptions;
  readonly type: TypeMeasure;
  readonly size: PageSize;
  readonly boxes: CardBoxes;
  readonly sketch: RoomSketch | undefined;
  readonly codeOf: (text: string) => readonly PathStep[];
}

/** Where the parts of a card lie. */
export interface CardBoxes {
  readonly head: TextBox;
  readonly body: TextBox;
  readonly map: TextBox;
  readonly code: { readonly xMm: number; readonly yMm: number; readonly sideMm: number };
  readonly foot: TextBox;
  /** Size of small type: the others follow it. */
  readonly smallMm: number;
}

const box = (xMm: number, yMm: number, widthMm: number, heightMm: number): TextBox => ({
  xMm,
  yMm,
  widthMm,
  heightMm,
});

/** Share out a card: map and code at the right of a wide card, below the words of a tall one. */
export function cardBoxes({ widthMm, heightMm }: PageSize, { showMap, showCode }: CardOptions): CardBoxes {
  const pad = Math.max(3, Math.min(widthMm, heightMm) * 0.055);
  const wide = widthMm > heightMm * 1.15;
  const smallMm = Math.min(6, Math.max(2.4, Math.min(widthMm / 99, heightMm / (wide ? 60 : 90)) * 2.9));
  const inner = widthMm - 2 * pad;
  const headMm = smallMm * 1.9;
  const footMm = smallMm * 1.2;
  const top = pad + headMm + smallMm * 0.9;
  const high = heightMm - pad - footMm - smallMm * 0.5 - top;
  const foot = box(pad, heightMm - pad - footMm, inner, footMm);
  const head = box(pad, pad, inner, headMm);
  if (!showMap && !showCode) {
    const none = { xMm: 0, yMm: 0, sideMm: 0 };
    return { head, body: box(pad, top, inner, high), map: box(0, 0, 0, 0), code: none, foot, smallMm };
  }
  if (wide) {
    const side = inner * 0.36;
    const left = widthMm - pad - side;
    const codeMm = showCode ? Math.min(side, showMap ? high * 0.44 : high, 40) : 0;
    const mapMm = showMap ? high - (showCode ? codeMm + smallMm * 0.4 : 0) - smallMm * 1.1 : 0;
    return {
      head,
      body: box(pad, top, inner - side - pad * 0.7, high),
      map: box(left, top, side, mapMm),
      code: { xMm: widthMm - pad - codeMm, yMm: top + high - codeMm, sideMm: codeMm },
      foot,
      smallMm,
    };
  }
  const below = Math.min(high * 0.42, inner * 0.75);
  const codeMm = showCode ? Math.min(below, inner * 0.32, 40) : 0;
  const mapWide = inner - (codeMm === 0 ? 0 : codeMm + smallMm);
  return {
    head,
    body: box(pad, top, inner, high - below - smallMm * 0.5),
    map: box(pad, top + high - below, showMap ? mapWide : 0, showMap ? below - smallMm * 1.2 : 0),
    code: { xMm: widthMm - pad - codeMm, yMm: top + high - codeMm, sideMm: codeMm },
    foot,
    smallMm,
  };
}

/** When and where, said once for all cards. */
export function meetingWords({ language, plan }: PrintSource): CardBatch['meeting'] {
  const time = timeWords(language, plan.meeting);
  const place = placeOfMeeting(plan);
  return {
    time: time === undefined ? '' : sayOnPaper(language, 'paper.time', { time }),
    place: place === '' ? '' : sayOnPaper(language, 'paper.place', { place }),
  };
}

/** Draw one card, from its upper left corner. */
export function drawCard(batch: CardBatch, place: Place): readonly PageItem[] {
  const { source, options, type, size, boxes } = batch;
  const { head, foot, smallMm } = boxes;
  const { meeting } = source.plan;
  const say = (key: 'card.title' | 'card.ticket'): string => sayOnPaper(source.language, key);
  const kind = options.holder === 'ticket' ? say('card.ticket') : say('card.title');
  const title: StackLine[] = [
    { text: meeting.name === '' ? kind : meeting.name, face: 'hei-bold', sizeMm: smallMm * 1.35, most: 2 },
  ];
  const rule = head.yMm + head.heightMm + smallMm * 0.35;
  const note = options.note === '' ? kind : `${kind} · ${options.note}`;
  return [
    ...stackLines(type, title, head, { align: 'middle', stand: 'middle' }),
    {
      kind: 'line',
      from: { xMm: head.xMm, yMm: rule },
      to: { xMm: size.widthMm - head.xMm, yMm: rule },
      stroke: { ink: INK.red, widthMm: LINE.plain },
    },
    ...stackLines(type, bodyLines(batch, place), boxes.body, { align: 'start', stand: 'middle' }),
    ...(options.showMap && batch.sketch !== undefined ? mapItems(batch, batch.sketch, place) : []),
    ...(options.showCode ? [codeItem(boxes.code, batch.codeOf(place.seat.id))] : []),
    writeWithin(
      type,
      note,
      { xMm: foot.xMm, yMm: foot.yMm + foot.heightMm / 2 },
      { face: 'hei', sizeMm: smallMm * 0.9, ink: INK.soft },
      foot.widthMm * 0.64,
    ),
  ];
}

/** State and version in the corner: printed, but no reason to print the card again. */
export function cardNotes({ source, type, boxes: { foot, smallMm } }: CardBatch): readonly PageItem[] {
  const at = { xMm: foot.xMm + foot.widthMm, yMm: foot.yMm + foot.heightMm / 2 };
  const how = { face: 'hei', sizeMm: smallMm * 0.75, align: 'end', ink: INK.soft } as const;
  return [writeWithin(type, stateWords(source), at, how, foot.widthMm * 0.34)];
}

function bodyLines({ source, options, boxes, meeting }: CardBatch, place: Place): readonly StackLine[] {
  const { smallMm } = boxes;
  const { language } = source;
  const small = (text: string | undefined, sizeMm = smallMm, above = 0.3): readonly StackLine[] =>
    text === undefined || text === '' ? [] : [{ text, face: 'hei', sizeMm, above, most: 2 }];
  const door = options.entrance === '' ? nearestDoor(source, place.seat) : options.entrance;
  const unit = options.showUnit && options.holder === 'person' ? unitOf(source, place.person) : '';
  const large = smallMm * 4.6;
  const name: readonly StackLine[] =
    options.holder === 'ticket' || place.person === undefined
      ? []
      : [{ text: place.person.name, face: options.face, sizeMm: smallMm * 2.1, above: 0.3, isName: true }];
  return [
    ...small(sayArea(source, place), smallMm * 1.2),
    { pieces: seatPieces(language, place, large), face: 'hei-bold', sizeMm: large, above: 0.12 },
    ...name,
    ...small(unit),
    ...(door === undefined
      ? []
      : small(sayOnPaper(language, 'card.entrance', { door }), smallMm * 1.15, 0.5)),
    ...(options.showMeeting ? [...small(meeting.time, smallMm, 0.5), ...small(meeting.place)] : []),
  ];
}

/** The shared sketch with the row and the seat marked, and its frame in words. */
function mapItems({ source, boxes, type }: CardBatch, sketch: RoomSketch, place: Place): readonly PageItem[] {
  const { map, smallMm } = boxes;
  const origin: PagePoint = { xMm: map.xMm + (map.widthMm - sketch.widthMm) / 2, yMm: map.yMm };
  const at = sketch.at(place.seat);
  const dot = Math.max(0.9, smallMm * 0.36);
  const spot = (halfMm: number, fill: string): PageItem => ({
    kind: 'ellipse',
    at,
    halfWidthMm: halfMm,
    halfHeightMm: halfMm,
    fill,
  });
  const frame = sayOnPaper(source.language, `paper.frame.${place.block.nativeFrame}`);
  const words = { xMm: map.xMm + map.widthMm / 2, yMm: map.yMm + sketch.heightMm + smallMm * 0.6 };
  return [
    {
      kind: 'group',
      at: origin,
      items: [
        sketch.room,
        ...(isTable(place.row) ? [] : [sketch.rowOf(place.row)]),
        spot(dot + 0.3, INK.white),
        spot(dot, INK.red),
      ],
    },
    writeWithin(
      type,
      frame,
      words,
      { face: 'hei', sizeMm: smallMm * 0.75, align: 'middle', ink: INK.soft },
      map.widthMm,
    ),
  ];
}

const codeItem = ({ xMm, yMm }: CardBoxes['code'], steps: readonly PathStep[]): PageItem => ({
  kind: 'group',
  at: { xMm, yMm },
  items: [{ kind: 'path', steps, fill: INK.black }],
});
