import { App } from 'antd';
import { type Ref, useImperativeHandle, useState } from 'react';
import { type CommandCall, callOf, runCommand } from '../../../commands/run-command.ts';
import { personIndex } from '../../../model/person.ts';
import { selectedSchemeOf } from '../../../model/plan.ts';
import { personAt } from '../../../model/seating-chunks.ts';
import type { RoomShape } from '../../../scene/room-shape.ts';
import { useDesk } from '../../desk.ts';
import { PlacedMenu } from '../../PlacedMenu.tsx';
import { useSay } from '../../say/use-say.ts';
import { sayRefusal } from '../../use-run.ts';
import { putOn } from '../put-on.ts';
import { AskText } from './AskText.tsx';
import { keptClip } from './keep-clip.ts';
import { LONGEST_REASON } from './pin-reason.ts';
import { type EditedSeat, SeatEditor } from './SeatEditor.tsx';
import { seatMenuItems } from './seat-menu-items.tsx';
import { useSeatActions } from './use-seat-actions.ts';

/** What keys ask for. */
export type SeatAct =
  | 'pin'
  | 'block'
  | 'reserve'
  | 'open'
  | 'label'
  | 'wheelchair'
  | 'seat'
  | 'copy'
  | 'paste';

/** Where a menu comes up. */
export interface SeatMenuPlace {
  readonly clientX: number;
  readonly clientY: number;
  readonly seat?: string;
}

/** Brings up what is done to seats. */
export interface SeatToolsHandle {
  readonly menu: (place: SeatMenuPlace) => void;
  readonly edit: (seat: string, typed: string | undefined) => void;
  readonly act: (what: SeatAct, seats: readonly string[]) => void;
}

interface Props {
  readonly shape: RoomShape;
  readonly selected: ReadonlySet<string>;
  /** People chosen in the list. */
  readonly people: readonly string[];
  readonly labelOf: (seat: string) => string;
  readonly seatOf: (person: string) => string;
  readonly placeOf: (
    seat: string,
  ) => { readonly clientX: number; readonly clientY: number; readonly halfPx: number } | undefined;
  readonly onSelect: (seats: readonly string[]) => void;
  readonly onFitAll: () => void;
  /** The keyboard goes back to the seats. */
  readonly onClosed: () => void;
  readonly ref: Ref<SeatToolsHandle>;
}

type Asking = { readonly what: 'pin' | 'label'; readonly seats: readonly string[] };

