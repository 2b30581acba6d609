import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { caseSchema } from '../src/cli/case-schema.ts';
import { VERBS } from '../src/cli/verbs/registry.ts';
import { ARRANGEMENTS } from '../src/layout/arrangements/registry.ts';
import { ISSUES } from '../src/layout/issue.ts';
import { numberingSchema } from '../src/layout/numbering/numbering-scheme.ts';
import { POLICY_VALUES } from '../src/layout/policies.ts';
import { RULES } from '../src/layout/rules/registry.ts';
import { CLI_EXAMPLES, type CliExample, inputOf, outputOf, wordsOf } from './cli-examples.ts';
import { keysOf, keyTable } from './describe-schema.ts';

const schemaOf = (schema: z.ZodType): object =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

/** Run an example and give its exact output. */
export async function runExample(example: CliExample): Promise<string> {
  const [name, ...words] = wordsOf(example);
  const verb = VERBS.find((one) => one.name === name);
  const outcome = await verb?.run(words);
  if (outcome?.output === undefined) throw new Error(`${example.name}: ${outcome?.complaints?.join('; ')}`);
  return outcome.output;
}

interface ShownRow {
  readonly id: string;
  readonly label?: string;
  readonly side?: string;
  readonly people?: readonly (string | null)[];
  readonly labels?: readonly string[];
  readonly seats: readonly ({ readonly name: string | null } | string)[];
}
interface Shown {
  readonly blocks?: readonly {
    readonly id: string;
    readonly frame?: string;
    readonly frameWords?: { readonly zh: string; readonly en: string };
    readonly rows: readonly ShownRow[];
    readonly handOut?: readonly string[];
    readonly closedRows?: readonly string[];
  }[];
  readonly unseated?: readonly string[];
  readonly absent?: readonly string[];
  readonly later?: readonly string[];
  readonly agenda?: readonly {
    readonly title: string;
    readonly placements: readonly {
      readonly name: string;
      readonly seat: string;
      readonly reason: { readonly rule: string };
    }[];
    readonly waiting: readonly string[];
  }[];
  readonly issues?: readonly {
    readonly severity: string;
    readonly code: string;
    readonly rule: string;
    readonly en?: string;
  }[];
  readonly names?: readonly string[];
  readonly uncertain?: readonly unknown[];
}

/** The telling part of an output: rows as somebody reads them, then what else was said. */
function tell(output: string): string {
  const shown = JSON.parse(output) as Shown;
  const lines: string[] = [];
  for (const block of shown.blocks ?? []) {
    lines.push(
      block.frameWords === undefined
        ? block.id
        : `${block.id}, frame ${block.frame}: ${block.frameWords.zh}, ${block.frameWords.en}`,
    );
    for (const row of block.rows) {
      const words =
        row.labels ?? row.seats.map((seat) => (typeof seat === 'string' ? seat : (seat.name ?? '□')));
      lines.push(`  ${row.id}${row.labels === undefined ? '' : ` (row ${row.label})`}: ${words.join(' ')}`);
    }
    if (block.handOut !== undefined) lines.push(`  handOut: ${block.handOut.join(' ')}`);
    if (block.closedRows !== undefined) lines.push(`  closedRows: ${block.closedRows.join(' ') || 'none'}`);
  }
  if (shown.names !== undefined) lines.push(`names: ${shown.names.join(' ')}`);
  if (shown.uncertain !== undefined) lines.push(`uncertain: ${JSON.stringify(shown.uncertain)}`);
  for (const [key, people] of Object.entries({
    unseated: shown.unseated,
    absent: shown.absent,
    later: shown.later,
  })) {
    if (people !== undefined && people.length > 0) lines.push(`${key}: ${people.join(' ')}`);
  }
  for (const item of shown.agenda ?? []) {
    const seats = item.placements.map(({ name, seat, reason }) => `${name} → ${seat} [${reason.rule}]`);
    lines.push(
      `agenda ${item.title}: ${seats.join(', ') || 'nobody comes'}; waiting: ${item.waiting.join(' ') || 'nobody'}`,
    );
  }
  for (const issue of shown.issues ?? [])
    lines.push(`${issue.severity} ${issue.code} [${issue.rule}] ${issue.en ?? ''}`.trimEnd());
  return lines.join('\n');
}

