import { z } from 'zod';
import { isAwardHeading } from '../../../io/people/award-heading.ts';
import type { Attendee } from '../../../layout/attendee.ts';
import { sineCosine } from '../../../layout/geometry/point.ts';
import { personIndex } from '../../../model/person.ts';
import { defineDocument, type PrintRequest } from '../../document.ts';
import type { TypeMeasure } from '../../face.ts';
import { INK, LINE } from '../../layout/inks.ts';
import { writeWithin } from '../../layout/lettering.ts';
import type { PageItem } from '../../page.ts';
import type { Paper } from '../../paper.ts';
import { sayBlock } from '../../places/say-place.ts';
import type { PrintSource } from '../../print-source.ts';
import { breakName, writeLines } from '../../set/break-within.ts';
import { listLook, setList } from '../../set/list-look.ts';
import type { TextBox } from '../../set/stack-lines.ts';
import { tableOf } from '../../set/table-of.ts';
import type { ListColumn, ListRow } from '../../set/table-paper.ts';
import { sayOnPaper } from '../../words/say-paper.ts';
import { type AwardTurn, awardTurns } from './award-turns.ts';

const awardOptions = z.strictObject(listLook({ lie: 'landscape', textMm: 4, rowMm: 9 }));
type AwardOptions = z.output<typeof awardOptions>;

/** Height of the drawing of who stands where. */
const DRAWING_MM = 54;

function papers(request: PrintRequest<AwardOptions>): readonly Paper[] {
  const { source, type } = request;
  const turns = awardTurns(source);
  const awards = new Set(turns.map(({ block }) => block.id)).size;
  const drawings = turns.map((turn, index) =>
    setList(request, {
      heading: headingOf(source, turn, awards > 1),
      ...matter(source, turn),
      key: `awards/${turn.block.id}/${index + 1}`,
      above: {
        heightMm: DRAWING_MM,
        draw: (box) => drawTurn(source, type, turn, box),
      },
    }),
  );
  return drawings.flat();
}

function headingOf(source: PrintSource, { block, batch }: AwardTurn, several: boolean): string {
  const heading = sayOnPaper(source.language, 'award.heading');
  const number = sayOnPaper(source.language, 'award.batch', { batch });
  return [heading, ...(several ? [sayBlock(source, block)] : []), number].join(' · ');
}

function matter({ language, plan }: PrintSource, turn: AwardTurn) {
  const column = (
    key: 'audience' | 'own' | 'recipient' | 'unit' | 'grade' | 'leader',
    widthMm: number,
    more: Partial<ListColumn> = {},
  ): ListColumn => ({ heading: sayOnPaper(language, `award.column.${key}`), widthMm, ...more });
  const columns = [
    column('audience', 34, { align: 'middle' }),
    column('own', 34, { align: 'middle' }),
    column('recipient', 40, { isName: true }),
    column('unit', 70),
    column('grade', 24, { align: 'middle' }),
    column('leader', 40, { isName: true }),
  ];
  const people = personIndex(plan.people);
  const award = ({ id, grade }: Attendee): string => {
    if (grade !== undefined) return sayOnPaper(language, 'award.grade', { grade });
    const kept = Object.entries(people.get(id)?.custom ?? {});
    return kept.find(([heading]) => isAwardHeading(heading))?.[1] ?? '';
  };
  const rows: ListRow[] = turn.recipients.map(({ person, leader, own }, index) => ({
    kind: 'cells',
    cells: [
      String(index + 1),
      String(own),
      person.name,
      person.unit ?? '',
      award(person),
      leader?.name ?? '',
    ],
  }));
  const standing = sayOnPaper(language, 'award.standing');
  for (const one of turn.standing) {
    rows.push({ kind: 'cells', cells: [standing, standing, one.name, one.unit ?? '', award(one), ''] });
  }
  return { columns, rows };
}

