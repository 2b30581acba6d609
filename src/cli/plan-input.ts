import { failure, type Result, success } from '../base/result.ts';
import { readZuoci, type ZuociFile } from '../io/zuoci-file.ts';
import { type PlannedCase, planCase } from '../layout/plan-case.ts';
import { type Problem, showFound } from '../layout/problem.ts';
import { layoutCaseOf } from '../model/layout-case-of.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { seatedEntries } from '../model/seating-chunks.ts';
import { complain, complainOf, type VerbOutcome } from './outcome.ts';
import { readBytes } from './read-input.ts';

/** True for the bytes of a zip, as every `.zuoci` file is one. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Why a file cannot be read: a code with what belongs to it, inside or beside, or the problems of a plan. */
interface WhyUnread {
  readonly code: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly problems?: readonly (Problem | { readonly path: Problem['path']; readonly id: string })[];
}

/** Say why a file cannot be read: in one line, or in one for each problem of a plan. */
export function complainOfFile(file: string, why: WhyUnread): VerbOutcome {
  const { code, with: inside, problems = [], ...beside } = why;
  if (problems.length > 0) {
    return complainOf(
      problems.map((problem) =>
        'id' in problem
          ? {
              path: problem.path,
              found: `${showFound(problem.id)} a second time`,
              allowed: 'an id of its own for each',
            }
          : problem,
      ),
    );
  }
  const told = [code, ...Object.entries({ ...inside, ...beside }).map(([key, value]) => `${key}: ${value}`)];
  return complain(
    `file: found ${file} (${told.join(', ')}), allowed: ${WANTED[code] ?? 'a file that is whole'}`,
  );
}

const WANTED: Readonly<Record<string, string>> = {
  'wrong-file': 'a list as .xlsx, .xls, .csv or text, or a plan as .zuoci',
  'not-json': 'a list, or a whole pretix seating plan as .json',
  'not-a-seating-plan': 'a list as .xlsx, .xls, .csv or text, or a pretix seating plan as .json',
  'empty-file': 'a list with at least one name',
  encrypted: 'a list without a password',
  'not-zuoci': 'a plan as .zuoci',
  'not-a-zip': 'a plan as .zuoci',
  'file-newer': 'a plan of this or an older version; update Zuoci to open it',
  'plan-not-json': 'a plan as .zuoci',
  'plan-not-zuoci': 'a plan as .zuoci',
  'plan-newer': 'a plan of this or an older version; update Zuoci to open it',
};

/** The plan in the bytes of a file. */
export function planOfBytes(file: string, bytes: Uint8Array): Result<Plan, VerbOutcome> {
  const read = readZuoci(bytes);
  return read.ok ? success(read.value.plan) : failure(complainOfFile(file, read.failure));
}

/** Read the plan of a file. */
export async function readPlanFile(file: string): Promise<Result<Plan, VerbOutcome>> {
  const bytes = await readBytes(file);
  return bytes.ok ? planOfBytes(file, bytes.value) : bytes;
}

/** Open a plan file and plan its selected scheme: as it is seated, or afresh where nobody is. */
export function openPlan(
  file: string,
  bytes: Uint8Array,
): Result<{ readonly file: ZuociFile; readonly planned: PlannedCase | undefined }, VerbOutcome> {
  const read = readZuoci(bytes);
  if (!read.ok) return failure(complainOfFile(file, read.failure));
  const { plan } = read.value;
  const scheme = selectedSchemeOf(plan);
  if (scheme.blocks.length === 0) return success({ file: read.value, planned: undefined });
  const given = [...seatedEntries(scheme.seating)].map(([seat, person]) => ({ seat, person }));
  const planned = planCase(layoutCaseOf(plan), given.length === 0 ? undefined : given);
  return planned.ok
    ? success({ file: read.value, planned: planned.value })
    : failure(complainOf(planned.failure));
}
