import { loadPinyinTable } from '../../layout/order/load-pinyin-table.ts';
import { loadStrokeTable } from '../../layout/order/load-stroke-table.ts';
import { orderNames } from '../../layout/order/order-names.ts';
import { POLICY_VALUES } from '../../layout/policies.ts';
import { printJson, type Verb, type VerbOutcome } from '../outcome.ts';
import { readBytes, readWords } from '../read-input.ts';

const SEPARATORS = /[\r\n、，,;；\t]+/u;

/** Read names from a text: one a line, or separated by 、 ， , ; or tabs. */
function namesOf(bytes: Uint8Array): readonly string[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('gb18030').decode(bytes);
  }
  return text
    .split(SEPARATORS)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

async function order(words: readonly string[]): Promise<VerbOutcome> {
  const read = readWords(words, { by: POLICY_VALUES.nameOrder, text: 'flag' });
  if (!read.ok) return read.failure;
  const bytes = await readBytes(read.value.file);
  if (!bytes.ok) return bytes.failure;
  const by = POLICY_VALUES.nameOrder.find((value) => value === read.value.words.by) ?? 'surname-stroke';
  const strokes = await loadStrokeTable();
  const tables = by === 'pinyin' ? { strokes, pinyin: await loadPinyinTable() } : { strokes };
  const { ordered, uncertain } = orderNames(namesOf(bytes.value), { by }, tables);
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
