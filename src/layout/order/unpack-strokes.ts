import type { StrokeCertainty, StrokeEntry, StrokeTable } from './stroke-table.ts';

/** The strings written by `scripts/build-stroke-table.ts`. */
export interface PackedStrokes {
  /** Distances between code points: `a` to `y` for 1 to 25, else a number and `;`. */
  readonly sureGaps: string;
  /** Per character a letter (`A` + strokes shared with the one before), then the other strokes. */
  readonly sureStrokes: string;
  readonly proposedGaps: string;
  readonly proposedStrokes: string;
  /** Groups of one sequence, in roster order, with spaces between. */
  readonly equal: string;
  /** Characters whose packed sequence is that of the character before them in the index. */
  readonly unstated: string;
}

/**
 * Unpack the stroke table.
 *
 * @param packed - The generated strings.
 * @returns the table, keyed by character.
 * @example unpackStrokes(packedStrokes).entryOf('丁')?.sequence // '12'
 */
export function unpackStrokes(packed: PackedStrokes): StrokeTable {
  const places = placesInGroups(packed.equal);
  const unstated = new Set(packed.unstated);
  const entries = new Map<string, StrokeEntry>();
  const add = (gaps: string, strokes: string, certainty: StrokeCertainty) => {
    const points = unpackPoints(gaps);
    unpackSequences(strokes).forEach((sequence, i) => {
      const point = points[i];
      if (point === undefined) throw new Error(`${strokes.length} stroke signs but ${points.length} points`);
      const character = String.fromCodePoint(point);
      const place = certainty === 'sure' ? places.get(character) : undefined;
      const tie = place === undefined ? `~${point.toString(16).padStart(5, '0')}` : place;
      entries.set(character, {
        count: sequence.length,
        sequence: unstated.has(character) ? undefined : sequence,
        rankKey: String.fromCharCode(48 + sequence.length) + sequence + tie,
        certainty,
      });
    });
  };
  add(packed.proposedGaps, packed.proposedStrokes, 'proposed');
  add(packed.sureGaps, packed.sureStrokes, 'sure');
  return { size: entries.size, entryOf: (character) => entries.get(character) };
}

function placesInGroups(equal: string): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const group of equal.split(' ')) {
    [...group].forEach((character, i) => {
      places.set(character, String.fromCharCode(48 + i));
    });
  }
  return places;
}

function unpackPoints(gaps: string): readonly number[] {
  const points: number[] = [];
  let point = 0;
  for (const [sign] of gaps.matchAll(/[a-y]|\d+;/gu)) {
    point += sign.endsWith(';') ? Number.parseInt(sign, 10) : sign.charCodeAt(0) - 96;
    points.push(point);
  }
  return points;
}

function unpackSequences(strokes: string): readonly string[] {
  const sequences: string[] = [];
  let last = '';
  for (const [sign] of strokes.matchAll(/[^1-5][1-5]*/gu)) {
    last = last.slice(0, sign.charCodeAt(0) - 65) + sign.slice(1);
    sequences.push(last);
  }
  return sequences;
}
