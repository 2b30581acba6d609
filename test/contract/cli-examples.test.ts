import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLI_EXAMPLES, inputOf, outputOf } from '../../scripts/cli-examples.ts';
import { generatedParts, runExample, withParts, writeCliDocs } from '../../scripts/write-cli-docs.ts';
import { ARRANGEMENTS } from '../../src/layout/arrangements/registry.ts';

if (process.env.REGEN === '1') await writeCliDocs();

const doc = readFileSync('docs/CLI.md', 'utf8');
const zuoci = (words: readonly string[], input = '') =>
  spawnSync(process.execPath, ['scripts/zuoci.mjs', ...words], { input, encoding: 'utf8' });

describe('the examples of docs/CLI.md', () => {
  it.each(CLI_EXAMPLES)('$name gives its output, to the byte', async (example) => {
    expect(await runExample(example)).toBe(readFileSync(outputOf(example), 'utf8'));
  });

  it('stand in the document as the command gives them, with every table', () => {
    const outputs = new Map(CLI_EXAMPLES.map((one) => [one.name, readFileSync(outputOf(one), 'utf8')]));
    expect(withParts(doc, generatedParts(outputs))).toBe(doc);
  });

  it('are all the files there are', () => {
    const files = CLI_EXAMPLES.flatMap((one) => [inputOf(one), outputOf(one)]);
    expect(
      readdirSync('docs/examples')
        .map((file) => `docs/examples/${file}`)
        .sort(),
    ).toEqual(files.sort());
  });

  it('have one for every section of the specification', () => {
    const sections = CLI_EXAMPLES.flatMap(({ title }) =>
      [...title.matchAll(/section (\d+)/g)].map(([, n]) => Number(n)),
    );
    expect([...new Set(sections)].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 15 }, (_, index) => index + 1),
    );
  });

  it('name every arrangement', () => {
    expect(ARRANGEMENTS.filter(({ kind }) => !doc.includes(`#### \`${kind}\``))).toEqual([]);
  });
});

describe('the command itself', () => {
  it('reads standard input and leaves with 0', () => {
    const [example] = CLI_EXAMPLES;
    if (example === undefined) throw new Error('no example');
    const { status, stdout, stderr } = zuoci(['seat', '-'], readFileSync(inputOf(example), 'utf8'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(readFileSync(outputOf(example), 'utf8'));
  }, 30_000);

  it('leaves with 2 and says one line a problem for bad input', () => {
    const bad = {
      people: 5,
      arrangement: 'rostrum',
      parameters: { rows: [0] },
      policies: { high: 'up' },
      colour: 1,
    };
    const { status, stdout, stderr } = zuoci(['seat', '-'], JSON.stringify(bad));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toContain('policies.high: found "up", allowed: left | right');
    expect(lines.filter((line) => !/^[^ ]+: found .+, allowed: .+$/.test(line))).toEqual([]);
    expect(doc).toContain('policies.high: found "up", allowed: left | right');
  }, 30_000);
});
