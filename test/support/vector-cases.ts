/** A vector of the rules: its name, the case, and what each row reads. */
export type Vector = readonly [string, unknown, Readonly<Record<string, string>>];

/** Somebody with a role, behind all others unless told. */
export const withRole = (name: string, role: string, rank = 99) => ({ name, rank, roles: [role] });
/** Names that count: U1 U2 U3. */
export const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
/** An interpreter. */
export const interpreter = (name: string) => withRole(name, 'interpreter');

/** Leaders 1-5, units U1-U8 and the reporter R of an executive meeting. */
export const cabinet = [
  ...numbered('', 5),
  ...numbered('U', 8).map((name, index) => ({ name, rank: 6 + index })),
];
/** The executive meeting at a hollow square. */
export const square = {
  people: [...cabinet, withRole('R', 'reporter')],
  arrangement: 'hollow-square',
  parameters: { head: 5, left: 4, right: 4, foot: 5 },
};

/** Two parties at a long table. */
export const talks = (guest: number, host: number, policies: object = {}) => ({
  people: { guest, host },
  arrangement: 'long-table',
  policies,
});

/** One banquet table. */
export const banquet = (banquetPolicy: string, people: unknown, seats: number) => ({
  people,
  arrangement: 'round-table',
  parameters: { seats },
  policies: { banquet: banquetPolicy },
});

/** Recipients of falling grades. */
export const recipients = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: `r${index + 1}`,
    rank: 10 + index,
    grade: index + 1,
    roles: ['recipient'],
  }));

/** People of one unit, by rank. */
export const ofUnit = (unit: string, count: number) =>
  numbered(unit, count).map((name, index) => ({ name, unit, rank: index + 1 }));
