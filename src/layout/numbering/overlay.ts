/**
 * Lay the settings of a section over those of its block; what the section leaves out stays.
 *
 * @example overlay({ start: 1, step: 1 }, { start: 21 }) // { start: 21, step: 1 }
 */
export function overlay<Settings extends object>(
  base: Settings,
  over: { readonly [Name in keyof Settings]?: Settings[Name] | undefined },
): Settings {
  const set = Object.entries(over).filter(([, value]) => value !== undefined);
  return { ...base, ...Object.fromEntries(set) };
}
