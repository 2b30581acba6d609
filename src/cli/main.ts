import { complain, type VerbOutcome } from './outcome.ts';
import { VERBS } from './verbs/registry.ts';

const USAGE = `usage: zuoci <verb> [file] [options]
${VERBS.map((verb) => `  ${verb.usage.padEnd(58)} ${verb.purpose}`).join('\n')}
A file named - is standard input. docs/CLI.md has an example for every kind of meeting.
`;

/** Run one verb; whatever is wrong with the words or the input comes back as problems, never as a throw. */
async function run(words: readonly string[]): Promise<VerbOutcome> {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help') return { output: USAGE };
  const verb = VERBS.find((one) => one.name === name);
  if (verb === undefined)
    return complain(`verb: found ${name}, allowed: ${VERBS.map((one) => one.name).join(' | ')}`);
  return verb.run(rest);
}

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const outcome = await run(process.argv.slice(2));
if (outcome.output !== undefined) process.stdout.write(outcome.output);
for (const line of outcome.complaints ?? []) process.stderr.write(`${line}\n`);
process.exitCode = outcome.complaints === undefined ? 0 : 2;
