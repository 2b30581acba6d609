import { decodeText } from '../../io/bytes/decode-text.ts';
import { loadPinyinTable } from '../../layout/order/load-pinyin-table.ts';
import { loadStrokeTable } from '../../layout/order/load-stroke-table.ts';
import { orderNames } from '../../layout/order/order-names.ts';
import { POLICY_VALUES } from '../../layout/policies.ts';
import { complain, printJson, type Verb, type VerbOutcome } from '../outcome.ts';
import { readBytes, readWords } from '../read-input.ts';

/** Commas inside brackets belong to a note: 丁月牙（女，回族）. */
const SEPARATORS = /[\r\n、，,;；\t]+(?![^（(\r\n]*[）)])/u;
const NOTE = /[（(][^）)]*[）)]/gu;

/** Read names from a text: one a line, or separated by 、 ， , ; or tabs. */
const namesOf = (text: string): readonly string[] =>
  text
    .split(SEPARATORS)
    .map((name) => name.trim())
    .filter((name) => name !== '');

async function order(words: readonly string[]): Promise<VerbOutcome> {
  const read = readWords(words, { by: POLICY_VALUES.nameOrder, text: 'flag' });
  if (!read.ok) return read.failure;
  const bytes = await readBytes(read.value.file);
  if (!bytes.ok) return bytes.failure;
  const by = POLICY_VALUES.nameOrder.find((value) => value === read.value.words.by) ?? 'surname-stroke';
  const strokes = await loadStrokeTable();
  const tables = by === 'pinyin' ? { strokes, pinyin: await loadPinyinTable() } : { strokes };
  const text = decodeText(bytes.value)?.text;
  if (text === undefined) {
    return complain(`file: found ${read.value.file} (no text), allowed: names in UTF-8 or GB18030`);
  }
  const names = namesOf(text);
  // A note in brackets is printed with its name but has no part in the order.
  const bare = names.map((name) => name.replace(NOTE, '').trim() || name);
  const sorted = orderNames(bare, { by }, tables);
  const written = <Entry extends { readonly index: number }>(entry: Entry) => ({
    ...entry,
    name: names[entry.index] ?? '',
  });
  const ordered = sorted.ordered.map(written);
  const uncertain = sorted.uncertain.map(written);
  if (read.value.flags.has('text')) {
    const doubts = uncertain.map(
      ({ name, characters }) =>
        `请确认 please confirm: ${name} (${characters.map((one) => one.character).join(' ')})`,
    );
    return { output: `${[...ordered.map(({ name }) => name), ...doubts].join('\n')}\n` };
  }
  return printJson({
    by,
    names: ordered.map(({ name }) => name),
    uncertain: uncertain.map(({ name, characters }) => ({ name, characters })),
  });
}

/** Sort names by strokes or pinyin. */
export const orderVerb: Verb = {
  name: 'order',
  usage: 'order names.txt [--by surname-stroke|fullname-stroke|pinyin|given-list] [--text]',
  purpose: 'sort names; say which cannot be sorted for sure',
  run: order,
};
