import { writeFile } from 'node:fs/promises';
import { writePretixPlan } from '../../io/seats/write-pretix-plan.ts';
import { writePeopleCsv } from '../../io/write/write-people-csv.ts';
import { writePeopleXlsx } from '../../io/write/write-people-xlsx.ts';
import { planText } from '../../model/write-plan.ts';
import { seatingPlanOf, seatLabelsOf, writtenAgenda, writtenPeople } from '../../store/export-plan.ts';
import { complain, type Verb, type VerbOutcome } from '../outcome.ts';
import { openPlan } from '../plan-input.ts';
import { readBytes, readWords } from '../read-input.ts';

async function exportPlan(words: readonly string[]): Promise<VerbOutcome> {
  const formats = { xlsx: 'flag', csv: 'flag', pretix: 'flag', json: 'flag' } as const;
  const sorted = readWords(words, { ...formats, output: 'word' });
  if (!sorted.ok) return sorted.failure;
  const { file, flags, words: given } = sorted.value;
  const asked = Object.keys(formats).filter((format) => flags.has(format));
  const [format] = asked;
  if (format === undefined || asked.length > 1) {
    return complain(
      `format: found ${asked.join(' ') || 'nothing'}, allowed: one of --xlsx | --csv | --pretix | --json`,
    );
  }
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes.failure;
  const opened = openPlan(file, bytes.value);
  if (!opened.ok) return opened.failure;
  const { plan } = opened.value.file;
  const { planned } = opened.value;
  const people = writtenPeople(plan, planned === undefined ? undefined : seatLabelsOf(planned));
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  let written: Uint8Array;
  if (format === 'xlsx') written = writePeopleXlsx(people, { agenda: writtenAgenda(plan) });
  else if (format === 'csv') written = writePeopleCsv(people);
  else if (format === 'json') written = encode(planText(plan));
  else if (planned === undefined)
    return complain(`plan: found no blocks in ${file}, allowed: a plan with seats`);
  else written = encode(writePretixPlan(seatingPlanOf(plan.meeting.name, planned)));
  const to =
    given.output ?? file.replace(/(\.zuoci)?$/u, format === 'pretix' ? '.pretix.json' : `.${format}`);
  try {
    await writeFile(to, written);
  } catch (error) {
    return complain(`-o: found ${to} (${String(error)}), allowed: a file that can be written`);
  }
  return { output: `${to}\n` };
}

/** Write people and seats of a plan for other programs. */
export const exportVerb: Verb = {
  name: 'export',
  usage: 'export plan.zuoci --xlsx|--csv|--pretix|--json [-o file]',
  purpose: 'people and seats for Excel, seats for pretix, or the plan itself',
  run: exportPlan,
};
