import { z } from 'zod';
import { type AgendaPerson, type AgendaStep, agendaSteps } from '../../../layout/agenda-steps.ts';
import { planCase } from '../../../layout/plan-case.ts';
import { layoutCaseOf } from '../../../model/layout-case-of.ts';
import { seatedEntries } from '../../../model/seating-chunks.ts';
import { defineDocument } from '../../document.ts';
import type { PrintSource } from '../../print-source.ts';
import { listLook, setList } from '../../set/list-look.ts';
import type { ListColumn, ListRow } from '../../set/table-paper.ts';
import { isPaperWord } from '../../words/registry.ts';
import { listed, sayOnPaper } from '../../words/say-paper.ts';

const agendaOptions = z.strictObject({
  items: z.array(z.string()).default([]).describe('Ids of the items wanted; all of them unless told'),
  ...listLook({ textMm: 4.5, rowMm: 10 }),
});

/** The walk through the agenda, with everybody on the seat he has. */
export function stepsOf({ plan, scheme }: Pick<PrintSource, 'plan' | 'scheme'>): readonly AgendaStep[] {
  if (plan.agenda.length === 0) return [];
  const given = seatedEntries(scheme.seating).map(([seat, person]) => ({ seat, person }));
  const planned = planCase(layoutCaseOf(plan, scheme), given);
  return planned.ok ? agendaSteps(planned.value) : [];
}

const PARTS = ['enters', 'stays', 'attending', 'leaves', 'waiting', 'absent'] as const;

function rowsOf({ language }: PrintSource, step: AgendaStep): readonly ListRow[] {
  const rows: ListRow[] = [];
  for (const part of PARTS) {
    const people = step[part];
    if (people.length === 0) continue;
    rows.push({ kind: 'group', text: `${sayOnPaper(language, `agenda.${part}`)} · ${people.length}` });
    for (const person of people) {
      const inside = part === 'enters' || part === 'stays' || part === 'attending';
      const cells = [person.name, person.unit, sayOnPaper(language, `agenda.role.${person.role}`)];
      rows.push({ kind: 'cells', cells: [...cells, inside ? saySeat(language, person) : ''] });
    }
  }
  if (rows.length === 0) rows.push({ kind: 'group', text: sayOnPaper(language, 'agenda.nobody') });
  if (step.conflicts.length === 0) return rows;
  rows.push({ kind: 'group', text: sayOnPaper(language, 'agenda.conflicts') });
  const names = new Map(PARTS.flatMap((part) => step[part].map(({ id, name }) => [id, name] as const)));
  for (const { code, people } of step.conflicts) {
    const key = `agenda.conflict.${code}`;
    const told = listed(
      language,
      people.map((id) => names.get(id) ?? id),
    );
    if (isPaperWord(key)) rows.push({ kind: 'group', text: sayOnPaper(language, key, { names: told }) });
  }
  return rows;
}

function saySeat(language: PrintSource['language'], { seat, row = '', number = '' }: AgendaPerson): string {
  if (seat === undefined) return sayOnPaper(language, 'agenda.no-seat');
  if (row === '') return sayOnPaper(language, 'agenda.seat.number', { number });
  return sayOnPaper(language, 'agenda.seat', { row, number });
}

/** Agenda sheets (议题单): one an item, with who comes in, sits where, goes out and waits. */
export const agendaDocument = defineDocument<z.output<typeof agendaOptions>>({
  kind: 'agenda',
  options: agendaOptions,
  isOffered: (source) => stepsOf(source).length > 0,
  papers: (request) => {
    const { source, options } = request;
    const { language } = source;
    const wanted = new Set(options.items);
    const columns: readonly ListColumn[] = [
      { heading: sayOnPaper(language, 'agenda.column.name'), widthMm: 36, isName: true },
      { heading: sayOnPaper(language, 'agenda.column.unit'), widthMm: 80 },
      { heading: sayOnPaper(language, 'agenda.column.role'), widthMm: 24, align: 'middle' },
      { heading: sayOnPaper(language, 'agenda.column.seat'), widthMm: 40, align: 'middle' },
    ];
    return stepsOf(source)
      .filter(({ item }) => wanted.size === 0 || wanted.has(item))
      .flatMap((step) =>
        setList(request, {
          heading: sayOnPaper(language, 'agenda.heading', { number: step.number, title: step.title }),
          columns,
          rows: rowsOf(source, step),
          key: `agenda/${step.item}`,
        }),
      );
  },
});
