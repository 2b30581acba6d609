import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { HARD_NAMES, hallPlan } from '../../../test/support/print-people.ts';
import { writeZuoci } from '../../io/zuoci-file.ts';
import { contentHash } from '../../model/content-hash.ts';
import type { Plan } from '../../model/plan.ts';
import { seatingFrom } from '../../model/seating-chunks.ts';
import { printVerb } from './print.ts';

const folder = mkdtempSync(join(tmpdir(), 'zuoci-print-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function planFile(name: string, plan: Plan): string {
  const path = join(folder, name);
  writeFileSync(path, writeZuoci(plan));
  return path;
}
const small = planFile('small.zuoci', hallPlan(13));
const out = (name: string): string => join(folder, name);
const DATE = ['--date', '2026-03-05T09:00'];

/** Files of a folder with their bytes. */
const filesIn = (name: string) =>
  Object.fromEntries(
    readdirSync(out(name)).map((file) => [file, readFileSync(join(out(name), file), 'base64')]),
  );
async function told(...words: readonly string[]) {
  const { output, complaints } = await printVerb.run(words);
  if (output === undefined) throw new Error(complaints?.join('\n') ?? 'nothing said');
  return JSON.parse(output);
}
const refused = async (...words: readonly string[]) => (await printVerb.run(words)).complaints;

describe('zuoci print', () => {
  it.each(['pdf', 'svg', 'xlsx', 'docx'])('gives the same bytes twice as %s', async (format) => {
    const docs =
      format === 'xlsx' ? 'lists,desk' : format === 'docx' ? 'plates,lists' : 'plates,cards,lists/by-name';
    for (const run of ['a', 'b']) {
      await told(small, '--doc', docs, '-o', out(`${format}-${run}`), '--format', format, ...DATE);
    }
    expect(Object.keys(filesIn(`${format}-a`)).length).toBeGreaterThan(1);
    expect(filesIn(`${format}-b`)).toEqual(filesIn(`${format}-a`));
  });

  it('K1: writes each document with every name as text', async () => {
    const docs = 'plates,cards,lists/by-name,lists/door,badges,desk';
    const words = [small, '--doc', docs, '-o', out('all'), '--format', 'svg', ...DATE];
    const { files, findings, state } = await told(...words);
    expect(state).toBe('draft');
    expect(findings.map(({ code }: { code: string }) => code)).toContain('draft');
    for (const { document, files: paths, pages } of files) {
      expect(paths).toHaveLength(pages);
      const pictures = paths.map((path: string) =>
        readFileSync(path, 'utf8').replace(/<style>.*?<\/style>|<[^>]+>/g, ''),
      );
      const text = pictures.join('').replace(/[\s\u3000]/g, '');
      for (const name of HARD_NAMES) {
        expect([document, name, text.includes(name.replace(/\s/g, ''))]).toEqual([document, name, true]);
      }
    }
  });

  it('prints only what looks different from a version', async () => {
    const before = hallPlan(13);
    const revision = {
      number: 1,
      hash: contentHash(before),
      author: '张三',
      time: '2026-03-01T09:00:00Z',
      state: 'submitted' as const,
      content: before,
    };
    const people = before.people.map((one) => (one.id === 'p4' ? { ...one, name: '刘新' } : one));
    const changed = planFile('changed.zuoci', { ...before, people, revisions: [revision] });
    const words = ['--doc', 'cards,plates', '-o', out('changed'), '--changed-since', '1', ...DATE];
    const { files } = await told(changed, ...words);
    expect(files.map(({ papers }: { papers: number }) => papers)).toEqual([1, 1]);
    expect(await refused(changed, ...words.map((word) => (word === '1' ? '7' : word)))).toEqual([
      '--changed-since: found 7, allowed: 1',
    ]);
    const same = planFile('same.zuoci', { ...before, revisions: [revision] });
    const none = await told(same, ...words);
    expect(none.files.map(({ files: paths }: { files: string[] }) => paths)).toEqual([[], []]);
  });

  it('takes settings from a file', async () => {
    const options = join(folder, 'options.json');
    writeFileSync(options, JSON.stringify({ cards: { perSheet: '2' } }));
    const { files } = await told(small, '--doc', 'cards', '-o', out('o'), '--options', options, ...DATE);
    expect(files[0].pages).toBe(7);
    writeFileSync(options, JSON.stringify({ cards: { perSheet: 2, colour: 1 }, card: {} }));
    expect(await refused(small, '--doc', 'cards', '-o', out('o'), '--options', options)).toHaveLength(1);
    writeFileSync(options, JSON.stringify({ cards: { perSheet: 2, colour: 1 } }));
    expect(await refused(small, '--doc', 'cards', '-o', out('o'), '--options', options)).toEqual([
      'cards.perSheet: found 2, allowed: 2 | 4 | 8 | 10 | own',
      'cards.colour: found an unknown key, allowed: only keys of the schema',
    ]);
  });

  it.each([
    [['-o', 'x'], '--doc: found nothing, allowed: documents, such as plates,map,cards'],
    [['--doc', 'cards'], '--output: found nothing, allowed: a folder for the files, after -o'],
    [['--doc', 'cards', '-o', 'x', '--date', 'today'], '--date: found today, allowed: a local date'],
    [['--doc', 'posters', '-o', 'x'], '--doc: found posters, allowed: '],
    [
      ['--doc', 'table-cards', '-o', 'x'],
      '--doc: found table-cards, for which the plan has nothing, allowed: ',
    ],
    [['--doc', 'lists/none', '-o', 'x'], 'lists.list: found "none", allowed: by-seat | by-name'],
    [['--doc', 'cards/two', '-o', 'x'], '--doc: found cards/two, allowed: '],
    [['--doc', 'cards', '-o', 'x', '--format', 'docx'], '--format: found docx for cards, allowed: pdf | svg'],
    [
      ['--doc', 'cards', '-o', 'x', '--format', 'png'],
      '--format: found png, allowed: pdf | svg | xlsx | docx',
    ],
    [['--doc', 'cards', '-o', 'x', '--changed-since', '1'], '--changed-since: found 1, allowed: none'],
  ])('refuses %j', async (words, line) => {
    const lines = await refused(small, ...words);
    expect(lines?.join('\n')).toContain(line);
    expect(lines?.every((one) => /^[^ ]+: found .+, allowed: .+$/.test(one))).toBe(true);
  });

  it.each([
    ['pdf', 'cards', 'cards.pdf'],
    ['svg', 'cards', 'cards-001.svg'],
    ['xlsx', 'desk', 'desk.xlsx'],
    ['docx', 'plates', 'plates.docx'],
  ])('complains of a place where no %s can be written', async (format, doc, name) => {
    const words = [small, '--doc', doc, '--format', format, ...DATE, '-o'];
    const lines = await refused(...words, join(small, 'out'));
    expect(lines).toHaveLength(1);
    expect(lines?.[0]).toMatch(/^--output: found .+, allowed: a folder that can be written$/);
    mkdirSync(join(out(`taken-${format}`), name), { recursive: true });
    expect(await refused(...words, out(`taken-${format}`))).toHaveLength(1);
  });

  it('prints the scheme asked for, by its name', async () => {
    const [first] = hallPlan(13).schemes;
    if (first === undefined) throw new Error('no scheme');
    const schemes = [first, { ...first, id: 'empty', name: 'B', seating: seatingFrom([]) }];
    const two = planFile('two.zuoci', { ...hallPlan(13), schemes });
    const papersOf = async (...words: readonly string[]): Promise<number> =>
      (await told(two, '--doc', 'cards', '-o', out('schemes'), ...DATE, ...words)).files[0].papers;
    expect([await papersOf(), await papersOf('--scheme', 'A')]).toEqual([13, 13]);
    expect([await papersOf('--scheme', 'B'), await papersOf('--scheme', '方案B')]).toEqual([0, 0]);
    expect(await refused(two, '--doc', 'cards', '-o', out('schemes'), '--scheme', 'C')).toEqual([
      '--scheme: found C, allowed: A | B',
    ]);
  });

  it('is loaded only when something is printed', () => {
    const verbs = readdirSync(new URL('.', import.meta.url)).filter((file) => !file.includes('.test.'));
    const early = verbs.filter((file) =>
      /from '(\.\.\/)+(print|run-print|print-words)/.test(
        readFileSync(new URL(file, import.meta.url), 'utf8'),
      ),
    );
    expect(early).toEqual([]);
  });

  it('writes workbooks and text documents that open', async () => {
    await told(small, '--doc', 'plates', '-o', out('word'), '--format', 'docx', ...DATE);
    const bytes = new Uint8Array(readFileSync(join(out('word'), 'plates.docx')));
    expect(Object.keys(unzipSync(bytes))).toContain('word/document.xml');
  });
});
