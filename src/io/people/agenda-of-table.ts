import { diagnose } from '../diagnose.ts';
import type { AgendaItem, AgendaPerson, Diagnostic, PassedOver } from '../roster.ts';
import { classifyRow } from '../tables/classify-row.ts';
import type { Field } from '../tables/field.ts';
import { fillDown } from '../tables/fill-down.ts';
import type { SheetGrid } from '../tables/sheet-grid.ts';
import { columnOf, type Table } from '../tables/table.ts';
import { cleanText } from './clean-text.ts';
import { groupsIn, readAgendaPeople } from './read-agenda-people.ts';
import { readNumber } from './read-seat-label.ts';

/** Items of an agenda sheet with what was passed over. */
export interface TableAgenda {
  readonly items: readonly AgendaItem[];
  readonly passedOver: readonly PassedOver[];
  readonly blankRows: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Read the items of an agenda; rows below an item without a topic of their own continue it. */
export function agendaOfTable(grid: SheetGrid, table: Table, sheet: string): TableAgenda {
  const passedOver: PassedOver[] = [];
  const diagnostics: Diagnostic[] = [];
  const items: AgendaItem[] = [];
  let blankRows = 0;
  const rows: number[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const found = classifyRow(grid, table, row);
    if (found.is === 'blank') blankRows++;
    else if (found.is === 'entry' || found.why === 'continuation') rows.push(row);
    else passedOver.push({ row: row + 1, why: found.why, text: found.text });
  }
  const filled = fillDown(
    grid,
    { ...table, columns: table.columns.filter(({ field }) => field === 'reporting-unit') },
    rows,
  );
  for (const row of rows) {
    const text = (field: Field): string => {
      const column = columnOf(table, field)?.column;
      return column === undefined ? '' : cleanText(grid.own(row, column)).text;
    };
    const observers = readAgendaPeople(text('observers'));
    const topic = text('topic');
    for (const group of groupsIn(text('observers')))
      diagnostics.push(diagnose('group-as-name', { sheet, row: row + 1 }, { text: group }));
    const previous = items[items.length - 1];
    if (topic === '') {
      if (previous === undefined) continue;
      items[items.length - 1] = {
        ...previous,
        reporters: [...previous.reporters, ...readReporters(text, previous.unit)],
        observers: [...previous.observers, ...observers],
      };
      continue;
    }
    const unitColumn = columnOf(table, 'reporting-unit')?.column;
    const unit =
      unitColumn === undefined ? '' : cleanText(filled.cell(row, unitColumn)).text.replace(/\s*\n\s*/g, '、');
    const minutes = Number.parseInt(text('minutes'), 10);
    const reporters = readReporters(text, unit);
    items.push({
      at: { sheet, row: row + 1 },
      number: readNumber(text('rank').replace(/[.、]$/, '')) ?? items.length + 1,
      topic: topic.replace(/\s*\n\s*/g, ''),
      unit: unit || (reporters[0]?.unit ?? ''),
      reporters,
      observers,
      ...(Number.isFinite(minutes) && minutes > 0 ? { minutes } : {}),
      notes: text('notes'),
    });
  }
  for (const item of items) {
    for (const one of item.observers) {
      if (one.name === '')
        diagnostics.push(diagnose('agenda-unit-only', item.at, { unit: one.unit, topic: item.topic }));
    }
  }
  return { items, passedOver, blankRows, diagnostics };
}

function readReporters(text: (field: Field) => string, unit: string): readonly AgendaPerson[] {
  const title = text('title');
  return readAgendaPeople(text('reporter')).map((one) => ({
    ...one,
    unit: one.unit === '' ? unit : one.unit,
    title: one.title === '' ? title : one.title,
  }));
}
