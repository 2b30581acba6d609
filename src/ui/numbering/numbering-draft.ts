/** A numbering as it is kept with a block: only what somebody has set. */
export type NumberingDraft = Readonly<Record<string, unknown>>;

/** Which part of a numbering a field belongs to: rows, seats, or the seats of the section so named. */
export type NumberingPart = 'rows' | 'seats' | { readonly section: string };

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};

const withField = (
  record: Readonly<Record<string, unknown>>,
  key: string,
  value: unknown,
): Readonly<Record<string, unknown>> => {
  const { [key]: _before, ...rest } = record;
  const empty =
    value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return empty ? rest : { ...rest, [key]: value };
};

/** The sections that have settings of their own. */
const sectionsOf = (draft: NumberingDraft): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(draft.sections) ? draft.sections.map(recordOf) : [];

/** What somebody has set for a field; undefined where nobody has. */
export function fieldOf(draft: NumberingDraft, part: NumberingPart, key: string): unknown {
  if (typeof part === 'string') return recordOf(draft[part])[key];
  const section = sectionsOf(draft).find((one) => one.name === part.section);
  return recordOf(section?.seats)[key];
}

/** Set a field, or give it back with undefined. What is empty is left out, so that nothing set is nothing kept. */
export function withNumbering(
  draft: NumberingDraft,
  part: NumberingPart,
  key: string,
  value: unknown,
): NumberingDraft {
  if (typeof part === 'string') return withField(draft, part, withField(recordOf(draft[part]), key, value));
  const all = sectionsOf(draft);
  const before = all.find((one) => one.name === part.section) ?? { name: part.section };
  const seats = withField(recordOf(before.seats), key, value);
  const after = withField(before, 'seats', seats);
  const others = all.filter((one) => one.name !== part.section);
  const kept = Object.keys(after).some((one) => one !== 'name');
  const sections = kept ? [...others, after] : others;
  return withField(draft, 'sections', sections.length === 0 ? undefined : sections);
}

/** Labels written by hand, by seat. */
export const overridesOf = (draft: NumberingDraft): Readonly<Record<string, unknown>> =>
  recordOf(draft.overrides);

/** Write the label of one seat by hand, or give it back with undefined. */
export const withOverride = (
  draft: NumberingDraft,
  seat: string,
  label: string | undefined,
): NumberingDraft => withField(draft, 'overrides', withField(overridesOf(draft), seat, label));
