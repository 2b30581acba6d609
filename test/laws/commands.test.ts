import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type History, record, redo, shownPlan, startHistory, undo } from '../../src/commands/history.ts';
import { type CommandCall, callOf, runCommand } from '../../src/commands/run-command.ts';
import { hasSeat } from '../../src/commands/seats-of-block.ts';
import { checkReferences } from '../../src/model/check-references.ts';
import { type Plan, selectedSchemeOf } from '../../src/model/plan.ts';
import { seatedEntries } from '../../src/model/seating-chunks.ts';
import { planDocumentOf } from '../../src/model/write-plan.ts';
import { deepFreeze } from '../support/deep-freeze.ts';
import { rostrumPlan } from '../support/sample-plan.ts';
import { SeatModel } from '../support/seat-model.ts';

const ROW = ['rostrum/r1/1', 'rostrum/r1/2', 'rostrum/r1/3', 'rostrum/r1/4', 'rostrum/r1/5'];
const SEATS = [...ROW, 'rostrum/r2/1', 'rostrum/r2/2', 'rostrum/r2/3', 'rostrum/r2/4', 'rostrum/r2/5'];

/** One random step: what to do, with whom and where; numbers become ids when the plan is known. */
interface Draw {
  readonly what: number;
  readonly who: number;
  readonly whom: number;
  readonly where: number;
  readonly yes: boolean;
}

const draw: fc.Arbitrary<Draw> = fc.record({
  what: fc.nat(31),
  who: fc.nat(15),
  whom: fc.nat(15),
  where: fc.nat(9),
  yes: fc.boolean(),
});

interface Attempt {
  readonly call: CommandCall;
  /** What the reference model says: allowed or not; undefined where it has no opinion. */
  readonly model?: (model: SeatModel) => boolean;
  readonly givesUpPins?: boolean;
}

/** Make a step of a draw; ids that do not exist are tried too. */
function attempt(plan: Plan, { what, who, whom, where, yes }: Draw): Attempt | 'undo' | 'redo' {
  const a = plan.people[who]?.id ?? 'p9999';
  const b = plan.people[whom]?.id ?? 'p9999';
  const seat = SEATS[where] ?? '';
  switch (what) {
    case 0:
    case 1:
    case 2:
    case 3:
      return { call: callOf('seat-person', { person: a, seat }), model: (m) => m.seat(a, seat) };
    case 4:
    case 5:
      return { call: callOf('swap-people', { a, b }), model: (m) => m.swap(a, b) };
    case 6:
      return { call: callOf('unseat-people', { people: [a] }), model: (m) => m.unseat(a) };
    case 7:
      return {
        call: callOf('pin-person', { person: a, seat, reason: '指示' }),
        model: (m) => m.pin(a, seat),
      };
    case 8:
      return { call: callOf('unpin-people', { people: [a] }), model: (m) => m.unpin(a), givesUpPins: true };
    case 9:
      return {
        call: callOf('set-attendance', { people: [a], attendance: 'absent', unpin: yes }),
        model: (m) => m.leave(a, yes),
        givesUpPins: yes,
      };
    case 10:
    case 11:
      return {
        call: callOf('set-attendance', { people: [a], attendance: 'confirmed' }),
        model: (m) => m.come(a),
      };
    case 12:
      return {
        call: callOf('remove-people', { people: [a], unpin: yes }),
        model: (m) => m.remove(a, yes),
        givesUpPins: yes,
      };
    case 13:
    case 14:
      return {
        call: callOf('add-people', {
          people: [{ name: `乙${who}`, ...(yes ? { unit: `单位${whom}` } : {}) }],
        }),
      };
    case 15:
      return { call: callOf('block-seats', { seats: [seat] }), model: (m) => m.block(seat) };
    case 16:
      return { call: callOf('open-seats', { seats: [seat] }), model: (m) => m.open(seat) };
    case 17:
    case 18: {
      const at = ROW[where % 5] ?? '';
      return {
        call: callOf('insert-person', { person: a, row: ROW, at }),
        model: (m) => m.insert(a, ROW, at),
      };
    }
    case 19:
      return { call: callOf('clear-seating', {}), model: (m) => m.clear() };
    case 20:
      return { call: callOf('close-up', { row: ROW }) };
    case 21:
      return {
        call: callOf('apply-seating', {
          placements: plan.people
            .slice(0, 6)
            .map(({ id }, index) => [SEATS[(index + where) % 10] ?? '', id] as const),
        }),
      };
    case 22:
      return {
        call: callOf('edit-block', {
          block: 'rostrum',
          changes: { parameters: { rows: yes ? [5, 5] : [4, 3] } },
          unpin: yes,
        }),
        givesUpPins: yes,
      };
    case 23:
      return { call: callOf('edit-person', { person: a, changes: { name: `丙${whom}`, serves: b } }) };
    case 24:
      return { call: callOf('add-agenda-item', { title: '一', reporters: [a], observers: [b] }) };
    case 25:
      return { call: callOf('add-wish', { kind: 'apart', people: [a, b] }) };
    case 26:
      return yes
        ? { call: callOf('copy-scheme', { scheme: plan.selectedScheme, name: `B${who}` }) }
        : { call: callOf('select-scheme', { scheme: plan.schemes[who % 3]?.id ?? 's999' }) };
    case 27:
      return yes
        ? { call: callOf('remove-scheme', { scheme: plan.schemes[who % 3]?.id ?? 's999' }) }
        : {
            call: callOf('merge-units', {
              from: [plan.units[who]?.id ?? 'u999'],
              into: plan.units[0]?.id ?? 'u999',
            }),
          };
    case 28:
      return {
        call: callOf('import-people', {
          added: [{ name: '新' }],
          changed: [{ person: a, changes: { title: '科长' }, ...(yes ? { attendance: 'absent' } : {}) }],
          dropped: [b],
          droppedBecome: yes ? 'removed' : 'absent',
        }),
      };
    case 29:
      if (selectedSchemeOf(plan).blocks.length === 0) {
        return { call: callOf('add-block', { arrangement: 'rostrum', parameters: { rows: [5, 5] } }) };
      }
      return yes && who < 4 ? { call: callOf('remove-blocks', { blocks: ['rostrum'] }) } : 'redo';
    default:
      return what === 30 ? 'undo' : yes ? 'undo' : 'redo';
  }
}