function exampleText(example: CliExample, output: string): string {
  const input = readFileSync(inputOf(example), 'utf8').trimEnd();
  const fence = example.verb === 'order' ? 'text' : 'json';
  return [
    `### ${example.title}`,
    '',
    example.words,
    '',
    `\`\`\`${fence}`,
    input,
    '```',
    '',
    '```sh',
    `npm run --silent zuoci -- ${wordsOf(example).join(' ')}`,
    '```',
    '',
    ...(example.inFull === true ? ['```json', output.trimEnd(), '```', '', 'Its telling part:', ''] : []),
    '```text',
    tell(output),
    '```',
    '',
    `Exact output: [${example.name}.out.json](examples/${example.name}.out.json)`,
  ].join('\n');
}

function rulesTable(): string {
  const rows = RULES.map(({ kind, cites, reads, occasion }) => {
    const own = Object.entries(occasion).map(([name, value]) => `\`${name}: ${value}\``);
    return `| \`${kind}\` | ${cites.join(' ')} | ${reads.map((name) => `\`${name}\``).join(' ') || '–'} | ${own.join(' ') || '–'} |`;
  });
  return [
    '| rule | carries out | policies it reads | policies of the occasion |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function arrangementsText(): string {
  return ARRANGEMENTS.map(({ kind, schema, nativeFrame, usualRule, betweenParties }) => {
    const json = schemaOf(schema) as { readonly description?: string };
    const between = betweenParties === undefined ? '' : `, between two parties \`${betweenParties}\``;
    const words = `${json.description ?? ''}. Frame ${nativeFrame}; usual rule \`${usualRule}\`${between}.`;
    return [`#### \`${kind}\``, '', words, '', keyTable(keysOf(json))].join('\n');
  }).join('\n\n');
}

const policiesTable = (): string =>
  [
    '| policy | values, the default first |',
    '|---|---|',
    ...Object.entries(POLICY_VALUES).map(
      ([name, values]) => `| \`${name}\` | ${values.map((one) => `\`${one}\``).join(' ')} |`,
    ),
  ].join('\n');

const issuesTable = (): string =>
  [
    '| code | severity | remedy |',
    '|---|---|---|',
    ...Object.entries(ISSUES).map(
      ([code, [severity, remedy]]) => `| \`${code}\` | ${severity} | \`${remedy}\` |`,
    ),
  ].join('\n');

/** The generated parts of docs/CLI.md, by the name of their markers. */
export function generatedParts(outputs: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const isPolicy = (key: string): boolean => /(^|\.)policies\./.test(key);
  const isBlock = (key: string): boolean => key.startsWith('blocks[].');
  const ofParty = (key: string): boolean => /^people\.(guest|host)\[\]/.test(key);
  const isShown = (key: string): boolean => !isPolicy(key) && !isBlock(key) && !ofParty(key);
  return {
    verbs: ['```text', ...VERBS.map((verb) => `${verb.usage}\n    ${verb.purpose}`), '```'].join('\n'),
    case: keyTable(keysOf(schemaOf(caseSchema)).filter(({ key }) => isShown(key))),
    policies: policiesTable(),
    rules: rulesTable(),
    arrangements: arrangementsText(),
    numbering: keyTable(keysOf(schemaOf(numberingSchema))),
    issues: issuesTable(),
    examples: CLI_EXAMPLES.map((example) => exampleText(example, outputs.get(example.name) ?? '')).join(
      '\n\n',
    ),
  };
}

/** Put the generated parts between their markers. @throws Error for a marker that is not there. */
export function withParts(text: string, parts: Readonly<Record<string, string>>): string {
  let written = text;
  for (const [name, part] of Object.entries(parts)) {
    const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const start = written.indexOf(from);
    const end = written.indexOf(to);
    if (start < 0 || end < start) throw new Error(`docs/CLI.md has no ${from} … ${to}`);
    written = `${written.slice(0, start + from.length)}\n${part}\n${written.slice(end)}`;
  }
  return written;
}

/** Write docs/CLI.md and the output of every example. */
export async function writeCliDocs(): Promise<void> {
  const outputs = new Map<string, string>();
  for (const example of CLI_EXAMPLES) {
    const output = await runExample(example);
    outputs.set(example.name, output);
    writeFileSync(outputOf(example), output);
  }
  writeFileSync('docs/CLI.md', withParts(readFileSync('docs/CLI.md', 'utf8'), generatedParts(outputs)));
}

if (process.argv[1]?.endsWith('write-cli-docs.ts')) await writeCliDocs();
