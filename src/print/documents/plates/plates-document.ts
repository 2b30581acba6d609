import { defineDocument, type PrintRequest, pageOf } from '../../document.ts';
import { imposeNUp, nUpGrid } from '../../layout/impose-n-up.ts';
import { type PageSize, sheetSize } from '../../layout/sheet.ts';
import type { Page } from '../../page.ts';
import type { Paper } from '../../paper.ts';
import { unitOf } from '../../places/people-words.ts';
import { placeBookOf } from '../../places/place-book.ts';
import { sayPlace } from '../../places/say-place.ts';
import { sayOnPaper } from '../../words/say-paper.ts';
import { drawPlate, flatHeightMm } from './draw-plate.ts';
import { plateBatch } from './plate-batch.ts';
import { type PlateOptions, plateFormatOf, plateOptions } from './plate-options.ts';
import { platePeople } from './plate-people.ts';
import { plateTexts } from './plate-texts.ts';

// Names keep clear of the edges by themselves, so that two halves of A4 fill the sheet.
const MARGIN_MM = 0;

function papers({ source, options, type }: PrintRequest<PlateOptions>): readonly Paper[] {
  const format = plateFormatOf(options);
  const people = platePeople(source, options);
  const texts = people.map((person) => plateTexts(source, person, options));
  const batch = plateBatch(type, format, options, texts);
  const { placeOf } = placeBookOf(source);
  const size = { widthMm: format.face.widthMm, heightMm: flatHeightMm(format) };
  return people.map((person, index): Paper => {
    const own = texts[index] ?? { name: person.name, second: '', latin: '' };
    const seat = placeOf.get(person.id)?.seat.id;
    return {
      key: `plates/${person.id}`,
      ...size,
      items: drawPlate({ type, format, options, batch }, own),
      person: person.id,
      ...(seat === undefined ? {} : { seat }),
    };
  });
}

/** The sheet that takes most plates; undefined where the plate needs paper of its own size. */
function sheetFor(piece: PageSize, sheet: PlateOptions['sheet']): PageSize | undefined {
  if (sheet === 'exact') return undefined;
  const fits = (['portrait', 'landscape'] as const)
    .map((lie) => sheetSize(sheet, lie))
    .filter((one) => piece.widthMm <= one.widthMm && piece.heightMm <= one.heightMm)
    .map((one) => ({
      one,
      count: nUpGrid(piece, { sheet: one, marginMm: MARGIN_MM, gapMm: 0 }).places.length,
    }));
  return fits.reduce<(typeof fits)[number] | undefined>(
    (best, next) => (best === undefined || next.count > best.count ? next : best),
    undefined,
  )?.one;
}

function pages(all: readonly Paper[], { options }: PrintRequest<PlateOptions>): readonly Page[] {
  const [first] = all;
  if (first === undefined) return [];
  const sheet = sheetFor(first, options.sheet);
  if (sheet === undefined) return all.map(pageOf);
  return imposeNUp(all, { sheet, marginMm: MARGIN_MM, gapMm: 0, ...(options.marks ? {} : { marks: false }) });
}

/** 座签: one plate for everybody who comes. */
export const platesDocument = defineDocument<PlateOptions>({
  kind: 'plates',
  options: plateOptions,
  isOffered: ({ plan }) => plan.people.length > 0,
  tells: 'content',
  papers,
  pages,
  tables: ({ source, options }) => {
    const say = (key: 'plates.name' | 'plates.unit' | 'plates.title' | 'plates.seat' | 'plates.list') =>
      sayOnPaper(source.language, key);
    const { placeOf } = placeBookOf(source);
    return [
      {
        name: say('plates.list'),
        title: say('plates.list'),
        columns: [
          { heading: say('plates.name'), widthMm: 40 },
          { heading: say('plates.unit'), widthMm: 60 },
          { heading: say('plates.title'), widthMm: 45 },
          { heading: say('plates.seat'), widthMm: 40 },
        ],
        rows: platePeople(source, options).map((person) => {
          const place = placeOf.get(person.id);
          return [
            person.name,
            unitOf(source, person),
            person.title ?? '',
            place === undefined ? '' : sayPlace(source, place),
          ];
        }),
      },
    ];
  },
});
