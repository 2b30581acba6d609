import type { PrintDocument } from './document.ts';
import type { TypeMeasure } from './face.ts';
import type { Paper } from './paper.ts';
import type { PrintSource } from './print-source.ts';

/** The papers that a change usually concerns. */
export const USUAL_PAPERS: ReadonlySet<string> = new Set([
  'plates',
  'cards',
  'map',
  'lists',
  'table-cards',
  'agenda',
]);

/** A kind of paper with the settings it is printed with. */
export interface WantedPapers {
  readonly document: PrintDocument;
  /** Its settings; `{}` for the usual ones. */
  readonly options: unknown;
}

/** What is to be done about the papers of one kind after a change. */
export interface Reprint {
  readonly kind: string;
  /** Keys of papers that are new or look different, in the order of printing: give them to `paginate`. */
  readonly print: readonly string[];
  /** Keys of those among them that did not exist before. */
  readonly added: readonly string[];
  /** Keys of papers that exist no more: throw them away. */
  readonly dropped: readonly string[];
  /** How many can be used as they are. */
  readonly kept: number;
}

/**
 * Find the papers that must be printed again: exactly those whose page looks different. State, version, date
 * and page number (a paper's notes) are no reason.
 *
 * @param before - undefined where nothing has been printed: then every paper is new.
 * @returns one entry a kind of paper, in the order of `wanted`.
 */
export function reprintList(
  before: PrintSource | undefined,
  after: PrintSource,
  wanted: readonly WantedPapers[],
  type: TypeMeasure,
): readonly Reprint[] {
  return wanted.map(({ document, options }): Reprint => {
    const papersOf = (source: PrintSource | undefined): readonly Paper[] =>
      source === undefined || !document.isOffered(source) ? [] : document.papers({ source, options, type });
    const old = new Map(papersOf(before).map((paper) => [paper.key, paper]));
    const now = papersOf(after);
    const keys = new Set(now.map(({ key }) => key));
    const fresh = now.filter((paper) => !isSamePaper(old.get(paper.key), paper));
    return {
      kind: document.kind,
      print: fresh.map(({ key }) => key),
      added: fresh.map(({ key }) => key).filter((key) => !old.has(key)),
      dropped: [...old.keys()].filter((key) => !keys.has(key)),
      kept: now.length - fresh.length,
    };
  });
}

/** How many papers of each kind are to be printed again; kinds with none are left out. */
export const reprintCounts = (reprints: readonly Reprint[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    reprints.flatMap(({ kind, print }) => (print.length === 0 ? [] : [[kind, print.length]])),
  );

/** True when a paper that was printed can still be used. */
function isSamePaper(old: Paper | undefined, now: Paper): boolean {
  return (
    old !== undefined &&
    old.widthMm === now.widthMm &&
    old.heightMm === now.heightMm &&
    isSame(old.items, now.items)
  );
}

/** Compare what is drawn, down to the last field; a field that is undefined is no field. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => isSame(item, b[index]));
  }
  const old = new Map<string, unknown>(Object.entries(a));
  const now = new Map<string, unknown>(Object.entries(b));
  for (const [key, value] of now) if (!isSame(old.get(key), value)) return false;
  for (const [key, value] of old) if (value !== undefined && !now.has(key)) return false;
  return true;
}
