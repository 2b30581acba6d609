import { failure, type Result, success } from '../../base/result.ts';
import { type PretixArea, type PretixPlan, pretixSchema } from './pretix-schema.ts';
import type { PlanArea, SeatingPlan } from './seating-plan.ts';

/** Millimetres of one unit of a pretix drawing: its editor puts seats 25 units apart, and 25 × 22 mm is a seat of 550 mm. */
export const PRETIX_UNIT_MM = 22;

/** Seats of one plan above which a file is refused. */
const MOST_SEATS = 100_000;

/** Why a file is no pretix seating plan: the first place that does not fit. */
export interface PretixFailure {
  readonly code: 'not-json' | 'not-a-seating-plan' | 'too-many-seats' | 'seat-twice';
  readonly with: Readonly<Record<string, string | number>>;
}

/**
 * Read a pretix seating plan. Positions nest: a seat stands at zone + row + seat; what its neighbour's position is, is nothing to it.
 *
 * @param text - the JSON file.
 * @param unitMm - millimetres of one unit of the drawing.
 */
export function readPretixPlan(
  text: string,
  unitMm: number = PRETIX_UNIT_MM,
): Result<SeatingPlan, PretixFailure> {
  const parsed = parseJson(text);
  if (!parsed.ok) return failure({ code: 'not-json', with: {} });
  const checked = pretixSchema.safeParse(parsed.value);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return failure({
      code: 'not-a-seating-plan',
      with: { path: issue?.path.join('.') ?? '', says: issue?.message ?? '' },
    });
  }
  const plan = checked.data;
  const guids = new Set<string>();
  for (const zone of plan.zones) {
    for (const row of zone.rows) {
      for (const seat of row.seats) {
        if (guids.has(seat.seat_guid)) return failure({ code: 'seat-twice', with: { guid: seat.seat_guid } });
        guids.add(seat.seat_guid);
        if (guids.size > MOST_SEATS) return failure({ code: 'too-many-seats', with: { limit: MOST_SEATS } });
      }
    }
  }
  return success(inRoom(plan, unitMm));
}

function parseJson(text: string): Result<unknown, undefined> {
  try {
    return success(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    return failure(undefined); // a file that is no JSON is an answer, not a bug
  }
}

function inRoom(plan: PretixPlan, unitMm: number): SeatingPlan {
  const mm = (units: number): number => Math.round(units * unitMm);
  return {
    name: plan.name,
    widthMm: mm(plan.size?.width ?? 0),
    heightMm: mm(plan.size?.height ?? 0),
    categories: plan.categories.map(({ name, color }) => ({ name, color: color ?? '' })),
    zones: plan.zones.map((zone) => ({
      name: zone.name ?? '',
      rows: zone.rows.map((row) => {
        const [rowX, rowY] = [
          zone.position.x + (row.position?.x ?? 0),
          zone.position.y + (row.position?.y ?? 0),
        ];
        return {
          number: row.row_number,
          ...(row.row_label == null ? {} : { label: row.row_label }),
          seats: row.seats.map((seat) => ({
            guid: seat.seat_guid,
            number: seat.seat_number,
            category: seat.category,
            xMm: mm(rowX + seat.position.x),
            yMm: mm(rowY + seat.position.y),
            ...(seat.radius === undefined ? {} : { radiusMm: mm(seat.radius) }),
          })),
        };
      }),
      areas: (zone.areas ?? []).map((area) => areaInRoom(area, zone.position, mm)),
    })),
  };
}

type Units = { readonly x: number; readonly y: number };

function areaInRoom(area: PretixArea, zone: Units, mm: (units: number) => number): PlanArea {
  const at = { x: zone.x + (area.position?.x ?? 0), y: zone.y + (area.position?.y ?? 0) };
  const shape = area.shape ?? (area.width === undefined ? 'text' : 'rectangle');
  const place = (point: Units): { xMm: number; yMm: number } => {
    const turned = turn(point, area.rotation ?? 0);
    return { xMm: mm(at.x + turned.x), yMm: mm(at.y + turned.y) };
  };
  const words = typeof area.text === 'string' ? { text: area.text, position: undefined } : area.text;
  return {
    shape,
    outline: outlineOf(area, shape).map(place),
    text: words?.text ?? '',
    ...(words?.position === undefined ? {} : { textAt: place(words.position) }),
    color: area.color ?? '',
    borderColor: area.border_color ?? '',
  };
}

/** Corners of an area about its own position, before it is turned. */
function outlineOf(area: PretixArea, shape: PlanArea['shape']): readonly Units[] {
  switch (shape) {
    case 'polygon':
      return area.polygon?.points ?? [];
    case 'rectangle': {
      const { width, height } = area.rectangle ?? { width: area.width ?? 0, height: area.height ?? 0 };
      return [
        { x: 0, y: 0 },
        { x: width, y: 0 },
        { x: width, y: height },
        { x: 0, y: height },
      ];
    }
    case 'ellipse':
      return ring(area.ellipse?.radius ?? { x: 0, y: 0 });
    case 'circle':
      return ring({ x: area.circle?.radius ?? 0, y: area.circle?.radius ?? 0 });
    case 'text':
      return [];
  }
}

const ring = (radius: Units): readonly Units[] =>
  Array.from({ length: 32 }, (_, step) => {
    const angle = (step * Math.PI) / 16;
    return { x: Math.sin(angle) * radius.x, y: -Math.cos(angle) * radius.y };
  });

function turn(point: Units, degrees: number): Units {
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return { x: point.x * cosine - point.y * sine, y: point.x * sine + point.y * cosine };
}
