import { App } from 'antd';
import { callOf } from '../../commands/run-command.ts';
import { blockIdOf } from '../../layout/lay-out-blocks.ts';
import { selectedSchemeOf } from '../../model/plan.ts';
import { seatedEntries } from '../../model/seating-chunks.ts';
import { joinBoxes, NO_BOX } from '../../scene/box.ts';
import { boxAround, idsOf, keyOf, type RoomThing } from '../../scene/room-thing.ts';
import { pivotOf, type ThingMove, turnThings } from '../../scene/turn-things.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import { sayRefusal, useRun, useRunPastPins } from '../use-run.ts';
import { type Alignment, alignThings, distributeThings, reorder } from './align-things.ts';

/** Everything that can be done with what is chosen, by button, key or menu. */
export interface RoomActions {
  readonly move: (moves: readonly ThingMove[]) => void;
  readonly nudge: (xMm: number, yMm: number) => void;
  readonly turn: (byDeg: number) => void;
  readonly align: (how: Alignment) => void;
  readonly spread: (way: 'across' | 'down') => void;
  readonly duplicate: () => void;
  readonly mirror: (where: 'place' | 'axis') => void;
  readonly group: () => void;
  readonly ungroup: () => void;
  readonly lock: () => void;
  readonly order: (by: 1 | -1) => void;
  readonly remove: () => void;
}

const BESIDE_MM = 600;

/** Make the actions on things of the room. */
export function useRoomActions(
  things: readonly RoomThing[],
  chosen: ReadonlySet<string>,
  onChosen: (keys: readonly string[]) => void,
): RoomActions {
  const { plan, run: attempt, runAll, readOnly } = useDesk();
  const run = useRun();
  const runPastPins = useRunPastPins();
  const say = useSay();
  const { message, modal } = App.useApp();
  const own = things.filter(({ key }) => chosen.has(key));
  const ids = idsOf(own.map(({ key }) => key));
  const scheme = selectedSchemeOf(plan);
  const box = own.reduce((all, thing) => joinBoxes(all, thing.box), NO_BOX);
  const { outline } = plan.venue;
  const room = outline === undefined ? undefined : boxAround(outline);
  const isIdle = readOnly || own.length === 0;

  const move = (moves: readonly ThingMove[]): void => {
    if (readOnly || moves.length === 0) return;
    const what = new Map(things.map((thing) => [thing.key, thing]));
    const blocks = moves.flatMap(({ key, xMm, yMm, turnDeg }) => {
      const thing = what.get(key);
      if (thing?.what !== 'block') return [];
      return [
        { block: thing.id, place: { xMm, yMm }, ...(turnDeg === undefined ? {} : { facingDeg: turnDeg }) },
      ];
    });
    const fixtures = moves.flatMap(({ key, xMm, yMm, turnDeg }) => {
      const thing = what.get(key);
      if (thing?.what !== 'fixture') return [];
      return [{ fixture: thing.id, xMm, yMm, ...(turnDeg === undefined ? {} : { turnDeg }) }];
    });
    run('move-things', { blocks, fixtures });
  };

  const mirror = async (where: 'place' | 'axis'): Promise<void> => {
    const middle = (box.left + box.right) / 2;
    const axis = room === undefined ? 0 : (room.left + room.right) / 2;
    let kept = 0;
    await runPastPins((unpin) => {
      const done = attempt('mirror-things', { ...ids, axisXMm: where === 'axis' ? axis : middle, unpin });
      if (done.ok) kept = Number(done.value.label.params.kept ?? 0);
      return done;
    });
    if (kept > 0) void message.info(say('venue.mirror.kept', { count: kept }));
  };

  const remove = async (): Promise<void> => {
    const gone = new Set(ids.blocks);
    const sitting = seatedEntries(scheme.seating).filter(([seat]) => gone.has(blockIdOf(seat))).length;
    const agreed =
      sitting === 0 ||
      (await modal.confirm({
        title: say('venue.remove'),
        content: say('venue.remove.confirm', { count: sitting }),
        okText: say('common.remove'),
        cancelText: say('common.cancel'),
      }));
    if (!agreed) return;
    if (await runPastPins((unpin) => attempt('remove-things', { ...ids, unpin }))) onChosen([]);
  };

  const order = (by: 1 | -1): void => {
    const blockOrder = scheme.blocks.map(({ id }) => id);
    const fixtureOrder = plan.venue.fixtures.map(({ id }) => id);
    const blocks = reorder(blockOrder, new Set(ids.blocks), by);
    const fixtures = reorder(fixtureOrder, new Set(ids.fixtures), by);
    const calls = [
      ...(blocks === blockOrder ? [] : [callOf('order-blocks', { order: blocks })]),
      ...(fixtures === fixtureOrder ? [] : [callOf('order-fixtures', { order: fixtures })]),
    ];
    if (calls.length === 0) return;
    const done = runAll(calls);
    if (!done.ok) void message.warning(sayRefusal(done.failure, say));
    else if (blocks !== blockOrder) void message.info(say('venue.order.blocks'));
  };

  return {
    move,
    nudge: (xMm, yMm) => {
      if (isIdle) return;
      move(own.map((thing) => ({ key: thing.key, xMm: thing.xMm + xMm, yMm: thing.yMm + yMm })));
    },
    turn: (byDeg) => {
      if (!isIdle) move(turnThings(own, pivotOf(own), byDeg));
    },
    align: (how) => move(alignThings(own, how, room)),
    spread: (way) => move(distributeThings(own, way)),
    duplicate: () => {
      if (isIdle) return;
      const by = { xMm: Math.round(box.right - box.left + BESIDE_MM), yMm: 0 };
      const made = run('copy-things', { ...ids, by })?.made ?? [];
      onChosen(made.map((id) => keyOf(/^f\d+$/.test(id) ? 'fixture' : 'block', id)));
    },
    mirror: (where) => {
      if (!isIdle) void mirror(where);
    },
    group: () => {
      if (!isIdle && own.length > 1) run('group-things', ids);
    },
    ungroup: () => {
      if (!isIdle) run('ungroup-things', ids);
    },
    lock: () => {
      if (!isIdle) run('lock-things', { ...ids, locked: own.some((thing) => !thing.locked) });
    },
    order: (by) => {
      if (!isIdle) order(by);
    },
    remove: () => {
      if (!isIdle) void remove();
    },
  };
}
