import { z } from 'zod';
import { type Person, willCome } from '../../../model/person.ts';
import { defineDocument, type PrintRequest } from '../../document.ts';
import { dateWords, timeWords } from '../../layout/date-words.ts';
import { faceOption } from '../../layout/face-option.ts';
import { stateWords } from '../../layout/footer.ts';
import { INK, LINE } from '../../layout/inks.ts';
import { write, writeWithin } from '../../layout/lettering.ts';
import { logoWithin } from '../../layout/logo.ts';
import { nameOfMeeting, placeOfMeeting } from '../../layout/meeting-words.ts';
import { wrapText } from '../../layout/wrap-text.ts';
import type { PageItem } from '../../page.ts';
import { placeBookOf } from '../../places/place-book.ts';
import { sayPlace } from '../../places/say-place.ts';
import type { PrintSource } from '../../print-source.ts';
import { fillSheets } from '../../set/fill-sheet.ts';
import { type StackLine, stackLines } from '../../set/stack-lines.ts';
import { sayOnPaper } from '../../words/say-paper.ts';

const welcomeOptions = z.strictObject({
  size: z.enum(['A5', 'A6']).default('A5').describe('Lying'),
  whom: z.enum(['everyone', 'guests']).default('everyone').describe('guests: only 客方'),
  address: z
    .enum(['comrade', 'sir-or-madam', 'name'])
    .default('comrade')
    .describe('同志, 先生/女士, or the name alone'),
  body: z.string().max(200).default('').describe('The welcome in your own words'),
  signature: z.string().max(60).default('').describe('Who welcomes; the organiser unless told'),
  roomColumn: z.string().max(40).default('房间号').describe('Column of the list with the number of the room'),
  showSeat: z.boolean().default(true),
  face: faceOption.default('kai'),
});
type WelcomeOptions = z.output<typeof welcomeOptions>;

const SIZES = {
  A5: { widthMm: 210, heightMm: 148.5 },
  A6: { widthMm: 148.5, heightMm: 105 },
} as const;

function papers({ source, options, type }: PrintRequest<WelcomeOptions>) {
  const size = SIZES[options.size];
  const unit = size.heightMm / 148.5;
  const pad = 16 * unit;
  const inner = size.widthMm - 2 * pad;
  const people = source.plan.people.filter(
    (person) => willCome(person) && (options.whom === 'everyone' || person.party === 'guest'),
  );
  const corner = (xMm: number, yMm: number) => ({ xMm, yMm });
  const edge = 6 * unit;
  const [right, bottom] = [size.widthMm - edge, size.heightMm - edge];
  const frame: PageItem = {
    kind: 'polygon',
    points: [corner(edge, edge), corner(right, edge), corner(right, bottom), corner(edge, bottom)],
    stroke: { ink: INK.red, widthMm: LINE.bold },
  };
  const title = write(
    [...sayOnPaper(source.language, 'welcome.title')].join(source.language === 'zh' ? '　' : ''),
    corner(size.widthMm / 2, 24 * unit),
    { face: 'song-heavy', sizeMm: 12 * unit, align: 'middle', ink: INK.red },
  );
  const logo = logoWithin(source, corner(pad, 12 * unit), { widthMm: 40 * unit, heightMm: 18 * unit });
  const note = writeWithin(
    type,
    stateWords(source),
    corner(right - 2, bottom - 2.5 * unit),
    { face: 'hei', sizeMm: 2.2, align: 'end', ink: INK.faint },
    inner / 4,
  );
  return people.map((person) => ({
    key: `welcome/${person.id}`,
    ...size,
    items: [
      frame,
      ...logo,
      title,
      ...stackLines(
        type,
        linesFor(source, options, person, unit, (text, sizeMm) =>
          wrapText(type, text, { face: options.face, sizeMm, widthMm: inner }),
        ),
        { xMm: pad, yMm: 36 * unit, widthMm: inner, heightMm: 78 * unit },
        { align: 'start', stand: 'top' },
      ),
      ...signature(source, options).map((text, index) =>
        writeWithin(
          type,
          text,
          corner(size.widthMm - pad, (122 + index * 8.5) * unit),
          { face: options.face, sizeMm: 5.4 * unit, align: 'end' },
          inner * 0.8,
        ),
      ),
    ],
    notes: [note],
    person: person.id,
  }));
}

function linesFor(
  source: PrintSource,
  options: WelcomeOptions,
  person: Person,
  unit: number,
  breakText: (text: string, sizeMm: number) => readonly string[],
): readonly StackLine[] {
  const { language, plan } = source;
  const { meeting } = plan;
  const gender = person.custom.性别;
  const sir = sayOnPaper(
    language,
    gender === '男' || gender === '女' ? `welcome.sir.${gender}` : 'welcome.sir.',
  );
  const text = (words: string, sizeMm: number, above: number): StackLine => ({
    text: words,
    face: options.face,
    sizeMm: sizeMm * unit,
    above,
  });
  const size = 6;
  const indent = language === 'zh' ? '　　' : '';
  const told =
    options.body === ''
      ? sayOnPaper(language, 'welcome.body', { meeting: nameOfMeeting(source) })
      : options.body;
  const body = breakText(`${indent}${told}`, size * unit).map((line, index) =>
    text(line, size, index === 0 ? 0.7 : 0.45),
  );
  const time = timeWords(language, meeting);
  const where = placeOfMeeting(plan);
  const room = person.custom[options.roomColumn] ?? '';
  const place = options.showSeat ? placeBookOf(source).placeOf.get(person.id) : undefined;
  const facts = [
    time === undefined ? '' : sayOnPaper(language, 'welcome.time', { time }),
    where === '' ? '' : sayOnPaper(language, 'welcome.place', { place: where }),
    place === undefined ? '' : sayOnPaper(language, 'welcome.seat', { seat: sayPlace(source, place) }),
    room === '' ? '' : sayOnPaper(language, 'welcome.room', { room }),
  ].filter((fact) => fact !== '');
  return [
    text(sayOnPaper(language, `welcome.address.${options.address}`, { name: person.name, sir }), 7, 0),
    ...body,
    ...facts.map((fact, index) => text(`${indent}${fact}`, 5.4, index === 0 ? 0.9 : 0.45)),
  ];
}

/** Who welcomes, and the day. */
function signature({ plan, language, printedAt }: PrintSource, options: WelcomeOptions): readonly string[] {
  const who = options.signature === '' ? (plan.meeting.organiser ?? '') : options.signature;
  const day = (plan.meeting.startsAt ?? printedAt).slice(0, 10);
  return [...(who === '' ? [] : [who]), dateWords(language, day)];
}

/** 欢迎卡: one for the room of everybody who comes. */
export const welcomeDocument = defineDocument<WelcomeOptions>({
  kind: 'welcome',
  options: welcomeOptions,
  isOffered: ({ plan }) => plan.people.some(willCome),
  papers,
  pages: fillSheets,
});