/** The menu of seats, the editor on a seat, and the questions they ask. */
export function SeatTools({ shape, selected, people, labelOf, seatOf, placeOf, ref, ...on }: Props) {
  const { plan, readOnly, runAll } = useDesk();
  const say = useSay();
  const { message } = App.useApp();
  const actions = useSeatActions(shape);
  const [menu, setMenu] = useState<SeatMenuPlace>();
  const [editing, setEditing] = useState<{ readonly seat: string; readonly typed: string }>();
  const [asking, setAsking] = useState<Asking>();
  const scheme = selectedSchemeOf(plan);
  const sitterOf = (seat: string) => personIndex(plan.people).get(personAt(scheme.seating, seat) ?? '');
  const ask = (what: Asking['what'], seats: readonly string[]): void => {
    if (what === 'pin' && actions.sitters(seats).length === 0) void message.info(say('hand.pin.nobody'));
    else setAsking({ what, seats });
  };
  const edit = (seat: string, typed: string | undefined): void => {
    if (!readOnly) setEditing({ seat, typed: typed ?? '' });
  };
  const act = (what: SeatAct, seats: readonly string[]): void => {
    if (what === 'copy') actions.copy(seats);
    if (readOnly) return;
    if (what === 'pin') ask('pin', seats);
    if (what === 'label') ask('label', seats.slice(0, 1));
    if (what === 'block') actions.close(seats, 'blocked');
    if (what === 'reserve') actions.close(seats, 'reserved');
    if (what === 'open') actions.open(seats);
    if (what === 'seat') void actions.seat(seats, people);
    if (what === 'paste') actions.paste(seats[0]);
    if (what === 'wheelchair') {
      const wheelchair = actions.wheelchair(seats);
      if (wheelchair === undefined) void message.info(say('hand.wheelchair.none'));
      else wheelchair.turn();
    }
  };
  useImperativeHandle(ref, () => ({ menu: setMenu, edit, act }));

  const done = (edited: EditedSeat): void => {
    const seat = editing?.seat ?? '';
    const sitter = sitterOf(seat);
    setEditing(undefined);
    on.onClosed();
    const outcome = runAll(callsOf(edited, seat, sitter?.id));
    if (!outcome.ok) void message.warning(sayRefusal(outcome.failure, say));
  };
  function callsOf(edited: EditedSeat, seat: string, sitter: string | undefined): readonly CommandCall[] {
    if (edited.kind === 'rename' && sitter !== undefined) {
      return [callOf('edit-person', { person: sitter, changes: { name: edited.name } })];
    }
    if (edited.kind === 'pick') return [putOn(scheme.seating, edited.person, seat)];
    const add = callOf('add-people', { people: [{ name: edited.name }] });
    const added = runCommand(plan, add);
    const [person] = added.ok ? added.value.made : [];
    return person === undefined ? [add] : [add, putOn(scheme.seating, person, seat)];
  }

  const seats = menu?.seat === undefined ? [] : selected.has(menu.seat) ? [...selected] : [menu.seat];
  const at = editing === undefined ? undefined : placeOf(editing.seat);
  const [first = ''] = asking?.seats ?? [];
  const label = scheme.blocks.length === 0 ? '' : (shape.labels.get(first)?.seat ?? '');
  return (
    <>
      {menu !== undefined && (
        <PlacedMenu
          at={menu}
          label={say('hand.menu')}
          onClose={() => {
            setMenu(undefined);
            on.onClosed();
          }}
          items={seatMenuItems({
            say,
            scheme,
            shape,
            seat: menu.seat,
            seats,
            title: titleOf(menu.seat, seats),
            people,
            readOnly,
            hasClip: keptClip() !== undefined,
            actions,
            select: on.onSelect,
            onEdit: (seat) => edit(seat, undefined),
            onPin: (all) => ask('pin', all),
            onLabel: (seat) => ask('label', [seat]),
            onFitAll: on.onFitAll,
          })}
        />
      )}
      {editing !== undefined && at !== undefined && (
        <SeatEditor
          key={editing.seat}
          label={say('hand.editor', { label: labelOf(editing.seat) })}
          typed={editing.typed}
          sitter={sitterOf(editing.seat)}
          at={at}
          seatOf={seatOf}
          onDone={done}
          onClose={() => {
            setEditing(undefined);
            on.onClosed();
          }}
        />
      )}
      {asking !== undefined && (
        <AskText
          title={
            asking.what === 'label'
              ? say('hand.label.title', { label: labelOf(first) })
              : asking.seats.length > 1
                ? say('hand.pin.several', { count: actions.sitters(asking.seats).length })
                : say('hand.pin.title', { name: sitterOf(first)?.name ?? '', label: labelOf(first) })
          }
          label={say(asking.what === 'label' ? 'hand.label' : 'seat.pin.reason')}
          placeholder={asking.what === 'label' ? label : say('seat.pin.reason.placeholder')}
          value={asking.what === 'label' ? label : ''}
          hint={asking.what === 'label' ? say('hand.label.hint') : ''}
          ok={say(asking.what === 'label' ? 'common.save' : 'seat.pin')}
          most={asking.what === 'label' ? 20 : LONGEST_REASON}
          missing={asking.what === 'label' ? undefined : say('seat.pin.missing')}
          onCancel={() => setAsking(undefined)}
          onDone={(text) => {
            setAsking(undefined);
            on.onClosed();
            if (asking.what === 'pin') actions.pin(asking.seats, text);
            else actions.label(first, text);
          }}
        />
      )}
    </>
  );

  function titleOf(seat: string | undefined, all: readonly string[]): string {
    if (seat === undefined) return '';
    if (all.length > 1) return say('hand.chosen', { count: all.length });
    const name = sitterOf(seat)?.name;
    return name === undefined ? labelOf(seat) : say('seating.seat.says', { label: labelOf(seat), name });
  }
}
