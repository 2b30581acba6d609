import { z } from 'zod';
import type { Role } from '../../../layout/attendee.ts';
import { type Person, willCome } from '../../../model/person.ts';
import { defineDocument, type PrintRequest } from '../../document.ts';
import { faceOption } from '../../layout/face-option.ts';
import { stateWords } from '../../layout/footer.ts';
import { INK, LINE } from '../../layout/inks.ts';
import { writeWithin } from '../../layout/lettering.ts';
import { logoWithin } from '../../layout/logo.ts';
import type { Ink, PageItem } from '../../page.ts';
import { unitOf } from '../../places/people-words.ts';
import { placeBookOf } from '../../places/place-book.ts';
import { sayPlace } from '../../places/say-place.ts';
import { fillSheets } from '../../set/fill-sheet.ts';
import { type StackLine, stackLines } from '../../set/stack-lines.ts';
import { sayOnPaper } from '../../words/say-paper.ts';

/** 出席证, 列席证, 工作证. */
const BADGES = ['attend', 'observe', 'staff'] as const;
type Badge = (typeof BADGES)[number];

const badgeOptions = z.strictObject({
  which: z
    .enum(['all', ...BADGES])
    .default('all')
    .describe('attend 出席证, observe 列席证, staff 工作证'),
  widthMm: z.number().min(54).max(198).default(90),
  heightMm: z.number().min(80).max(285).default(128),
  showPhoto: z.boolean().default(false).describe('A frame for a photograph'),
  showUnit: z.boolean().default(true),
  showTitle: z.boolean().default(true),
  showSeat: z.boolean().default(false),
  showNumber: z
    .boolean()
    .default(false)
    .describe('By place in the list, so it changes when somebody is added'),
  face: faceOption.default('hei-bold').describe('Of the name'),
});
type BadgeOptions = z.output<typeof badgeOptions>;

const COLOURS: Readonly<Record<Badge, Ink>> = { attend: '#b8141a', observe: '#1b4f9c', staff: '#1f6f3a' };
const STAFF: ReadonlySet<Role> = new Set(['interpreter', 'note-taker', 'assistant']);

/** Which badge somebody wears: observers and those who serve the meeting have their own. */
function badgeOf({ roles }: Pick<Person, 'roles'>): Badge {
  if (roles.includes('observer')) return 'observe';
  return roles.some((role) => STAFF.has(role)) ? 'staff' : 'attend';
}

function papers({ source, options, type }: PrintRequest<BadgeOptions>) {
  const { widthMm, heightMm } = options;
  const { language, plan } = source;
  const pad = widthMm * 0.07;
  const inner = widthMm - 2 * pad;
  const unit = Math.min(widthMm / 90, heightMm / 128);
  const corner = (xMm: number, yMm: number) => ({ xMm, yMm });
  const rectangle = (x: number, y: number, w: number, h: number, look: object): PageItem => ({
    kind: 'polygon',
    points: [corner(x, y), corner(x + w, y), corner(x + w, y + h), corner(x, y + h)],
    ...look,
  });
  const bandMm = heightMm * 0.3;
  const photoWide = Math.min(26 * unit, inner * 0.4);
  const photoHigh = options.showPhoto ? Math.min(photoWide * 1.35, heightMm * 0.28) : 0;
  const footMm = 5 * unit;
  const logo = logoWithin(source, corner(pad, bandMm + 3 * unit), {
    widthMm: (inner - photoWide) / 2 - 2 * unit,
    heightMm: 14 * unit,
  });
  const book = placeBookOf(source);
  const counts: Record<Badge, number> = { attend: 0, observe: 0, staff: 0 };
  return plan.people.filter(willCome).flatMap((person) => {
    const badge = badgeOf(person);
    counts[badge] += 1;
    if (options.which !== 'all' && options.which !== badge) return [];
    const head: readonly StackLine[] = [
      { text: plan.meeting.name, face: 'hei', sizeMm: 5.2 * unit, ink: INK.white, most: 3 },
      {
        text: sayOnPaper(language, `badge.${badge}`),
        face: 'hei-bold',
        sizeMm: 12 * unit,
        ink: INK.white,
        above: 0.3,
      },
    ];
    const place = options.showSeat ? book.placeOf.get(person.id) : undefined;
    const small = (text: string): StackLine => ({
      text,
      face: 'hei',
      sizeMm: 4.6 * unit,
      above: 0.6,
      most: 3,
    });
    const body: readonly StackLine[] = [
      { text: person.name, face: options.face, sizeMm: 13 * unit, isName: true },
      small(options.showUnit ? unitOf(source, person) : ''),
      small(options.showTitle ? (person.title ?? '') : ''),
      small(place === undefined ? '' : sayPlace(source, place)),
    ];
    const top = bandMm + 3 * unit + (photoHigh === 0 ? 0 : photoHigh + 2 * unit);
    const photo = corner((widthMm - photoWide) / 2, bandMm + 3 * unit);
    const how = { face: 'hei', sizeMm: 3 * unit, ink: INK.soft } as const;
    const footY = heightMm - pad * 0.6 - footMm / 2;
    const number = String(counts[badge]).padStart(4, '0');
    return [
      {
        key: `badges/${person.id}`,
        widthMm,
        heightMm,
        items: [
          rectangle(0, 0, widthMm, bandMm, { fill: COLOURS[badge] }),
          ...stackLines(
            type,
            head,
            { xMm: pad, yMm: bandMm * 0.1, widthMm: inner, heightMm: bandMm * 0.8 },
            { align: 'middle', stand: 'middle' },
          ),
          ...logo,
          ...(photoHigh === 0
            ? []
            : [
                rectangle(photo.xMm, photo.yMm, photoWide, photoHigh, {
                  stroke: { ink: INK.line, widthMm: LINE.thin },
                }),
                writeWithin(
                  type,
                  sayOnPaper(language, 'badge.photo'),
                  corner(widthMm / 2, photo.yMm + photoHigh / 2),
                  { ...how, align: 'middle' },
                  photoWide - 2,
                ),
              ]),
          ...stackLines(
            type,
            body,
            { xMm: pad, yMm: top, widthMm: inner, heightMm: heightMm - top - footMm - pad },
            { align: 'middle', stand: 'middle' },
          ),
          ...(options.showNumber
            ? [
                writeWithin(
                  type,
                  sayOnPaper(language, 'badge.number', { number }),
                  corner(pad, footY),
                  how,
                  inner * 0.6,
                ),
              ]
            : []),
          rectangle(0, heightMm - pad * 0.35, widthMm, pad * 0.35, { fill: COLOURS[badge] }),
        ],
        notes: [
          writeWithin(
            type,
            stateWords(source),
            corner(widthMm - pad, footY),
            { ...how, sizeMm: 2.3 * unit, align: 'end', ink: INK.faint },
            inner * 0.35,
          ),
        ],
        person: person.id,
      },
    ];
  });
}

/** 出席证, 列席证, 工作证: told apart by colour and by word. */
export const badgesDocument = defineDocument<BadgeOptions>({
  kind: 'badges',
  options: badgeOptions,
  isOffered: ({ plan }) => plan.people.some(willCome),
  papers,
  pages: fillSheets,
});
