import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { failure, type Result, success } from '../../base/result.ts';
import type { LibraryName } from '../libraries/library.ts';
import { type StorageFailure, storageFailureOf } from './storage-failure.ts';

/** What the list of meetings tells of each. */
export interface MeetingMeta {
  readonly id: string;
  readonly name: string;
  readonly startsAt: string;
  readonly place: string;
  readonly people: number;
  readonly seated: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly changedAt: number;
  /** When it was put into the waste basket; 0 = it was not. */
  readonly deletedAt: number;
}

/** A whole plan, as text, at one point of the journal. */
export interface SnapshotRecord {
  readonly meeting: string;
  readonly seq: number;
  readonly text: string;
  readonly checksum: number;
}

/** One step of the journal, as text. */
export interface JournalRecord {
  readonly meeting: string;
  readonly seq: number;
  readonly text: string;
  readonly checksum: number;
}

/** Who may write a meeting, and until when he need not say so again. */
export interface LeaseRecord {
  readonly meeting: string;
  readonly holder: string;
  readonly until: number;
}

/** A font of the user's; it stays on this computer. */
export interface FontRecord {
  /** PostScript name. */
  readonly name: string;
  /** Name as people know it. */
  readonly label: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface ZuociSchema extends DBSchema {
  meetings: { key: string; value: MeetingMeta };
  thumbnails: { key: string; value: string };
  snapshots: { key: [string, number]; value: SnapshotRecord };
  journal: { key: [string, number]; value: JournalRecord };
  revisions: { key: [string, number]; value: { meeting: string; number: number; text: string } };
  pictures: { key: [string, string]; value: { meeting: string; id: string; bytes: Uint8Array } };
  leases: { key: string; value: LeaseRecord };
  libraries: { key: [LibraryName, string]; value: { library: LibraryName; id: string; item: unknown } };
  fonts: { key: string; value: FontRecord };
}

/** The browser's store of all meetings. */
export type Database = IDBPDatabase<ZuociSchema>;
/** Name of a part of the database. */
export type StoreName =
  | 'meetings'
  | 'thumbnails'
  | 'snapshots'
  | 'journal'
  | 'revisions'
  | 'pictures'
  | 'leases';

const VERSION = 2;

/**
 * Open the database.
 *
 * @param name - another one for tests.
 * @returns the database, or why there is none (private mode, blocked by policy): the program goes on without.
 */
export async function openDatabase(name = 'zuoci'): Promise<Result<Database, StorageFailure>> {
  try {
    // Where everything is blocked, even to ask throws.
    if (typeof indexedDB === 'undefined') return failure({ code: 'storage-blocked' });
    const database = await openDB<ZuociSchema>(name, VERSION, {
      upgrade: (db, before) => {
        if (before < 1) {
          db.createObjectStore('meetings', { keyPath: 'id' });
          db.createObjectStore('thumbnails');
          db.createObjectStore('snapshots', { keyPath: ['meeting', 'seq'] });
          db.createObjectStore('journal', { keyPath: ['meeting', 'seq'] });
          db.createObjectStore('revisions', { keyPath: ['meeting', 'number'] });
          db.createObjectStore('pictures', { keyPath: ['meeting', 'id'] });
          db.createObjectStore('leases', { keyPath: 'meeting' });
          db.createObjectStore('libraries', { keyPath: ['library', 'id'] });
        }
        if (before < 2) db.createObjectStore('fonts', { keyPath: 'name' });
      },
      // A newer program in another window wants to change the database: let it, and fail on the next write.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    });
    return success(database);
  } catch (error) {
    return failure(storageFailureOf(error, 'storage-blocked'));
  }
}

/** Keys of one meeting in a store whose keys begin with the meeting. */
export const keysOf = (meeting: string, from?: number): IDBKeyRange =>
  from === undefined
    ? IDBKeyRange.bound([meeting], [meeting, []])
    : IDBKeyRange.bound([meeting, from], [meeting, []]);
