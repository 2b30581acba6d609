/** A small drawing of docs/SEATING-RULES.md: `docs/drawings/${file}.svg`. */
export interface RuleDrawing {
  readonly file: string;
  /** The heading of the document below which it stands. */
  readonly section: string;
  readonly words: string;
  readonly json: unknown;
  readonly farWords?: string;
  readonly nearWords?: string;
  /** Number of the agenda item, from 0, that is drawn as well. */
  readonly item?: number;
  readonly below?: 'rank' | 'label' | 'nothing';
  readonly rowWords?: boolean;
}

export const stage = { nearWords: '会场', below: 'nothing' } as const;
export const door = { nearWords: '门', below: 'nothing' } as const;
export const hall = { farWords: '主席台', below: 'nothing' } as const;
export const numbers = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
export const withRole = (name: string, role: string) => ({ name, rank: 90, roles: [role] });
export const ofUnit = (unit: string, count: number) => numbers(unit, count).map((name) => ({ name, unit }));
