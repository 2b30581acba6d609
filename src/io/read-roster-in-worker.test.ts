import { describe, expect, it } from 'vitest';
import { failure, success } from '../base/result.ts';
import { readRoster } from './read-roster.ts';
import { type RosterWorker, readRosterInWorker } from './read-roster-in-worker.ts';
import type { RosterReply, RosterRequest } from './roster-request.ts';

const request: RosterRequest = { input: { kind: 'paste', text: '张三、李四' }, options: {} };

/** A worker whose answers the test decides. */
function pretend(act: (reply: (message: RosterReply) => void, die: (says: string) => void) => void): {
  readonly startWorker: () => RosterWorker;
  readonly stops: () => number;
} {
  let stops = 0;
  return {
    startWorker: () => ({
      start: (_, onReply, onDeath) => void setTimeout(() => act(onReply, onDeath), 0),
      stop: () => {
        stops++;
      },
    }),
    stops: () => stops,
  };
}

describe('reading in a worker', () => {
  it('IO-WORKER: gives the result, tells progress and ends the worker', async () => {
    const told: number[] = [];
    const roster = readRoster(request.input);
    const worker = pretend((reply) => {
      reply({ kind: 'progress', done: 0.5 });
      reply({ kind: 'result', result: roster });
      reply({ kind: 'progress', done: 0.9 });
    });
    const result = await readRosterInWorker(request, { ...worker, onProgress: (done) => told.push(done) });
    expect(result).toBe(roster);
    expect(told).toEqual([0.5]);
    expect(worker.stops()).toBe(1);
  });

  it('IO-WORKER: a list that never ends is ended', async () => {
    const worker = pretend(() => undefined);
    const result = await readRosterInWorker(request, { ...worker, timeoutMs: 20 });
    expect(result).toEqual(failure({ code: 'timed-out', with: { milliseconds: 20 } }));
    expect(worker.stops()).toBe(1);
  });

  it('IO-WORKER: the user can give up, also before it starts', async () => {
    const stop = new AbortController();
    const worker = pretend(() => stop.abort());
    expect(await readRosterInWorker(request, { ...worker, signal: stop.signal })).toEqual(
      failure({ code: 'cancelled', with: {} }),
    );
    expect(worker.stops()).toBe(1);
    expect(await readRosterInWorker(request, { ...worker, signal: stop.signal })).toEqual(
      failure({ code: 'cancelled', with: {} }),
    );
  });

  it('IO-WORKER: a worker that dies is an answer', async () => {
    const worker = pretend((_, die) => die('out of memory'));
    expect(await readRosterInWorker(request, worker)).toMatchObject({
      ok: false,
      failure: { code: 'damaged' },
    });
  });

  it('IO-WORKER: progress of a reading rises to 1', () => {
    const told: number[] = [];
    expect(readRoster(request.input, { onProgress: (done) => told.push(done) })).toMatchObject(
      success({}).ok ? { ok: true } : {},
    );
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });
});
