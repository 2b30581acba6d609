/** Inks of the papers; dark enough for a copy of a copy. */
export const INK = {
  black: '#1a1a1a',
  soft: '#555555',
  faint: '#8a8a8a',
  line: '#9a9a9a',
  /** 红头 and 会标. */
  red: '#c8161d',
  white: '#ffffff',
} as const;

/** Widths of lines, millimetres. */
export const LINE = { hair: 0.1, thin: 0.2, plain: 0.35, bold: 0.7 } as const;
