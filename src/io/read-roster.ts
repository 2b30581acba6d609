import { failure, type Result, success } from '../base/result.ts';
import { diagnose } from './diagnose.ts';
import { characterDoubts, isCommonCharacter } from './doubts/character-doubts.ts';
import { rankDoubts, resolveAgenda, unitDoubts, unitsOf, venueDoubts } from './doubts/list-doubts.ts';
import { resolveWishes } from './doubts/resolve-wishes.ts';
import { samePeople } from './doubts/same-people.ts';
import { LIMITS } from './limits.ts';
import type { PersonDraft } from './people/person-draft.ts';
import { readInput } from './read-input.ts';
import { type ReadSheet, readSheet, SET_ASIDE } from './read-sheet.ts';
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
  let count = 0;
  const found: ReadSheet[] = [];
  for (const [index, raw] of read.value.sheets.entries()) {
    const one = readSheet(raw, index + 1, options, read.value.fields);
    count += one.people.length;
    if (count > LIMITS.people)
      return failure({ code: 'too-many-people', with: { found: count, limit: LIMITS.people } });
    found.push(one);
    options.onProgress?.(0.4 + (0.4 * (index + 1)) / read.value.sheets.length);
  }
  const kept = withoutOldSheets(found, options);
  for (const [index, raw] of read.value.sheets.entries()) {
    const one = kept[index];
    if (one === undefined) continue;
    const chart = one.sheet.kind === 'seat-grid' && !one.sheet.included ? chartsOfGrid(raw) : undefined;
    if (chart !== undefined) charts.push(...chart);
    else if (one.sheet.included) {
      for (const person of one.people) drafts.push(person);
      items.push(...one.items);
      for (const said of one.diagnostics) diagnostics.push(said);
    } else if (one.sheet.kind !== 'empty') {
      const at = { sheet: raw.name, row: 1 };
      diagnostics.push(
        one.sheet.kind === 'set-aside'
          ? diagnose('sheet-set-aside', at, { count: found[index]?.people.length ?? 0 })
          : diagnose('sheet-passed-over', at, { why: one.sheet.kind }),
      );
    }
    sheets.push(one.sheet);
  }
  const [first] = sheets;
  const isSaid = diagnostics.some(({ code }) => code === 'no-name-column');
  if (drafts.length + items.length + charts.length === 0 && first !== undefined && !isSaid) {
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
    ...venueDoubts(people),
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

/** Leave out old lists and address books, by their names, where another sheet has the people. */
function withoutOldSheets(found: readonly ReadSheet[], { sheets = [] }: RosterOptions): readonly ReadSheet[] {
  const chosen = new Set(sheets.filter(({ include }) => include !== undefined).map(({ sheet }) => sheet));
  const isOld = ({ sheet }: ReadSheet): boolean =>
    sheet.kind === 'people' && SET_ASIDE.test(sheet.name) && !chosen.has(sheet.name);
  if (!found.some((one) => one.people.length > 0 && !isOld(one))) return found;
  return found.map((one) =>
    isOld(one)
      ? {
          ...one,
          sheet: { ...one.sheet, kind: 'set-aside' as const, included: false, people: 0 },
          people: [],
        }
      : one,
  );
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
