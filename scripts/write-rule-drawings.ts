import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { drawCase } from '../test/support/draw-case.ts';
import type { RuleDrawing } from './rule-drawing.ts';
import { RULE_DRAWINGS } from './rule-drawings.ts';

/** Draw one small drawing of the specification. */
export function drawRule({ json, rowWords, ...how }: RuleDrawing): string {
  return drawCase(json, { ...how, ...(rowWords === true ? { rowWords: (label) => label } : {}) });
}

/** The drawings of a section, side by side, as they stand in the specification. */
function figuresOf(section: string): string {
  const drawings = RULE_DRAWINGS.filter((drawing) => drawing.section === section);
  const pictures = drawings.map(
    ({ file, words }) => `<img src="drawings/${file}.svg" alt="${words}" title="${words}" width="400">`,
  );
  const captions = drawings.map(({ words }) => words).join(' · ');
  return [
    `<!-- drawings ${section} -->`,
    ...pictures,
    '',
    `*${captions}*`,
    `<!-- /drawings ${section} -->`,
  ].join('\n');
}

/** Put the drawings of every section at its end, in place of those that stand there. */
export function withDrawings(text: string): string {
  const parts = text.split(/^(?=## )/m);
  return parts
    .map((part) => {
      const section = /^## (\d+)\. /.exec(part)?.[1] ?? '';
      if (!RULE_DRAWINGS.some((drawing) => drawing.section === section)) return part;
      const bare = part.replace(/\n<!-- drawings \d+ -->[\s\S]*<!-- \/drawings \d+ -->\n/, '\n');
      return `${bare.trimEnd()}\n\n${figuresOf(section)}\n\n`;
    })
    .join('');
}

/** Write every drawing and its place in docs/SEATING-RULES.md. */
export function writeRuleDrawings(): void {
  mkdirSync('docs/drawings', { recursive: true });
  for (const drawing of RULE_DRAWINGS) writeFileSync(`docs/drawings/${drawing.file}.svg`, drawRule(drawing));
  writeFileSync('docs/SEATING-RULES.md', withDrawings(readFileSync('docs/SEATING-RULES.md', 'utf8')));
}

if (process.argv[1]?.endsWith('write-rule-drawings.ts')) writeRuleDrawings();
