import { type WalkKey, walk } from '../hall/walk.ts';
import type { CanvasAction, KeyCommand } from '../tools/key-command.ts';
import type { Landing } from '../tools/phase.ts';
import { type CanvasDesk, type DeskState, seatOnScreen } from './canvas-desk.ts';
import { liftFrom } from './carried-of.ts';

/** What keys act on. */
export interface KeyContext {
  readonly desk: CanvasDesk;
  readonly state: DeskState;
  /** Number of the seat the keyboard is on. */
  readonly focus: number;
  readonly setFocus: (seat: string) => void;
  readonly select: (seats: readonly string[]) => void;
  readonly edit: (seat: string, typed: string | undefined) => void;
  readonly activate: (seat: string) => void;
  readonly unseat: (people: readonly string[]) => void;
  readonly menu: (seat: string) => void;
  readonly act: (what: CanvasAction, seats: readonly string[]) => void;
  readonly zoomBy: (factor: number) => void;
  readonly showPart: (what: 'all' | 'selection' | 'full') => void;
}

/** Do what a key asks. */
export function obeyKey(command: KeyCommand, context: KeyContext): void {
  const { desk, state, focus } = context;
  const seat = state.hall.field.ids[focus] ?? '';
  switch (command.key) {
    case 'walk':
      walkTo(command.way, command.extends, context);
      break;
    case 'activate':
      context.activate(seat);
      break;
    case 'edit':
      context.edit(seat, undefined);
      break;
    case 'type':
      context.edit(seat, command.text);
      break;
    case 'all':
      context.select(state.hall.field.ids);
      break;
    case 'toggle':
      context.select(
        state.selected.has(seat)
          ? [...state.selected].filter((one) => one !== seat)
          : [...state.selected, seat],
      );
      break;
    case 'cancel':
      if (desk.phase() !== 'rest') desk.send({ on: 'cancel' });
      else if (desk.carried().length > 0) desk.putBack();
      else context.select([]);
      break;
    case 'lift':
      desk.lift(liftFrom({ field: state.hall.field, sheet: state.sheet }, seat, state.selected));
      if (desk.carried().length > 0) hover(context, seat, 'on');
      break;
    case 'put':
      hover(context, seat, command.landing);
      desk.letGo();
      break;
    case 'unseat': {
      const seats = state.selected.size > 0 ? [...state.selected] : [seat];
      const people = seats.flatMap(
        (one) => state.sheet[state.hall.field.numberOf.get(one) ?? -1]?.person ?? [],
      );
      if (people.length > 0) context.unseat(people);
      break;
    }
    case 'act':
      context.act(command.what, state.selected.size > 0 ? [...state.selected] : [seat]);
      break;
    case 'menu':
      context.menu(seat);
      break;
    case 'zoom':
      context.zoomBy(command.factor);
      break;
    case 'show':
      context.showPart(command.what);
  }
}

function hover({ desk, state }: KeyContext, seat: string, landing: Landing): void {
  desk.hoverDrop({ target: seat, at: seatOnScreen(state.hall, desk.view(), seat), landing, inside: true });
}

function walkTo(way: WalkKey, extending: boolean, context: KeyContext): void {
  const { desk, state, focus, select, setFocus } = context;
  const { field } = state.hall;
  const next = walk(field, focus, way);
  const seat = field.ids[next] ?? '';
  setFocus(seat);
  if (desk.carried().length > 0) {
    hover(context, seat, 'on');
    return;
  }
  select(extending ? [...new Set([...state.selected, field.ids[focus] ?? '', seat])] : [seat]);
}
