import { FRAME_WORDS } from '../i18n/common-words.ts';
import { widthInCharacters } from '../scene/paint-svg.ts';
import type { describeSeated } from './describe-seated.ts';

type Described = ReturnType<typeof describeSeated>;
type Block = Described['blocks'][number];
type Row = Block['rows'][number];

/** Columns of a terminal that a text takes: two for a Chinese character. */
const columns = (text: string): number =>
  [...text].reduce((sum, character) => sum + (widthInCharacters(character) === 1 ? 2 : 1), 0);

const centred = (text: string, width: number): string => {
  const free = Math.max(0, width - columns(text));
  return ' '.repeat(Math.floor(free / 2)) + text + ' '.repeat(Math.ceil(free / 2));
};

const nameOf = (seat: Row['seats'][number]): string => seat.name ?? '□';

/** Rows across the drawing, sides beside them, in the frame the case was described in. */
function drawBlock(block: Block): readonly string[] {
  const cell = Math.max(
    3,
    ...block.rows.flatMap((row) => row.seats.map((seat) => columns(nameOf(seat)) + 1)),
  );
  const line = (row: Row): string => row.seats.map((seat) => centred(nameOf(seat), cell)).join('');
  const across = block.rows.filter((row) => row.side === 'row');
  const round = block.rows.filter((row) => row.side === 'round');
  const sides = (side: string): readonly Row[] => block.rows.filter((row) => row.side === side);
  const widest = Math.max(
    0,
    ...block.rows.filter((row) => row.side !== 'round').map((row) => columns(line(row))),
  );
  // The front row of a rostrum is nearest the hall: at the bottom of a drawing that has the stage at the top.
  const stage = block.frame === 'A' || block.frame === 'P' ? [...across].reverse() : across;
  const drawn = stage.map((row) => `${row.label.padStart(3)} │ ${centred(line(row), widest)}`);
  for (const row of round) drawn.push(`${row.label.padStart(3)} ○ ${line(row)}`);
  const [left, right] = [sides('left'), sides('right')].map((rows) =>
    rows.flatMap((row) => row.seats.map(nameOf)),
  );
  const inner = Math.max(widest, 12);
  for (const row of [...sides('top')].reverse()) drawn.push(' '.repeat(cell) + centred(line(row), inner));
  for (let place = 0; place < Math.max(left?.length ?? 0, right?.length ?? 0); place += 1) {
    drawn.push(centred(left?.[place] ?? '', cell) + ' '.repeat(inner) + centred(right?.[place] ?? '', cell));
  }
  for (const row of sides('bottom')) drawn.push(' '.repeat(cell) + centred(line(row), inner));
  return drawn;
}

/**
 * Draw a described case for people: each block with its frame in words, then reasons, then what is left.
 *
 * @param language - of the frame, the reasons and the issues.
 */
export function drawText(described: Described, language: 'zh' | 'en'): string {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const lines: string[] = [];
  for (const block of described.blocks) {
    lines.push(
      `${block.id} (${FRAME_WORDS[block.frame][language === 'zh' ? 0 : 1]})`,
      ...drawBlock(block),
      '',
    );
    for (const row of block.rows) {
      for (const seat of row.seats) {
        if (seat.reason !== null)
          lines.push(`  ${seat.id}  ${seat.name}  [${seat.reason.rule}] ${seat.reason[language]}`);
      }
    }
    lines.push('');
  }
  for (const overlay of described.agenda) {
    const seated = overlay.placements.map((place) => `${place.name} → ${place.seat}`).join('; ');
    lines.push(`${say('议题', 'item')} ${overlay.title}: ${seated}`);
  }
  if (described.unseated.length > 0)
    lines.push(`${say('未就座', 'unseated')}: ${described.unseated.join(' ')}`);
  if (described.absent.length > 0) lines.push(`${say('请假', 'absent')}: ${described.absent.join(' ')}`);
  for (const issue of described.issues)
    lines.push(`${issue.severity} ${issue.code} [${issue.rule}] ${issue[language]}`);
  return `${lines.join('\n').trimEnd()}\n`;
}
