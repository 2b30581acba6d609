import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rostrumPlan } from '../../../test/support/sample-plan.ts';
import { historyDepth } from '../../commands/history.ts';
import { planText } from '../../model/write-plan.ts';
import { FLUSH_MS } from './autosave.ts';
import { type Channel, openChannel } from './channel.ts';
import { type Database, openDatabase } from './database.ts';
import { type LoadedMeeting, loadMeeting } from './load-meeting.ts';
import {
  copyMeeting,
  createMeeting,
  emptyBasket,
  listMeetings,
  saveThumbnail,
  setDeleted,
} from './meeting-list.ts';
import { type OpenMeeting, openMeeting } from './open-meeting.ts';

let db: Database;
let channels: Channel[] = [];
let opened: OpenMeeting[] = [];

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  const database = await openDatabase();
  if (!database.ok) throw new Error(database.failure.code);
  db = database.value;
  const made = await createMeeting(db, 'm1', rostrumPlan(9), { now: 1000 });
  expect(made.ok).toBe(true);
});

afterEach(async () => {
  vi.restoreAllMocks();
  for (const meeting of opened) await meeting.close();
  for (const channel of channels) channel.close();
  opened = [];
  channels = [];
  db.close();
});

interface TestWindow extends OpenMeeting {
  /** Hear and say nothing any more, as a frozen page. */
  readonly freeze: () => void;
  /** Do nothing any more, as a process that was killed. */
  readonly kill: () => void;
}

async function open(tab: string): Promise<TestWindow> {
  const own = await openDatabase();
  if (!own.ok) throw new Error(own.failure.code);
  const channel = openChannel('zuoci-test');
  channels.push(channel);
  let alive = true;
  const post: Channel['post'] = (message) => alive && channel.post(message);
  const options = { db: own.value, channel: { ...channel, post }, tab, now: () => Date.now() };
  const meeting = await openMeeting('m1', options);
  if (!meeting.ok) throw new Error(meeting.failure.code);
  opened.push(meeting.value);
  const freeze = (): void => {
    alive = false;
    channel.close();
  };
  const kill = (): void => {
    freeze();
    own.value.close();
  };
  return Object.assign(meeting.value, { freeze, kill });
}

async function reload(): Promise<LoadedMeeting> {
  const loaded = await loadMeeting(db, 'm1');
  if (!loaded.ok) throw new Error(loaded.failure.code);
  return loaded.value;
}

const rename = (meeting: OpenMeeting, name: string): boolean =>
  meeting.store.getState().run('edit-meeting', { name }).ok;
