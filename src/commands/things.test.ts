import { describe, expect, it } from 'vitest';
import { codeOf, done, run } from '../../test/support/checked-run.ts';
import { rostrumPlan } from '../../test/support/sample-plan.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';

const blocksOf = (plan: Plan) => selectedSchemeOf(plan).blocks;

/** A rostrum with three people, a hall behind it and a door. */
function room(): { readonly plan: Plan; readonly door: string } {
  let plan = done(
    run(rostrumPlan(3, 3), 'add-block', {
      arrangement: 'theatre',
      parameters: { rows: [12, 12], aisles: [{ afterSeat: 4 }] },
      place: { xMm: 2000, yMm: 6000 },
    }),
  );
  const door = { kind: 'door', xMm: 500, yMm: 9000, widthMm: 1600, depthMm: 200, turnDeg: 30 } as const;
  plan = done(run(plan, 'add-fixtures', { fixtures: [door] }));
  return { plan, door: plan.venue.fixtures[0]?.id ?? '' };
}

describe('things of the room', () => {
  it('blocks and fixtures move and turn together, in whole millimetres, and nobody loses his seat', () => {
    const { plan, door } = room();
    const moved = done(
      run(plan, 'move-things', {
        blocks: [{ block: 'theatre', place: { xMm: 10.4, yMm: 1 }, facingDeg: -15 }],
        fixtures: [{ fixture: door, xMm: 0, turnDeg: 375 }],
      }),
    );
    expect(blocksOf(moved)[1]).toMatchObject({ place: { xMm: 10, yMm: 1 }, facingDeg: 345 });
    expect(moved.venue.fixtures[0]).toMatchObject({ xMm: 0, yMm: 9000, turnDeg: 15 });
    expect(selectedSchemeOf(moved).seating).toBe(selectedSchemeOf(plan).seating);
    expect(done(run(plan, 'move-things', { fixtures: [{ fixture: door, xMm: 500 }] }))).toBe(plan);
  });

  it('what is locked neither moves nor goes, and says so; unlocked it does', () => {
    const { plan, door } = room();
    const both = { blocks: ['theatre'], fixtures: [door] };
    const locked = done(run(plan, 'lock-things', { ...both, locked: true }));
    const move = { blocks: [{ block: 'theatre', place: { xMm: 0, yMm: 0 } }], fixtures: [] };
    expect(run(locked, 'move-things', move)).toMatchObject({
      failure: { code: 'thing-locked', params: { count: 1 } },
    });
    expect(codeOf(run(locked, 'remove-things', both))).toBe('thing-locked');
    expect(codeOf(run(locked, 'mirror-things', { ...both, axisXMm: 0 }))).toBe('thing-locked');
    const free = done(run(locked, 'lock-things', { ...both, locked: false }));
    expect(blocksOf(free)).toEqual(blocksOf(plan));
    expect(codeOf(run(free, 'move-things', move))).toBe('ok');
  });

  it('copies stand at a distance; copies of a group are a group of their own and free', () => {
    const { plan, door } = room();
    const both = { blocks: ['theatre'], fixtures: [door] };
    const tied = done(run(plan, 'group-things', both));
    const group = blocksOf(tied)[1]?.group;
    expect(group).toMatch(/^g\d+$/);
    expect(tied.venue.fixtures[0]?.group).toBe(group);
    const held = done(run(tied, 'lock-things', { ...both, locked: true }));
    const outcome = run(held, 'copy-things', { ...both, by: { xMm: 700, yMm: 5000.4 } });
    const copied = done(outcome);
    expect(outcome.ok && outcome.value.made).toEqual(['theatre-2', copied.venue.fixtures[1]?.id]);
    const [, , copy] = blocksOf(copied);
    expect(copied.venue.fixtures[1]).toMatchObject({ xMm: 1200, yMm: 14_000 });
    expect(copy).toMatchObject({ place: { xMm: 2700, yMm: 11_000 } });
    expect(copy?.locked).toBeUndefined();
    expect(copy?.group).toBe(copied.venue.fixtures[1]?.group);
    expect(copy?.group).not.toBe(group);
    const free = done(run(tied, 'ungroup-things', both));
    expect([blocksOf(free)[1]?.group, free.venue.fixtures[0]?.group]).toEqual([undefined, undefined]);
  });

  it('a mirrored block is its mirror image inside too; two mirrors give back the room', () => {
    const { plan, door } = room();
    const both = { blocks: ['theatre'], fixtures: [door], axisXMm: 1000 };
    const outcome = run(plan, 'mirror-things', both);
    const mirrored = done(outcome);
    expect(outcome.ok && outcome.value.label.params).toEqual({ count: 2, unseated: 0, kept: 0 });
    expect(blocksOf(mirrored)[1]).toMatchObject({ place: { xMm: 0, yMm: 6000 } });
    expect(blocksOf(mirrored)[1]?.parameters.aisles).toMatchObject([{ afterSeat: 8 }]);
    expect(mirrored.venue.fixtures[0]).toMatchObject({ xMm: 1500, turnDeg: 330 });
    const back = done(run(mirrored, 'mirror-things', both));
    expect(blocksOf(back)).toEqual(blocksOf(plan));
    expect(back.venue).toEqual(plan.venue);
  });

  it('a fixture drawn corner by corner is mirrored about its own place', () => {
    const outline = [
      { xMm: 0, yMm: 0 },
      { xMm: 900, yMm: 0 },
      { xMm: 300, yMm: 500 },
    ];
    const fixture = {
      kind: 'stage',
      xMm: 400,
      yMm: 0,
      widthMm: 900,
      depthMm: 500,
      turnDeg: 0,
      outline,
    } as const;
    const plan = done(run(rostrumPlan(1), 'add-fixtures', { fixtures: [fixture] }));
    const id = plan.venue.fixtures[0]?.id ?? '';
    const mirrored = done(run(plan, 'mirror-things', { fixtures: [id], axisXMm: 1000 }));
    expect(mirrored.venue.fixtures[0]).toMatchObject({
      xMm: 1600,
      outline: [
        { xMm: -300, yMm: 500 },
        { xMm: -900, yMm: 0 },
        { xMm: 0, yMm: 0 },
      ],
    });
  });

  it('where the inside cannot be mirrored, place and direction are, and the label says so', () => {
    const { plan } = room();
    const shifted = done(
      run(plan, 'edit-block', {
        block: 'theatre',
        changes: { parameters: { rows: [12, 12], staggered: true } },
      }),
    );
    const outcome = run(shifted, 'mirror-things', { blocks: ['theatre'], axisXMm: 0 });
    expect(outcome.ok && outcome.value.label.params).toMatchObject({ kept: 1 });
    expect(blocksOf(done(outcome))[1]).toMatchObject({
      place: { xMm: -2000, yMm: 6000 },
      parameters: { staggered: true },
    });
  });

  it('removing things keeps their people; fixtures alone leave the seating untouched', () => {
    const { plan, door } = room();
    const bare = done(run(plan, 'remove-things', { fixtures: [door] }));
    expect(bare.venue.fixtures).toEqual([]);
    expect(selectedSchemeOf(bare)).toBe(selectedSchemeOf(plan));
    const outcome = run(plan, 'remove-things', { blocks: ['rostrum'], fixtures: [door] });
    expect(outcome.ok && outcome.value.label.params).toEqual({ count: 2, unseated: 3 });
    expect(done(outcome).people).toBe(plan.people);
    expect(codeOf(run(plan, 'remove-things', { blocks: ['nowhere'] }))).toBe('unknown-block');
    expect(codeOf(run(plan, 'remove-things', { fixtures: ['f999'] }))).toBe('unknown-fixture');
  });

  it('fixtures are put in order; an order that forgets one is refused', () => {
    const { plan, door } = room();
    const flag = { kind: 'flag', xMm: 0, yMm: 0, widthMm: 300, depthMm: 300 } as const;
    const two = done(run(plan, 'add-fixtures', { fixtures: [flag] }));
    const [, added] = two.venue.fixtures;
    const turned = done(run(two, 'order-fixtures', { order: [added?.id ?? '', door] }));
    expect(turned.venue.fixtures.map(({ kind }) => kind)).toEqual(['flag', 'door']);
    expect(codeOf(run(two, 'order-fixtures', { order: [door] }))).toBe('incomplete-order');
  });
});
