import { failure, type Result, success } from '../base/result.ts';
import { diagnose } from './diagnose.ts';
import { characterDoubts, isCommonCharacter } from './doubts/character-doubts.ts';
import { rankDoubts, resolveAgenda, unitDoubts, unitsOf } from './doubts/list-doubts.ts';
import { resolveWishes } from './doubts/resolve-wishes.ts';
import { samePeople } from './doubts/same-people.ts';
import { LIMITS } from './limits.ts';
import type { PersonDraft } from './people/person-draft.ts';
import { readInput } from './read-input.ts';
import { readSheet } from './read-sheet.ts';
import type {
  AgendaItem,
  Diagnostic,
  Roster,
  RosterFailure,
  RosterInput,
  RosterOptions,
  RosterSheet,
} from './roster.ts';
import { chartsOfGrid } from './seats/charts-of-grid.ts';
import { readSeatingPlanFile } from './seats/read-seating-plan-file.ts';
import type { SeatChart } from './seats/seat-chart.ts';

/**
 * Read a list of people from a file or the clipboard, forgivingly: nothing is changed anywhere, every doubt is said.
 *
 * @param input - bytes of a file, or what was pasted.
 * @param options - the user's choices from the preview, and what the fonts can draw.
 * @returns the people, agenda items, units and diagnostics; or why nothing could be read.
 * @example readRoster({ kind: 'paste', text: '张三、李四' })
 */
export function readRoster(input: RosterInput, options: RosterOptions = {}): Result<Roster, RosterFailure> {
  options.onProgress?.(0);
  const read = readInput(input);
  if (!read.ok) {
    const isJson = read.failure.code === 'wrong-file' && read.failure.with.what === 'json';
    return isJson && input.kind === 'file' ? readSeatingPlanFile(input.bytes) : read;
  }
  options.onProgress?.(0.4);
  const sheets: RosterSheet[] = [];
  const drafts: PersonDraft[] = [];
  const items: AgendaItem[] = [];
  const diagnostics: Diagnostic[] = [];
  const charts: SeatChart[] = [];
  for (const [index, raw] of read.value.sheets.entries()) {
    const found = readSheet(raw, index + 1, options, read.value.fields);
    const chart = found.sheet.kind === 'seat-grid' && !found.sheet.included ? chartsOfGrid(raw) : undefined;
    if (chart !== undefined) charts.push(...chart);
    else if (!found.sheet.included) {
      if (found.sheet.kind !== 'empty')
        diagnostics.push(
          diagnose('sheet-passed-over', { sheet: raw.name, row: 1 }, { why: found.sheet.kind }),
        );
    } else {
      for (const person of found.people) drafts.push(person);
      items.push(...found.items);
      for (const one of found.diagnostics) diagnostics.push(one);
    }
    sheets.push(found.sheet);
    if (drafts.length > LIMITS.people) {
      return failure({ code: 'too-many-people', with: { found: drafts.length, limit: LIMITS.people } });
    }
    options.onProgress?.(0.4 + (0.4 * (index + 1)) / read.value.sheets.length);
  }
  const [first] = sheets;
  if (drafts.length === 0 && items.length === 0 && charts.length === 0 && first !== undefined) {
    const text = (read.value.sheets[0]?.rows[0] ?? []).join(' ').slice(0, 80);
    diagnostics.push(diagnose('no-name-column', { sheet: first.name, row: 1 }, { text }));
  }
  const wishes = resolveWishes(drafts);
  const { people } = wishes;
  const units = unitsOf(people);
  const agenda = resolveAgenda(items, people);
  const doubts = [
    ...wishes.diagnostics,
    ...samePeople(people),
    ...unitDoubts(people, units, options.knownUnits ?? []),
    ...characterDoubts(people, options.hasGlyph ?? isCommonCharacter, options.surnameReadings),
    ...rankDoubts(people),
    ...agenda.diagnostics,
  ];
  for (const doubt of doubts) diagnostics.push(doubt);
  options.onProgress?.(1);
  return success({
    format: read.value.format,
    people,
    agenda: agenda.agenda,
    units,
    sheets,
    diagnostics: inOrder(diagnostics, sheets),
    ...(charts.length === 0 ? {} : { charts }),
  });
}

/** By sheet and row, as the reader will go through the file. */
function inOrder(diagnostics: readonly Diagnostic[], sheets: readonly RosterSheet[]): readonly Diagnostic[] {
  const order = new Map(sheets.map((sheet, index) => [sheet.name, index]));
  const weight = { error: 0, warning: 1, notice: 2 } as const;
  return [...diagnostics].sort(
    (a, b) =>
      (order.get(a.at.sheet) ?? 0) - (order.get(b.at.sheet) ?? 0) ||
      a.at.row - b.at.row ||
      weight[a.severity] - weight[b.severity],
  );
}
