import { PRETIX_UNIT_MM } from './read-pretix-plan.ts';
import type { PlanArea, PlanRow, SeatingPlan } from './seating-plan.ts';

/**
 * Write a hall as a pretix seating plan that fits `seating-plan.schema.json`.
 *
 * A row is placed at its first seat and its seats relative to it, as the pretix editor does; areas become polygons.
 *
 * @param unitMm - millimetres of one unit of the drawing; read it back with the same.
 * @returns JSON text.
 */
export function writePretixPlan(plan: SeatingPlan, unitMm: number = PRETIX_UNIT_MM): string {
  const units = (mm: number): number => Math.round((mm / unitMm) * 1_000) / 1_000;
  const at = (xMm: number, yMm: number): { x: number; y: number } => ({ x: units(xMm), y: units(yMm) });
  const document = {
    name: plan.name,
    categories: categoriesOf(plan),
    zones: plan.zones.map((zone, index) => ({
      name: zone.name,
      zone_id: zone.name || `zone-${index + 1}`,
      position: { x: 0, y: 0 },
      rows: zone.rows.map((row) => writeRow(row, at, units)),
      areas: zone.areas.map((area) => writeArea(area, at)),
    })),
    size: { width: Math.ceil(units(plan.widthMm)), height: Math.ceil(units(plan.heightMm)) },
  };
  return JSON.stringify(document, null, 2);
}

/** pretix wants a category for every seat's word; a plan without any gets the one its seats name. */
function categoriesOf(plan: SeatingPlan): readonly { readonly name: string; readonly color?: string }[] {
  const known = new Map(plan.categories.map(({ name, color }) => [name, color]));
  for (const zone of plan.zones) {
    for (const row of zone.rows)
      for (const { category } of row.seats) if (!known.has(category)) known.set(category, '');
  }
  return [...known].map(([name, color]) => (color === '' ? { name } : { name, color }));
}

type At = (xMm: number, yMm: number) => { x: number; y: number };

function writeRow(row: PlanRow, at: At, units: (mm: number) => number): object {
  const [first] = row.seats;
  const [x, y] = [first?.xMm ?? 0, first?.yMm ?? 0];
  return {
    row_number: row.number,
    ...(row.label === undefined ? {} : { row_label: row.label }),
    row_number_position: 'both',
    position: at(x, y),
    seats: row.seats.map((seat) => ({
      seat_guid: seat.guid,
      seat_number: seat.number,
      position: at(seat.xMm - x, seat.yMm - y),
      category: seat.category,
      ...(seat.radiusMm === undefined ? {} : { radius: Math.max(1, Math.round(units(seat.radiusMm))) }),
    })),
  };
}

function writeArea(area: PlanArea, at: At): object {
  const [first] = area.outline;
  const [x, y] = [first?.xMm ?? area.textAt?.xMm ?? 0, first?.yMm ?? area.textAt?.yMm ?? 0];
  const textAt = area.textAt ?? { xMm: x, yMm: y };
  return {
    position: at(x, y),
    rotation: 0,
    ...(area.color === '' ? {} : { color: area.color }),
    ...(area.borderColor === '' ? {} : { border_color: area.borderColor }),
    ...(area.outline.length === 0
      ? { shape: 'text' }
      : {
          shape: 'polygon',
          polygon: { points: area.outline.map((point) => at(point.xMm - x, point.yMm - y)) },
        }),
    ...(area.text === '' && area.outline.length > 0
      ? {}
      : { text: { text: area.text, position: at(textAt.xMm - x, textAt.yMm - y) } }),
  };
}
