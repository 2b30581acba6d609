import '../base/no-eval.ts';
import { writePretixPlan } from '../io/seats/write-pretix-plan.ts';
import { writePeopleCsv } from '../io/write/write-people-csv.ts';
import { writePeopleXlsx } from '../io/write/write-people-xlsx.ts';
import { type PlannedCase, planCase } from '../layout/plan-case.ts';
import { layoutCaseOf } from '../model/layout-case-of.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { seatedEntries } from '../model/seating-chunks.ts';
import { planText } from '../model/write-plan.ts';
import { seatingPlanOf, seatLabelsOf, writtenAgenda, writtenPeople } from '../store/export-plan.ts';

/** Kinds of files that are written here. */
export type ExportedKind = 'xlsx' | 'csv' | 'json' | 'pretix';

/** What is to be written. */
export interface ExportMessage {
  readonly kind: ExportedKind;
  readonly plan: Plan;
}

/** What was written. */
export interface ExportAnswer {
  readonly content: Uint8Array | string;
}

function write({ kind, plan }: ExportMessage): Uint8Array | string {
  const planned = plannedAsItIs(plan);
  if (kind === 'json') return planText(plan);
  if (kind === 'pretix') {
    if (planned === undefined) throw new Error('the room cannot be laid out');
    return writePretixPlan(seatingPlanOf(plan.meeting.name, planned));
  }
  const people = writtenPeople(plan, planned === undefined ? new Map() : seatLabelsOf(planned));
  return kind === 'csv' ? writePeopleCsv(people) : writePeopleXlsx(people, { agenda: writtenAgenda(plan) });
}

function plannedAsItIs(plan: Plan): PlannedCase | undefined {
  const seating = seatedEntries(selectedSchemeOf(plan).seating).map(([seat, person]) => ({ seat, person }));
  const planned = planCase(layoutCaseOf(plan), seating);
  return planned.ok ? planned.value : undefined;
}

self.onmessage = ({ data }: MessageEvent<ExportMessage>) => {
  const answer: ExportAnswer = { content: write(data) };
  self.postMessage(answer);
};
