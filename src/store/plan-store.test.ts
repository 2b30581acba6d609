import { describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../test/support/sample-plan.ts';
import { historyDepth, undoLabels } from '../commands/history.ts';
import { callOf } from '../commands/run-command.ts';
import { selectedSchemeOf } from '../model/plan.ts';
import { personAt } from '../model/seating-chunks.ts';
import type { JournalEntry } from './journal-entry.ts';
import { createPlanStore, planOf } from './plan-store.ts';

const seatOne = callOf('seat-person', { person: 'p1', seat: 'rostrum/r1/3' });

describe('the store of a meeting', () => {
  it('takes steps, names them, and undo puts back the very same plan', () => {
    const start = rostrumPlan(3);
    const steps: JournalEntry[] = [];
    const store = createPlanStore(start, (entry) => steps.push(entry));
    const { run, undo, redo } = store.getState();
    expect(run('seat-person', { person: 'p1', seat: 'rostrum/r1/3' }).ok).toBe(true);
    const after = store.getState().history.plan;
    expect(undoLabels(store.getState().history)).toEqual([
      { key: 'seat-person', params: { name: '甲1', seat: 'rostrum/r1/3' } },
    ]);
    expect(undo()).toBe(true);
    expect(store.getState().history.plan).toBe(start);
    expect(undo()).toBe(false);
    expect(redo()).toBe(true);
    expect(store.getState().history.plan).toBe(after);
    expect(steps.map((step) => step.kind)).toEqual(['run', 'undo', 'redo']);
  });

  it('a refusal and a change of nothing are no steps', () => {
    const store = createPlanStore(rostrumPlan(3, 1));
    expect(store.getState().run('seat-person', { person: 'p9', seat: 'rostrum/r1/3' })).toMatchObject({
      failure: { code: 'unknown-person', params: { id: 'p9' } },
    });
    expect(store.getState().run('seat-person', { person: 'p1', seat: 'rostrum/r1/1' }).ok).toBe(true);
    expect(historyDepth(store.getState().history)).toEqual({ undo: 0, redo: 0 });
  });

  it('several commands are one step, all or none', () => {
    const store = createPlanStore(rostrumPlan(3));
    const start = store.getState().history.plan;
    const bad = callOf('seat-person', { person: 'p2', seat: 'rostrum/r1/3' });
    expect(store.getState().runAll([seatOne, bad])).toMatchObject({ failure: { code: 'seat-taken' } });
    expect(store.getState().history.plan).toBe(start);
    const good = callOf('seat-person', { person: 'p2', seat: 'rostrum/r1/4' });
    expect(store.getState().runAll([seatOne, good])).toMatchObject({
      value: { label: { key: 'several', params: { count: 2 } } },
    });
    store.getState().undo();
    expect(store.getState().history.plan).toBe(start);
  });

  it('a drag is a preview and one step; the preview always starts from the plan', () => {
    const store = createPlanStore(rostrumPlan(3));
    const start = store.getState().history.plan;
    const move = (xMm: number) => [
      callOf('move-blocks', { moves: [{ block: 'rostrum', place: { xMm, yMm: 0 } }] }),
    ];
    store.getState().preview([seatOne]);
    for (let xMm = 1; xMm < 50; xMm += 1) store.getState().preview(move(xMm));
    const shown = selectedSchemeOf(planOf(store.getState()));
    expect(shown.blocks[0]?.place.xMm).toBe(49);
    expect(personAt(shown.seating, 'rostrum/r1/3')).toBeUndefined();
    expect(store.getState().history.plan).toBe(start);
    store.getState().runAll(move(50));
    expect(planOf(store.getState())).toBe(store.getState().history.plan);
    store.getState().undo();
    expect(planOf(store.getState())).toBe(start);
    store.getState().preview(move(7));
    store.getState().endPreview();
    expect(planOf(store.getState())).toBe(start);
  });

  it('changes nothing while another window writes', () => {
    const store = createPlanStore(rostrumPlan(3));
    store.getState().setReadOnly(true);
    expect(store.getState().runAll([seatOne])).toMatchObject({ failure: { code: 'read-only' } });
    expect(store.getState().undo()).toBe(false);
  });

  it('what is chosen is no part of the history', () => {
    const store = createPlanStore(rostrumPlan(3));
    store.getState().runAll([seatOne]);
    store.getState().select({ seats: ['rostrum/r1/3'] });
    store.getState().undo();
    expect(store.getState().selection.seats).toEqual(['rostrum/r1/3']);
    store.getState().select({ people: ['p1'] });
    expect(store.getState().selection.seats).toEqual([]);
  });
});