/** Tell the reference model where things stand, after a step that it does not know. */
function modelOf(plan: Plan): SeatModel {
  const model = new SeatModel();
  const scheme = selectedSchemeOf(plan);
  for (const person of plan.people) {
    model.people.add(person.id);
    if (person.attendance === 'absent') model.absent.add(person.id);
  }
  for (const [seat, person] of seatedEntries(scheme.seating)) model.seated.set(seat, person);
  for (const pin of scheme.pins) model.pinned.set(pin.person, pin.seat);
  for (const closed of scheme.closed) if (closed.why === 'blocked') model.blocked.add(closed.seat);
  return model;
}

const otherSchemeHolds = (plan: Plan, person: string): boolean =>
  plan.schemes.some(
    (scheme) => scheme.id !== plan.selectedScheme && scheme.pins.some((pin) => pin.person === person),
  );

function expectInvariants(plan: Plan): void {
  const torn = checkReferences(planDocumentOf(plan));
  if (torn.length > 0) throw new Error(JSON.stringify(torn));
  const scheme = selectedSchemeOf(plan);
  for (const [seat] of seatedEntries(scheme.seating)) {
    if (!hasSeat(scheme, seat)) throw new Error(`somebody sits on ${seat}, which does not exist`);
  }
}

/** Carry out random steps; each keeps every invariant and agrees with the reference model. */
function carryOut(start: Plan, draws: Iterable<Draw>): History {
  let history = startHistory(start);
  let model = modelOf(start);
  for (const one of draws) {
    const before = history.plan;
    const tried = attempt(before, one);
    if (tried === 'undo' || tried === 'redo') {
      history = tried === 'undo' ? undo(history) : redo(history);
      model = modelOf(history.plan);
      continue;
    }
    const outcome = runCommand(before, tried.call);
    const hasRostrum = selectedSchemeOf(before).blocks.length > 0;
    const full = hasRostrum && SEATS.every((seat) => hasSeat(selectedSchemeOf(before), seat));
    const allowed = full ? tried.model?.(model) : undefined;
    const who = before.people[one.who]?.id ?? '';
    if (allowed !== undefined && !otherSchemeHolds(before, who) && outcome.ok !== allowed) {
      throw new Error(
        `${tried.call.name} should be ${allowed ? 'allowed' : 'refused'}: ${JSON.stringify(outcome)}`,
      );
    }
    if (!outcome.ok) {
      model = modelOf(before);
      continue;
    }
    const { plan } = outcome.value;
    if (plan !== before) {
      deepFreeze(plan);
      expectInvariants(plan);
    }
    if (tried.givesUpPins !== true) {
      for (const scheme of plan.schemes) {
        const was = before.schemes.find((old) => old.id === scheme.id);
        if (was !== undefined && scheme.pins.length < was.pins.length) throw new Error('a pin was lost');
      }
    }
    history = record(history, outcome.value);
    const now = modelOf(plan);
    if (allowed === true && String([...model.seated].sort()) !== String([...now.seated].sort())) {
      expect([...now.seated].sort()).toEqual([...model.seated].sort());
    }
    model = now;
  }
  return history;
}

/** Carry out steps, undo all, then do them again: the very same plans. */
function expectSameWayBack(draws: Iterable<Draw>): void {
  const start = deepFreeze(rostrumPlan(12, 7));
  const history = carryOut(start, draws);
  const plans = [history.plan];
  let back = history;
  while (back.past !== undefined) {
    back = undo(back);
    plans.push(back.plan);
  }
  if (back.plan !== start) throw new Error('undo of everything is not the start');
  for (const plan of plans.reverse()) {
    if (shownPlan(back) !== plan) throw new Error('undo and redo give another plan than before');
    if (plan !== history.plan) back = redo(back);
  }
  expect(back.plan).toBe(history.plan);
}

describe('commands', () => {
  it('law: any commands keep nobody twice, no orphan ids, pins kept; undo of all is the start, by reference', () => {
    const steps = Number(process.env.LAW_STEPS ?? 0);
    if (steps > 0) {
      const [draws = []] = fc.sample(fc.array(draw, { minLength: steps, maxLength: steps }), {
        numRuns: 1,
        seed: steps,
      });
      expectSameWayBack(draws);
      return;
    }
    fc.assert(
      fc.property(fc.array(draw, { minLength: 100, maxLength: 100 }), (draws) => {
        expectSameWayBack(draws);
      }),
      { numRuns: 1000 },
    );
  }, 120_000);
});