const nameIn = (meeting: OpenMeeting): string => meeting.store.getState().history.plan.meeting.name;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('autosave and recovery', () => {
  it('writes each step within 300 ms, and a window that is killed loses nothing older', async () => {
    expect(FLUSH_MS).toBeLessThan(300);
    const first = await open('tab-1');
    rename(first, '一');
    expect(first.store.getState().save.kind).toBe('waiting');
    rename(first, '二');
    await vi.waitFor(() => expect(first.store.getState().save.kind).toBe('saved'), 300);
    rename(first, '未写');
    first.kill();
    const again = await open('tab-2');
    expect(nameIn(again)).toBe('二');
    expect(again.found).toEqual({ replayed: 2, dropped: 0 });
    expect(again.store.getState().readOnly).toBe(false);
    expect(historyDepth(again.store.getState().history).undo).toBe(2);
  });

  it('a step taken while another is written is written after it', async () => {
    const meeting = await open('a');
    rename(meeting, '一');
    const writing = meeting.flush();
    rename(meeting, '二');
    await writing;
    rename(meeting, '三');
    await meeting.flush();
    const loaded = await reload();
    expect(loaded.history.plan.meeting.name).toBe('三');
    expect(historyDepth(loaded.history).undo).toBe(3);
    expect(loaded.dropped).toBe(0);
  });

  it('writes at once when the page is hidden or goes away', async () => {
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    const frame = new EventTarget();
    vi.stubGlobal('document', page);
    vi.stubGlobal('window', frame);
    const meeting = await open('tab-1');
    rename(meeting, '一');
    page.dispatchEvent(new Event('visibilitychange'));
    await pause(20);
    expect((await reload()).replayed).toBe(0);
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    await pause(20);
    expect((await reload()).replayed).toBe(1);
    rename(meeting, '二');
    frame.dispatchEvent(new Event('pagehide'));
    await pause(20);
    expect((await reload()).replayed).toBe(2);
    rename(meeting, '三');
    const writing = meeting.flush();
    rename(meeting, '四');
    const asked = vi.spyOn(IDBTransaction.prototype, 'commit');
    frame.dispatchEvent(new Event('beforeunload'));
    frame.dispatchEvent(new Event('pagehide'));
    // The one that waited for an answer is given up.
    expect(asked).toHaveBeenCalledTimes(1);
    await writing;
    await pause(20);
    expect(await reload()).toMatchObject({ replayed: 4, dropped: 0 });
    expect(meeting.store.getState().save.kind).toBe('saved');
    await meeting.close();
    opened = [];
    vi.unstubAllGlobals();
  });

  it('undo and redo across snapshots come back as they were', async () => {
    const meeting = await open('tab-1');
    for (let step = 1; step <= 150; step += 1) {
      rename(meeting, `第${step}步`);
      if (step % 7 === 0) await meeting.flush();
    }
    for (let step = 0; step < 100; step += 1) {
      meeting.store.getState().undo();
      if (step % 9 === 0) await meeting.flush();
    }
    for (let step = 0; step < 30; step += 1) meeting.store.getState().redo();
    await meeting.flush();
    const loaded = await reload();
    expect(loaded.history.plan.meeting.name).toBe('第80步');
    expect(loaded.dropped).toBe(0);
    expect(planText(loaded.history.plan)).toBe(planText(meeting.store.getState().history.plan));
    expect((await db.getAll('snapshots')).length).toBeLessThanOrEqual(2);
    expect((await db.getAll('journal')).length).toBeLessThan(200);
  });

  it('a damaged end of the journal is dropped and said, and writing goes on after it', async () => {
    const meeting = await open('tab-1');
    for (const name of ['一', '二', '三', '四']) rename(meeting, name);
    await meeting.flush();
    meeting.kill();
    const records = await db.getAll('journal');
    const third = records[2];
    if (third === undefined) throw new Error('no third record');
    await db.put('journal', { ...third, text: third.text.replace('三', '叁') });
    const again = await open('tab-2');
    expect(nameIn(again)).toBe('二');
    expect(again.found).toEqual({ replayed: 2, dropped: 2 });
    rename(again, '五');
    await again.flush();
    expect(again.store.getState().save.kind).toBe('saved');
    const loaded = await reload();
    expect([loaded.history.plan.meeting.name, loaded.dropped]).toEqual(['五', 0]);
  });

  it('a damaged snapshot falls back to the one before and the journal since', async () => {
    const meeting = await open('tab-1');
    for (let step = 1; step <= 130; step += 1) {
      rename(meeting, `第${step}步`);
      if (step % 10 === 0) await meeting.flush();
    }
    await meeting.flush();
    const [, newest] = await db.getAll('snapshots');
    if (newest === undefined) throw new Error('one snapshot only');
    await db.put('snapshots', { ...newest, text: newest.text.slice(0, -20) });
    const loaded = await reload();
    expect([loaded.history.plan.meeting.name, loaded.dropped]).toEqual(['第130步', 0]);
    expect(loaded.whole).toBe(false);
  });

  it('revisions are kept once each, apart from the snapshots', async () => {
    const meeting = await open('tab-1');
    const submit = { author: '办公室', time: '2026-01-05T08:00:00Z' };
    expect(meeting.store.getState().run('submit-revision', submit).ok).toBe(true);
    for (let step = 1; step <= 70; step += 1) rename(meeting, `第${step}步`);
    await meeting.flush();
    expect((await db.getAll('revisions')).length).toBe(1);
    const loaded = await reload();
    expect(loaded.history.plan.revisions[0]?.content?.people.length).toBe(9);
  });
});

