import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../storage/database.ts';
import {
  exportLibraries,
  importLibraries,
  listLibrary,
  putInLibrary,
  removeFromLibrary,
} from './library-storage.ts';

async function freshDatabase(): Promise<Database> {
  globalThis.indexedDB = new IDBFactory();
  const database = await openDatabase();
  if (!database.ok) throw new Error(database.failure.code);
  return database.value;
}

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});

describe('libraries apart from meetings', () => {
  it('keep halls, leaders, plates, policies and templates', async () => {
    await putInLibrary(db, 'leaders', { id: 'l1', name: '张三', rank: 1, title: '书记' });
    await putInLibrary(db, 'leaders', { id: 'l1', name: '张三', rank: 2 });
    await putInLibrary(db, 'plates', { id: 'x1', name: '李四', format: '200x100', count: 2 });
    await putInLibrary(db, 'policies', { id: 'house', name: '本单位', policies: { high: 'right' } });
    expect(await listLibrary(db, 'leaders')).toEqual([{ id: 'l1', name: '张三', rank: 2 }]);
    expect((await listLibrary(db, 'policies'))[0]?.policies.high).toBe('right');
    await removeFromLibrary(db, 'plates', 'x1');
    expect(await listLibrary(db, 'plates')).toEqual([]);
  });

  it('travel to another computer as one text', async () => {
    const venue = { name: '第一会议室', fixtures: [] };
    await putInLibrary(db, 'halls', { id: 'h1', name: '第一会议室', venue, blocks: [], closed: [] });
    const text = await exportLibraries(db);
    const other = await freshDatabase();
    expect(await importLibraries(other, text)).toEqual({ ok: true, value: 1 });
    expect(await exportLibraries(other)).toBe(text);
    expect(await importLibraries(other, '{"a":1}')).toEqual({
      ok: false,
      failure: { code: 'not-libraries' },
    });
  });
});
