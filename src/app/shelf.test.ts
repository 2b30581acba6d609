import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { rostrumPlan } from '../../test/support/sample-plan.ts';
import { findShelf, type OpenedMeeting, type Shelf } from './shelf.ts';

afterEach(() => vi.restoreAllMocks());

async function openOn(shelf: Shelf, id: string): Promise<OpenedMeeting> {
  const opened = await shelf.open(id);
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
}

async function newOn(shelf: Shelf): Promise<string> {
  const made = await shelf.add(rostrumPlan(3));
  if (!made.ok) throw new Error(made.failure.code);
  return made.value;
}

const rename = (meeting: OpenedMeeting, name: string): void =>
  void meeting.store.getState().run('edit-meeting', { name });
const nameIn = (meeting: OpenedMeeting): string => meeting.store.getState().history.plan.meeting.name;
const saveIn = (meeting: OpenedMeeting): string => meeting.store.getState().save.kind;

describe('the shelf', () => {
  it('a meeting that is opened again while it is being closed can be written', async () => {
    const shelf = await findShelf();
    const id = await newOn(shelf);
    const first = await openOn(shelf, id);
    rename(first, '一');
    const closing = first.close();
    const again = await openOn(shelf, id);
    await closing;
    expect(nameIn(again)).toBe('一');
    rename(again, '二');
    await vi.waitFor(() => expect(saveIn(again)).not.toBe('waiting'));
    expect(saveIn(again)).toBe('saved');
    await again.close();
  });

  it('a meeting that is left before all could be written is found as it was left', async () => {
    const shelf = await findShelf();
    const id = await newOn(shelf);
    const first = await openOn(shelf, id);
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    rename(first, '没写下');
    await vi.waitFor(() => expect(saveIn(first)).toBe('failed'));
    await first.close();
    const again = await openOn(shelf, id);
    expect(nameIn(again)).toBe('没写下');
    full.mockRestore();
    rename(again, '又有空间');
    await vi.waitFor(() => expect(saveIn(again)).toBe('saved'));
    await again.close();
    expect(nameIn(await openOn(shelf, id))).toBe('又有空间');
  });
});