/** Draw both lines as the hall sees them: leaders at the top, before them the recipients. */
function drawTurn(
  source: PrintSource,
  type: TypeMeasure,
  turn: AwardTurn,
  box: TextBox,
): readonly PageItem[] {
  const { language } = source;
  const { leaders, recipients, block } = turn;
  const { sine, cosine } = sineCosine(block.placing.turnDeg);
  const along = ({ xMm, yMm }: { readonly xMm: number; readonly yMm: number }): number =>
    xMm * cosine + yMm * sine;
  const all = [...leaders, ...recipients].map(({ seat }) => along(seat));
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const places = Math.max(1, new Set(all.map((value) => Math.round(value / 300))).size);
  const cellMm = Math.min(34, box.widthMm / (places + 0.5));
  const spanMm = Math.min(box.widthMm - cellMm, cellMm * 1.08 * (places - 1));
  const middle = box.xMm + box.widthMm / 2;
  const x = (value: number): number =>
    most === least ? middle : middle - spanMm / 2 + ((value - least) / (most - least)) * spanMm;
  const [upper, lower] = [box.yMm + 17, box.yMm + 37];
  const facing = sayOnPaper(language, turn.facesLeaders ? 'award.facing.leaders' : 'award.facing.hall');
  const words = `${sayOnPaper(language, 'paper.frame.A')} · ${sayOnPaper(language, 'award.turn', { count: recipients.length, facing })}`;
  const small = { face: 'hei', sizeMm: 3.2, align: 'middle', ink: INK.soft } as const;
  const cell = (name: string, value: number, yMm: number, stroke: string): readonly PageItem[] => {
    const [half, high] = [cellMm / 2 - 0.8, 4.5];
    const lettering = { face: 'hei', sizeMm: 4.6 } as const;
    const corner = (dx: number, dy: number) => ({ xMm: x(value) + dx, yMm: yMm + dy });
    return [
      {
        kind: 'polygon',
        points: [corner(-half, -high), corner(half, -high), corner(half, high), corner(-half, high)],
        stroke: { ink: stroke, widthMm: LINE.plain },
      },
      ...writeLines(breakName(type, name, { ...lettering, widthMm: half * 2 - 1.5, most: 1 }), corner(0, 0), {
        ...lettering,
        align: 'middle',
      }),
    ];
  };
  const byId = new Map(leaders.map((one) => [one.person.id, one]));
  const lines = recipients.flatMap(({ seat, leader }): readonly PageItem[] => {
    const from = byId.get(leader?.id ?? '');
    if (from === undefined) return [];
    return [
      {
        kind: 'line',
        from: { xMm: x(along(from.seat)), yMm: upper + 4.5 },
        to: { xMm: x(along(seat)), yMm: lower - 4.5 },
        stroke: { ink: INK.faint, widthMm: LINE.plain, dash: [1.2, 0.8] },
      },
    ];
  });
  return [
    writeWithin(
      type,
      words,
      { xMm: middle, yMm: box.yMm + 2.5 },
      { ...small, sizeMm: 4, ink: INK.black },
      box.widthMm,
    ),
    writeWithin(
      type,
      sayOnPaper(language, 'award.stage'),
      { xMm: middle, yMm: box.yMm + 8.5 },
      small,
      box.widthMm,
    ),
    ...lines,
    ...leaders.flatMap(({ person, seat }) => cell(person.name, along(seat), upper, INK.red)),
    ...recipients.flatMap(({ person, seat }) => cell(person.name, along(seat), lower, INK.black)),
    ...recipients.map(({ seat }, index) =>
      writeWithin(type, String(index + 1), { xMm: x(along(seat)), yMm: lower + 7 }, small, cellMm),
    ),
    writeWithin(
      type,
      sayOnPaper(language, 'award.audience'),
      { xMm: middle, yMm: lower + 12 },
      small,
      box.widthMm,
    ),
  ];
}

/** 颁奖站位表: every batch, who stands before whom, counted from both sides. */
export const awardsDocument = defineDocument<AwardOptions>({
  kind: 'awards',
  options: awardOptions,
  isOffered: (source) => awardTurns(source).length > 0,
  papers,
  tables: ({ source }) =>
    awardTurns(source).map((turn, index) => {
      const table = tableOf(source, headingOf(source, turn, false), matter(source, turn));
      return { ...table, name: `${index + 1} ${table.name}`.slice(0, 31) };
    }),
});
