/** Colours for zones: apart from each other for most eyes, and from the red of what is selected. */
export const ZONE_COLOURS = [
  '#1f6f8b',
  '#7a5195',
  '#3f7d3a',
  '#b3661e',
  '#2f5fb0',
  '#8a6d1f',
  '#a23f7a',
  '#4d6b6b',
  '#6b4f3a',
  '#5a5fa8',
] as const;

/** The colour of a zone that has none of its own goes by its place in the list. */
export const zoneColour = (
  zone: { readonly colour?: string | undefined } | undefined,
  place: number,
): string => zone?.colour ?? (ZONE_COLOURS[place % ZONE_COLOURS.length] as string);

/** A colour that no zone has yet, or the one used least. */
export function freshColour(used: readonly string[]): string {
  const uses = ZONE_COLOURS.map((colour) => used.filter((one) => one === colour).length);
  return ZONE_COLOURS[uses.indexOf(Math.min(...uses))] as string;
}