describe('trouble with storage is said at once and work stays', () => {
  it('full: the steps wait and are written when there is room again', async () => {
    const meeting = await open('tab-1');
    const full = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    rename(meeting, '一');
    await meeting.flush();
    expect(meeting.store.getState().save).toEqual({ kind: 'failed', why: 'full' });
    expect(nameIn(meeting)).toBe('一');
    full.mockRestore();
    rename(meeting, '二');
    await meeting.flush();
    expect(meeting.store.getState().save).toEqual({ kind: 'saved' });
    expect((await reload()).replayed).toBe(2);
  });

  it('no IndexedDB: told, not thrown', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await openDatabase()).toEqual({ ok: false, failure: { code: 'storage-blocked' } });
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    expect(await openDatabase()).toEqual({ ok: false, failure: { code: 'storage-blocked' } });
    vi.unstubAllGlobals();
  });
});

describe('two windows on one meeting', () => {
  it('the second follows, sees each step, and can take over; the first then follows', async () => {
    const first = await open('tab-1');
    const second = await open('tab-2');
    expect(second.store.getState().readOnly).toBe(true);
    expect(rename(second, '不行')).toBe(false);
    rename(first, '一');
    await vi.waitFor(() => expect(nameIn(second)).toBe('一'), 1000);
    rename(first, '二');
    expect((await second.takeOver()).ok).toBe(true);
    expect(nameIn(second)).toBe('二');
    expect(first.store.getState().readOnly).toBe(true);
    expect(first.store.getState().save).toEqual({ kind: 'taken', unsaved: 0 });
    rename(second, '三');
    await vi.waitFor(() => expect(nameIn(first)).toBe('三'), 1000);
    await second.close();
    expect((await first.takeOver()).ok).toBe(true);
    expect(rename(first, '四')).toBe(true);
  });

  it('a window that slept through the take-over cannot overwrite', async () => {
    const first = await open('tab-1');
    first.freeze();
    const second = await open('tab-2');
    rename(second, '新');
    await second.flush();
    rename(first, '旧');
    await first.flush();
    expect(first.store.getState().save).toEqual({ kind: 'taken', unsaved: 1 });
    expect(first.store.getState().readOnly).toBe(true);
    await pause(FLUSH_MS);
    expect((await reload()).history.plan.meeting.name).toBe('新');
    await first.catchUp();
    expect(nameIn(first)).toBe('新');
  });
});

describe('the list of meetings', () => {
  it('copies, deletes with undo, and forgets for good', async () => {
    const meeting = await open('tab-1');
    rename(meeting, '原件');
    await meeting.close();
    await saveThumbnail(db, 'm1', '<svg/>');
    const copy = await copyMeeting(db, 'm1', { id: 'm2', name: '副本', now: Date.now() + 5000 });
    expect(copy.ok && copy.value.name).toBe('副本');
    const listed = await listMeetings(db);
    expect(listed.map(({ id, name, people, thumbnail }) => [id, name, people, thumbnail])).toEqual([
      ['m2', '副本', 9, '<svg/>'],
      ['m1', '原件', 9, '<svg/>'],
    ]);
    await setDeleted(db, 'm2', 5000);
    expect((await listMeetings(db))[0]?.deletedAt).toBe(5000);
    await setDeleted(db, 'm2', 0);
    expect(await emptyBasket(db, 9e15)).toBe(0);
    await setDeleted(db, 'm1', 5000);
    expect(await emptyBasket(db, 6000)).toBe(1);
    expect((await listMeetings(db)).map(({ id }) => id)).toEqual(['m2']);
    expect(await db.getAll('journal')).toEqual([]);
    expect(await createMeeting(db, 'm2', rostrumPlan(1), { now: 1 })).toEqual({
      ok: false,
      failure: { code: 'meeting-exists', meeting: 'm2' },
    });
    expect(await loadMeeting(db, 'm1')).toMatchObject({ failure: { code: 'unknown-meeting' } });
  });
});
