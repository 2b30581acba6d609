import type { Limits } from '../limits.ts';
import type { MergedRange, RawSheet } from './raw-sheet.ts';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['middot', '·'],
  ['bull', '•'],
]);

/** One step through the markup: a tag, or text up to the next tag. Scripts, styles and comments are cut out before. */
const TOKEN = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|[^<]+|</g;

/**
 * Read the tables of an HTML page or clipboard fragment as sheets, spans as merged ranges.
 *
 * Nothing is rendered or fetched: the text is cut at its tags.
 */
export function readHtmlTables(html: string, limits: Limits): readonly RawSheet[] {
  const sheets: RawSheet[] = [];
  let table: TableDraft | undefined;
  let text: string | undefined;
  for (const [token, closing, tag, attributes] of withoutHiddenParts(html).matchAll(TOKEN)) {
    if (tag === undefined) {
      if (text !== undefined) text += token;
      continue;
    }
    const name = tag.toLowerCase();
    if (name === 'br' && text !== undefined) text += '\n';
    if (name !== 'table' && name !== 'tr' && name !== 'td' && name !== 'th') continue;
    if (table !== undefined && text !== undefined) {
      table.write(plainText(text, limits));
      text = undefined;
    }
    if (name === 'table') {
      if (table !== undefined) sheets.push(table.finish());
      table = closing === '' ? new TableDraft(`Sheet${sheets.length + 1}`, limits) : undefined;
    } else if (name === 'tr' && closing === '') {
      table ??= new TableDraft(`Sheet${sheets.length + 1}`, limits);
      table.nextRow();
    } else if (closing === '' && table !== undefined && name !== 'tr') {
      table.open(span(attributes, 'rowspan'), span(attributes, 'colspan'));
      text = '';
    }
  }
  if (table !== undefined) {
    if (text !== undefined) table.write(plainText(text, limits));
    sheets.push(table.finish());
  }
  return sheets.filter((sheet) => sheet.rows.length > 0);
}

/** Cut `<script>`, `<style>` and comments; an unclosed one hides the rest. */
function withoutHiddenParts(html: string): string {
  let rest = html;
  for (const [open, close] of [
    ['<!--', '-->'],
    ['<script', '</script'],
    ['<style', '</style'],
  ] as const) {
    const lower = rest.toLowerCase();
    let kept = '';
    let at = 0;
    for (let from = lower.indexOf(open); from !== -1; from = lower.indexOf(open, at)) {
      kept += rest.slice(at, from);
      const end = lower.indexOf(close, from + open.length);
      at = end === -1 ? rest.length : lower.indexOf('>', end) + 1 || rest.length;
      if (end === -1) break;
    }
    rest = kept + rest.slice(at);
  }
  return rest;
}

function span(attributes: string | undefined, name: string): number {
  const found = new RegExp(`${name}\\s*=\\s*["']?(\\d{1,5})`, 'i').exec(attributes ?? '');
  return Math.max(1, Number(found?.[1] ?? 1));
}

function plainText(text: string, limits: Limits): string {
  return text
    .slice(0, limits.cellCharacters * 4)
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{2,8});/gi, (whole, body: string) => {
      if (!body.startsWith('#')) return NAMED.get(body.toLowerCase()) ?? whole;
      const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .trim()
    .slice(0, limits.cellCharacters);
}

/** The table being read. */
class TableDraft {
  readonly #name: string;
  readonly #limits: Limits;
  readonly #rows: string[][] = [];
  readonly #merges: MergedRange[] = [];
  /** Columns still covered by a cell of a row above: column -> last row covered. */
  readonly #covered = new Map<number, number>();
  #column = 0;
  #width = 1;

  constructor(name: string, limits: Limits) {
    this.#name = name;
    this.#limits = limits;
  }

  nextRow(): void {
    if (this.#rows.length <= this.#limits.rows) this.#rows.push([]);
    this.#column = 0;
    this.#width = 0;
  }

  open(rowSpan: number, columnSpan: number): void {
    if (this.#rows.length === 0) this.nextRow();
    const top = this.#rows.length - 1;
    this.#column += this.#width;
    while ((this.#covered.get(this.#column) ?? -1) >= top) this.#column++;
    this.#width = Math.min(columnSpan, this.#limits.columns);
    const bottom = Math.min(top + rowSpan - 1, this.#limits.rows);
    if (bottom > top || this.#width > 1) {
      const right = this.#column + this.#width - 1;
      this.#merges.push({ top, left: this.#column, bottom, right });
      for (let column = this.#column; bottom > top && column <= right; column++)
        this.#covered.set(column, bottom);
    }
  }

  write(text: string): void {
    const row = this.#rows[this.#rows.length - 1];
    if (row === undefined || text === '' || this.#column > this.#limits.columns) return;
    while (row.length < this.#column) row.push('');
    row[this.#column] = text;
  }

  finish(): RawSheet {
    const last = this.#rows.length - 1;
    const merges = this.#merges.map((range) => ({ ...range, bottom: Math.min(range.bottom, last) }));
    return { name: this.#name, rows: this.#rows, merges, hidden: false, troubles: [] };
  }
}
