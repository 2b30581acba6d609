import type { TypeMeasure } from '../face.ts';
import type { PageItem } from '../page.ts';
import type { PrintSource } from '../print-source.ts';
import { sayOnPaper } from '../words/say-paper.ts';
import { dateWords } from './date-words.ts';
import { INK, LINE } from './inks.ts';
import { writeWithin } from './lettering.ts';
import type { PageSize } from './sheet.ts';
import { CODE_MM, codeOnPaper, verificationItems } from './verification-items.ts';

/** Which page this is. */
export interface PageNumber {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** What a foot is drawn from. */
export interface FooterRequest extends PageNumber {
  readonly source: PrintSource;
  readonly type: TypeMeasure;
  readonly sheet: PageSize;
  readonly marginMm: number;
}

/** Height that a foot takes above the margin, with the air over it. */
export const FOOTER_MM = 7;

/**
 * Draw the foot of a page: state and version at the left, the page in the middle, the date at the right.
 * It belongs to the `notes` of a paper.
 */
export function footer({ source, type, sheet, marginMm, page, pages }: FooterRequest): readonly PageItem[] {
  const left = marginMm;
  const right = sheet.widthMm - marginMm;
  const yMm = sheet.heightMm - marginMm - 1.8;
  const third = (right - left) / 3 - 2;
  const how = { face: 'hei', sizeMm: 3, ink: INK.soft } as const;
  const { language, printedAt } = source;
  const number = sayOnPaper(language, 'paper.page', { page, pages });
  const printed = sayOnPaper(language, 'paper.printed', { date: dateWords(language, printedAt) });
  const middle = { xMm: (left + right) / 2, yMm };
  return [
    {
      kind: 'line',
      from: { xMm: left, yMm: yMm - 3 },
      to: { xMm: right, yMm: yMm - 3 },
      stroke: { ink: INK.line, widthMm: LINE.thin },
    },
    ...(marginMm < CODE_MM + 5
      ? []
      : verificationItems(source, { xMm: right - CODE_MM, yMm: sheet.heightMm - marginMm + 0.5 })),
    writeWithin(type, footWords(source), { xMm: left, yMm }, how, third),
    writeWithin(type, number, middle, { ...how, align: 'middle' }, third),
    writeWithin(type, printed, { xMm: right, yMm }, { ...how, align: 'end' }, third),
  ];
}

/** State and version in words, after the scheme where there are several: `方案B · 草案 · 第 2 版`. */
export function stateWords(source: PrintSource): string {
  const { approval, language, plan } = source;
  return [
    ...(plan.schemes.length > 1 ? [schemeWords(source)] : []),
    sayOnPaper(language, `paper.state.${approval.state}`),
    ...(approval.number === 0 ? [] : [sayOnPaper(language, 'paper.version', { number: approval.number })]),
  ].join(' · ');
}

/** The scheme that is printed; a letter is said as 方案B, any other name stands as it is. */
export const schemeWords = ({ scheme, language }: Pick<PrintSource, 'scheme' | 'language'>): string =>
  /^[A-Z]$/.test(scheme.name) ? sayOnPaper(language, 'paper.scheme', { name: scheme.name }) : scheme.name;

/** State, version and, once approved, the code by which a paper is verified. */
function footWords(source: PrintSource): string {
  const code = codeOnPaper(source);
  const state = stateWords(source);
  return code === undefined ? state : `${state} · ${sayOnPaper(source.language, 'paper.code', { code })}`;
}
