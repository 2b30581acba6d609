import type { AgendaItem } from '../io/roster.ts';
import type { PlanZone, SeatingPlan } from '../io/seats/seating-plan.ts';
import type { WrittenPerson } from '../io/write/people-columns.ts';
import type { PlannedCase } from '../layout/plan-case.ts';
import { type Person, STANDS_FOR } from '../model/person.ts';
import type { Plan } from '../model/plan.ts';

/** Row and number on the card of each seated person. */
export type SeatLabels = ReadonlyMap<string, { readonly row: string; readonly number: string }>;

/** Read the labels of all seated people off a planned scheme. */
export function seatLabelsOf(planned: PlannedCase): SeatLabels {
  const labels = new Map<string, { readonly row: string; readonly number: string }>();
  const bySeat = new Map(planned.seated.placements.map(({ seat, person }) => [seat, person]));
  planned.blocks.forEach((block, index) => {
    const numbering = planned.numbered[index];
    block.rows.forEach((row, at) => {
      row.seats.forEach((seat, place) => {
        const person = bySeat.get(seat.id);
        if (person === undefined) return;
        const number = numbering?.seatLabels[at]?.[place] ?? '';
        labels.set(person, { row: numbering?.rowLabels[at] ?? '', number });
      });
    });
  });
  return labels;
}

const ATTENDANCE = { expected: 'unsaid', confirmed: 'yes', arrived: 'yes', absent: 'no' } as const;

/** Columns of a plan's own that the importer reads into a field. */
const KEPT = { 性别: 'gender', 民族: 'ethnicity', 类别: 'category', 组别: 'group' } as const;

/**
 * Write people as rows of a list, with row and seat where they sit; the importer reads all of it back.
 *
 * @param labels - of `seatLabelsOf`; left out, the list says nothing of seats.
 */
export function writtenPeople(plan: Plan, labels: SeatLabels = new Map()): readonly WrittenPerson[] {
  const units = new Map(plan.units.map((unit) => [unit.id, unit.name]));
  const names = new Map(plan.people.map((person) => [person.id, person.name]));
  return plan.people.map((person): WrittenPerson => {
    const { custom } = person;
    const label = labels.get(person.id);
    const gender = custom.性别;
    return {
      name: person.name,
      unit: units.get(person.unit ?? '') ?? '',
      title: person.title ?? '',
      phone: person.phone ?? '',
      roles: person.roles,
      attendance: ATTENDANCE[person.attendance],
      diet: (person.diet ?? '').split('、').filter((word) => word !== ''),
      notes: person.notes ?? '',
      wishes: wishesOf(plan, person, names),
      category: custom.类别 ?? '',
      group: custom.组别 ?? '',
      gender: gender === '男' || gender === '女' ? gender : '',
      ethnicity: custom.民族 ?? '',
      table: person.table === undefined ? '' : String(person.table),
      seatRow: label?.row ?? custom.排 ?? '',
      seatNumber: label?.number ?? custom.座 ?? '',
      standsFor: custom[STANDS_FOR] ?? '',
      replacedBy: custom.由谁代替 ?? '',
      custom: plan.customColumns
        .filter((column) => !Object.hasOwn(KEPT, column) && !WRITTEN_ELSEWHERE.has(column))
        .map((column) => [column, custom[column] ?? ''] as const),
      ...(person.rank === undefined ? {} : { rank: person.rank }),
      ...(person.party === undefined ? {} : { party: person.party }),
      ...(person.grade === undefined ? {} : { grade: person.grade }),
      ...(person.batch === undefined ? {} : { batch: person.batch }),
    };
  });
}

const WRITTEN_ELSEWHERE: ReadonlySet<string> = new Set(['排', '座', STANDS_FOR, '由谁代替']);

function wishesOf(plan: Plan, person: Person, names: ReadonlyMap<string, string>): WrittenPerson['wishes'] {
  return plan.wishes
    .filter((wish) => wish.people[0] === person.id)
    .map((wish) => ({
      kind: wish.kind === 'together' ? 'same-table' : 'other-table',
      names: wish.people.slice(1).map((id) => names.get(id) ?? ''),
      people: [],
    }));
}

/** Write the agenda as the list of items that the importer reads back. */
export function writtenAgenda(plan: Plan): readonly AgendaItem[] {
  const units = new Map(plan.units.map((unit) => [unit.id, unit.name]));
  const people = new Map(plan.people.map((person) => [person.id, person]));
  const named = (ids: readonly string[]): AgendaItem['reporters'] =>
    ids.flatMap((id) => {
      const person = people.get(id);
      const unit = units.get(person?.unit ?? '') ?? '';
      return person === undefined ? [] : [{ name: person.name, unit, title: person.title ?? '' }];
    });
  return plan.agenda.map((item, index) => {
    const reporters = named(item.reporters);
    return {
      at: { sheet: '议题', row: index + 2 },
      number: index + 1,
      topic: item.title,
      unit: reporters[0]?.unit ?? '',
      reporters,
      observers: named(item.observers),
      notes: '',
      ...(item.minutes === undefined ? {} : { minutes: item.minutes }),
    };
  });
}

/** Show the seats of a planned scheme as other seating programs describe a hall: blocks become zones. */
export function seatingPlanOf(name: string, planned: PlannedCase): SeatingPlan {
  const seats = planned.blocks.flatMap((block) => block.rows.flatMap((row) => row.seats));
  const left = Math.min(0, ...seats.map((seat) => seat.xMm)) - 1000;
  const top = Math.min(0, ...seats.map((seat) => seat.yMm)) - 1000;
  const zones = planned.blocks.map((block, index): PlanZone => {
    const numbering = planned.numbered[index];
    return {
      name: block.id,
      rows: block.rows.map((row, at) => ({
        number: numbering?.rowLabels[at] ?? String(at + 1),
        seats: row.seats.map((seat, place) => ({
          guid: seat.id,
          number: numbering?.seatLabels[at]?.[place] ?? '',
          category: block.id,
          xMm: seat.xMm - left,
          yMm: seat.yMm - top,
        })),
      })),
      areas: block.furniture.map((piece) => ({
        shape: 'polygon',
        outline: piece.outline.map(({ xMm, yMm }) => ({ xMm: xMm - left, yMm: yMm - top })),
        text: '',
        color: '#e9dfcb',
        borderColor: '#b8a988',
      })),
    };
  });
  return {
    name,
    widthMm: Math.max(0, ...seats.map((seat) => seat.xMm)) - left + 1000,
    heightMm: Math.max(0, ...seats.map((seat) => seat.yMm)) - top + 1000,
    categories: [],
    zones,
  };
}
