import { App } from 'antd';
import { clipOf, pasteClip } from '../../../commands/clip.ts';
import { type CommandCall, callOf } from '../../../commands/run-command.ts';
import { blockIdOf } from '../../../layout/lay-out-blocks.ts';
import { selectedSchemeOf } from '../../../model/plan.ts';
import { personAt } from '../../../model/seating-chunks.ts';
import type { RoomShape } from '../../../scene/room-shape.ts';
import { useDesk } from '../../desk.ts';
import { useSay } from '../../say/use-say.ts';
import { sayRefusal } from '../../use-run.ts';
import { edgesOf } from '../place-block.ts';
import { usePlanner } from '../planner.ts';
import { keepClip, keptClip } from './keep-clip.ts';
import { type HallFill, requestForSeats } from './seat-chosen.ts';

const GAP_MM = 2500;

/** What can be done to seats; each is one step. */
export interface SeatActions {
  readonly unseat: (seats: readonly string[]) => void;
  readonly pin: (seats: readonly string[], reason: string) => void;
  readonly unpin: (seats: readonly string[]) => void;
  readonly close: (seats: readonly string[], why: 'blocked' | 'reserved') => void;
  readonly open: (seats: readonly string[]) => void;
  /** An empty label gives the seat its number back. */
  readonly label: (seat: string, label: string) => void;
  /** Undefined where the sections have no wheelchair places. */
  readonly wheelchair: (
    seats: readonly string[],
  ) => { readonly on: boolean; readonly turn: () => void } | undefined;
  readonly closeUp: (row: readonly string[]) => void;
  readonly seat: (seats: readonly string[], people: readonly string[], fill?: HallFill) => Promise<void>;
  readonly copy: (seats: readonly string[]) => void;
  readonly paste: (anchor: string | undefined) => void;
  readonly sitters: (seats: readonly string[]) => readonly string[];
}

/** Everything that is done to seats from the menu, by keys and in the bar. */
export function useSeatActions(shape: RoomShape): SeatActions {
  const { plan, runAll } = useDesk();
  const planner = usePlanner();
  const say = useSay();
  const { message } = App.useApp();
  const scheme = selectedSchemeOf(plan);
  const sitters = (seats: readonly string[]): readonly string[] =>
    seats.flatMap((seat) => personAt(scheme.seating, seat) ?? []);
  const take = (...calls: readonly CommandCall[]): boolean => {
    if (calls.length === 0) return false;
    const outcome = runAll(calls);
    if (!outcome.ok) void message.warning(sayRefusal(outcome.failure, say));
    return outcome.ok;
  };
  const close: SeatActions['close'] = (seats, why) => {
    take(callOf(why === 'blocked' ? 'block-seats' : 'reserve-seats', { seats: [...seats] }));
  };
  return {
    sitters,
    close,
    unseat: (seats) => {
      const pinned = new Set(scheme.pins.map((pin) => pin.person));
      const all = sitters(seats);
      const free = all.filter((person) => !pinned.has(person));
      // Where only pinned people are meant the refusal says whom the instruction holds.
      const people = free.length > 0 ? free : all;
      if (people.length > 0) take(callOf('unseat-people', { people: [...people] }));
    },
    pin: (seats, reason) => {
      take(...sitters(seats).map((person) => callOf('pin-person', { person, reason })));
    },
    unpin: (seats) => {
      const people = sitters(seats);
      if (people.length > 0) take(callOf('unpin-people', { people: [...people] }));
    },
    open: (seats) => {
      take(callOf('open-seats', { seats: [...seats] }));
    },
    label: (seat, label) => {
      const block = scheme.blocks.find(({ id }) => id === blockIdOf(seat));
      if (block === undefined) return;
      // What the numbering keeps by seat; its owner checks it.
      const before = (block.numbering.overrides ?? {}) as Readonly<Record<string, string>>;
      const { [seat]: _old, ...others } = before;
      const overrides = label === '' ? others : { ...others, [seat]: label };
      take(callOf('set-numbering', { blocks: [block.id], numbering: { ...block.numbering, overrides } }));
    },
    wheelchair: (seats) => {
      const bySection = new Map<string, string[]>();
      for (const seat of seats) {
        const id = blockIdOf(seat);
        bySection.set(id, [...(bySection.get(id) ?? []), seat.slice(id.length + 1)]);
      }
      const sections = [...bySection].flatMap(([id, names]) => {
        const laid = shape.blocks.find((block) => block.id === id);
        const present = laid?.parameters.wheelchairs;
        const block = scheme.blocks.find((one) => one.id === id);
        if (laid === undefined || block === undefined || !Array.isArray(present)) return [];
        return [{ block, parameters: laid.parameters, present: present as readonly string[], names }];
      });
      if (sections.length === 0) return undefined;
      const on = sections.every(({ present, names }) => names.every((name) => present.includes(name)));
      const turn = (): void => {
        take(
          ...sections.map(({ block, parameters, present, names }) => {
            const others = present.filter((name) => !names.includes(name));
            const wheelchairs = on ? others : [...others, ...names];
            return callOf('edit-block', {
              block: block.id,
              changes: { parameters: { ...parameters, wheelchairs } },
            });
          }),
        );
      };
      return { on, turn };
    },
    closeUp: (row) => {
      take(callOf('close-up', { row: [...row] }));
    },
    seat: async (seats, people, fill) => {
      const wish = { seats: new Set(seats), people, ...(fill === undefined ? {} : { fill }) };
      const { proposal, problems } = await planner(requestForSeats(plan, shape.blocks, wish));
      const [problem] = problems;
      if (problem !== undefined) {
        void message.error(say('block.invalid', { field: problem.path.join('.'), found: problem.found }));
        return;
      }
      if (proposal.length === 0) {
        void message.info(say('hand.nobody'));
        return;
      }
      const placements = proposal.map(([seat, person]): [string, string] => [seat, person]);
      if (take(callOf('seat-people', { placements, empties: [...seats] }))) {
        void message.success(say('seating.done', { count: placements.length }));
      }
    },
    copy: (seats) => {
      const clip = clipOf(plan, shape.blocks, new Set(seats));
      keepClip(clip);
      const [section] = clip.blocks;
      const words =
        section !== undefined && clip.seats.length === 0
          ? say('hand.copiedSection', { name: section.block.name ?? section.block.id })
          : say('hand.copied', { count: seats.length });
      void message.success(words);
    },
    paste: (anchor) => {
      const clip = keptClip();
      if (clip === undefined) {
        void message.info(say('hand.paste.empty'));
        return;
      }
      const edges = edgesOf(shape.blocks);
      let belowMm = edges === undefined ? undefined : edges.bottomMm + GAP_MM;
      const place: Parameters<typeof pasteClip>[4] = ({ place: own }) => {
        if (belowMm === undefined) return own;
        const at = { xMm: own.xMm, yMm: Math.round(belowMm) };
        belowMm += GAP_MM;
        return at;
      };
      const { calls, seated } = pasteClip(plan, shape.blocks, clip, anchor, place);
      if (calls.length === 0) void message.info(say('hand.paste.nobody'));
      else if (take(...calls)) void message.success(say('hand.pasted', { count: seated }));
    },
  };
}
