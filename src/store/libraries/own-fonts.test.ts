import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../storage/database.ts';
import { type OwnFonts, passingFonts, storedFonts } from './own-fonts.ts';

const font = (name: string, label: string, size = 4) => ({ name, label, bytes: new Uint8Array(size) });

async function onThisComputer(): Promise<OwnFonts> {
  const database = await openDatabase();
  if (!database.ok) throw new Error(database.failure.code);
  return storedFonts(database.value);
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each([
  ['on this computer', onThisComputer],
  ['in this window', async () => passingFonts()],
])('fonts of the user’s, kept %s', (_, open) => {
  it('are listed by name, read, put in the place of their namesakes and taken out', async () => {
    const fonts = await open();
    let changes = 0;
    const stop = fonts.onChange(() => changes++);
    await fonts.put([font('STXinwei', '华文新魏'), font('FZXBS', '方正小标宋')]);
    await fonts.put([font('STXinwei', '华文新魏', 9)]);
    expect((await fonts.list()).map(({ name }) => name)).toEqual(['STXinwei', 'FZXBS']);
    expect((await fonts.read('STXinwei'))?.bytes.length).toBe(9);
    await fonts.remove('STXinwei');
    stop();
    await fonts.remove('FZXBS');
    expect([await fonts.list(), changes]).toEqual([[], 3]);
  });
});

it('a database of before gets room for fonts and keeps what it holds', async () => {
  const before = await openDB('zuoci', 1, {
    upgrade: (db) => {
      db.createObjectStore('meetings', { keyPath: 'id' });
    },
  });
  await before.put('meetings', { id: 'm1', name: '会' });
  before.close();
  const database = await openDatabase();
  if (!database.ok) throw new Error(database.failure.code);
  expect(await database.value.getAllKeys('meetings')).toEqual(['m1']);
  expect(await storedFonts(database.value).list()).toEqual([]);
});
