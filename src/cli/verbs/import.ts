import { writeFile } from 'node:fs/promises';
import { runCommands } from '../../commands/run-command.ts';
import { readingsOf } from '../../io/doubts/readings-of.ts';
import { readRoster } from '../../io/read-roster.ts';
import type { Diagnostic } from '../../io/roster.ts';
import { readZuoci, writeZuoci } from '../../io/zuoci-file.ts';
import { emptyPlan, type Plan } from '../../model/plan.ts';
import { chartCalls } from '../../store/import-chart.ts';
import { rosterCalls } from '../../store/import-roster.ts';
import { compareRoster } from '../../store/roster-fields.ts';
import { complain, printJson, type Verb, type VerbOutcome } from '../outcome.ts';
import { complainOfFile } from '../plan-input.ts';
import { readBytes, readWords } from '../read-input.ts';

async function startPlan(onto: string | undefined): Promise<Plan | VerbOutcome> {
  if (onto === undefined) return emptyPlan('m1', '');
  const bytes = await readBytes(onto);
  if (!bytes.ok) return bytes.failure;
  const read = readZuoci(bytes.value);
  return read.ok ? read.value.plan : complainOfFile(onto, read.failure);
}

const MOST_TOLD = 20;

/** One row of a list without names: where it stands and what it says instead. */
function whereNobody({ code, at: { sheet, row }, with: words }: Diagnostic): string {
  const place = sheet === '' ? `row ${row}` : `sheet ${sheet}, row ${row}`;
  const allowed = code === 'no-name-column' ? 'a column headed 姓名 or Name' : 'a name in the row';
  return `${place}: found ${words.text ?? ''} (${code}), allowed: ${allowed}`;
}

async function importList(words: readonly string[]): Promise<VerbOutcome> {
  const sorted = readWords(words, { output: 'word', onto: 'word', dropped: ['absent', 'removed', 'kept'] });
  if (!sorted.ok) return sorted.failure;
  const { output, onto, dropped } = sorted.value.words;
  const bytes = await readBytes(sorted.value.file);
  if (!bytes.ok) return bytes.failure;
  const roster = readRoster({ kind: 'file', bytes: bytes.value }, { surnameReadings: readingsOf });
  if (!roster.ok) return complainOfFile(sorted.value.file, roster.failure);
  const charts = roster.value.charts ?? [];
  const listed = roster.value.people.length + roster.value.agenda.length > 0;
  if (!listed && charts.length === 0) {
    const none = `file: found no names in ${sorted.value.file}, allowed: a list with at least one name`;
    const doubts = roster.value.diagnostics.filter(({ severity }) => severity !== 'notice');
    return complain(none, ...doubts.slice(0, MOST_TOLD).map(whereNobody));
  }
  const plan = await startPlan(onto);
  if (!('people' in plan)) return plan;
  const diff = compareRoster(plan, roster.value);
  const become = dropped === 'removed' || dropped === 'kept' ? dropped : 'absent';
  const calls = listed ? rosterCalls(plan, roster.value, diff, { dropped: become }) : [];
  const list = runCommands(plan, calls);
  if (!list.ok) return complain(`(list): found ${list.failure.code}, allowed: see docs/CLI.md`);
  const seated = chartCalls(list.value.plan, charts);
  const outcome = runCommands(list.value.plan, seated.calls);
  if (!outcome.ok) return complain(`(list): found ${outcome.failure.code}, allowed: see docs/CLI.md`);
  const next = outcome.value.plan;
  if (output !== undefined) {
    try {
      await writeFile(output, writeZuoci(next));
    } catch (error) {
      return complain(`-o: found ${output} (${String(error)}), allowed: a file that can be written`);
    }
  }
  const rolled = (role: string): number =>
    roster.value.people.filter((one) => one.roles.some((own) => own === role)).length;
  return printJson({
    format: roster.value.format,
    people: roster.value.people.length,
    absent: rolled('absent'),
    units: roster.value.units.length,
    roles: Object.fromEntries(
      [...new Set(roster.value.people.flatMap((person) => person.roles))]
        .sort()
        .map((role) => [role, rolled(role)]),
    ),
    agenda: roster.value.agenda.length,
    ...(charts.length === 0
      ? {}
      : {
          charts: charts.map(({ name, arrangement, rows, seats, people }) => ({
            name,
            arrangement,
            rows,
            seats,
            people: people.length,
          })),
          chartPeople: seated.people,
        }),
    sheets: roster.value.sheets.map(({ name, kind, people, passedOver }) => ({
      name,
      kind,
      people,
      passedOver,
    })),
    difference: {
      added: diff.added.map((person) => person.name),
      dropped: listed ? diff.dropped : [],
      changed: diff.changed.map(({ id, person, by, changes }) => ({ id, name: person.name, by, changes })),
      unchanged: diff.unchanged.length,
      ambiguous: diff.ambiguous.map(({ person, candidates }) => ({ name: person.name, candidates })),
    },
    diagnostics: roster.value.diagnostics,
  });
}

/** Read a list of people into a plan file. */
export const importVerb: Verb = {
  name: 'import',
  usage: 'import list.xlsx [-o plan.zuoci] [--onto old.zuoci] [--dropped absent|removed|kept]',
  purpose:
    'read a list (.xlsx .xls .csv text), a seat chart or a pretix plan (.json); say what was read, passed over, doubted',
  run: importList,
};
