import fc from 'fast-check';
import { type CommandCall, callOf, runCommand } from '../../src/commands/run-command.ts';
import { seatsOfBlock } from '../../src/commands/seats-of-block.ts';
import { type Plan, selectedSchemeOf } from '../../src/model/plan.ts';

/** Numbers from which one random edit is made when the plan is known. */
export interface EditDraw {
  readonly what: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly yes: boolean;
}

/** One random edit. */
export const anyEdit: fc.Arbitrary<EditDraw> = fc.record({
  what: fc.nat(999),
  a: fc.nat(9999),
  b: fc.nat(9999),
  c: fc.nat(99),
  yes: fc.boolean(),
});
/** A sequence of edits. */
export const anyEdits = (maxLength: number): fc.Arbitrary<readonly EditDraw[]> =>
  fc.array(anyEdit, { minLength: 1, maxLength });

const pick = <Item>(items: readonly Item[], number: number): Item | undefined =>
  items.length === 0 ? undefined : items[number % items.length];

/** Put a list into another order, by a number. */
const turned = <Item>(items: readonly Item[], number: number): readonly Item[] => {
  const at = items.length === 0 ? 0 : number % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
};

type Maker = (plan: Plan, draw: EditDraw) => CommandCall;
const person = (plan: Plan, number: number): string => pick(plan.people, number)?.id ?? 'p0';

function seatOf(plan: Plan, number: number): string {
  const scheme = selectedSchemeOf(plan);
  const block = pick(scheme.blocks, number);
  const seats = block === undefined ? undefined : seatsOfBlock(block, scheme.policies);
  return seats?.ok === true ? (pick([...seats.value], number >> 1) ?? 'x/r1/1') : 'x/r1/1';
}
const block = (plan: Plan, number: number): string => pick(selectedSchemeOf(plan).blocks, number)?.id ?? 'x';

/** Edits of the seating and the people: what happens most on the evening before. */
const SEATING: readonly Maker[] = [
  (plan, { a, b }) => callOf('seat-person', { person: person(plan, a), seat: seatOf(plan, b) }),
  (plan, { a, b }) => callOf('swap-people', { a: person(plan, a), b: person(plan, b) }),
  (plan, { a }) => callOf('unseat-people', { people: [person(plan, a)] }),
  (plan, { a, b }) =>
    callOf('pin-person', { person: person(plan, a), seat: seatOf(plan, b), reason: `指示${b}` }),
  (plan, { a }) => callOf('unpin-people', { people: [person(plan, a)] }),
  (plan, { a, yes }) =>
    callOf('set-attendance', {
      people: [person(plan, a)],
      attendance: yes ? 'absent' : 'confirmed',
      unpin: true,
    }),
  (plan, { a }) => callOf('remove-people', { people: [person(plan, a)], unpin: true }),
  (_, { a, yes }) =>
    callOf('add-people', {
      people: [{ name: `新${a}`, ...(yes ? { unit: `单位${a % 5}` } : {}), custom: { 车号: String(a) } }],
    }),
  (plan, { a, b, yes }) =>
    callOf('edit-person', {
      person: person(plan, a),
      changes: yes ? { name: `改${b}` } : { title: b % 3 === 0 ? null : `职务${b}` },
    }),
  (plan, { a, b }) => callOf('set-ranks', { ranks: [{ person: person(plan, a), rank: (b % 60) + 1 }] }),
  (plan, { a, yes }) =>
    callOf('set-roles', { people: [person(plan, a)], [yes ? 'add' : 'remove']: ['host', 'reporter'] }),
  (plan, { a, yes }) => callOf('set-party', { people: [person(plan, a)], party: yes ? 'guest' : null }),
];

/** Edits of everything else. */
const OTHERS: readonly Maker[] = [
  (plan, { a }) => callOf('order-people', { order: turned(plan.people, a).map(({ id }) => id) }),
  (_, { a, yes }) => callOf('edit-meeting', yes ? { name: `会议${a}` } : { place: a % 2 ? `${a}室` : null }),
  (plan, { a, b, yes }) =>
    callOf('add-wish', { kind: yes ? 'together' : 'apart', people: [person(plan, a), person(plan, b)] }),
  (plan, { a }) => callOf('remove-wish', { wish: pick(plan.wishes, a)?.id ?? 'w0' }),
  (_, { a }) => callOf('add-unit', { name: `局${a}`, ...(a % 2 === 0 ? {} : { category: '部门' }) }),
  (plan, { a, b }) =>
    callOf('edit-unit', { unit: pick(plan.units, a)?.id ?? 'u0', changes: { name: `改局${b}` } }),
  (plan, { a }) => callOf('order-units', { order: turned(plan.units, a).map(({ id }) => id) }),
  (plan, { a, b }) =>
    callOf('merge-units', {
      from: [pick(plan.units, a)?.id ?? 'u0'],
      into: pick(plan.units, b)?.id ?? 'u0',
    }),
  (plan, { a, b }) => callOf('block-seats', { seats: [seatOf(plan, a), seatOf(plan, b)] }),
  (plan, { a }) => callOf('reserve-seats', { seats: [seatOf(plan, a)], note: '备用' }),
  (plan, { a }) => callOf('open-seats', { seats: [seatOf(plan, a)] }),
  (plan, { a, b }) =>
    callOf('move-blocks', { moves: [{ block: block(plan, a), place: { xMm: b - 5000, yMm: a } }] }),
  (plan, { a, b, yes }) =>
    callOf('edit-block', {
      block: block(plan, a),
      changes: yes ? { name: `区${b}` } : { parameters: { rows: [(b % 7) + 2, (a % 5) + 2] } },
      unpin: true,
    }),
  (_, { a }) =>
    callOf('add-block', { arrangement: a % 2 ? 'rostrum' : 'theatre', parameters: { rows: [4] } }),
  (plan, { a }) => callOf('remove-blocks', { blocks: [block(plan, a)], unpin: true }),
  (plan, { a }) =>
    callOf('order-blocks', { order: turned(selectedSchemeOf(plan).blocks, a).map(({ id }) => id) }),
  (plan, { a, c }) =>
    callOf('set-numbering', { blocks: [block(plan, a)], numbering: { seats: { start: (c % 4) + 1 } } }),
  (plan, { a, yes }) =>
    callOf('set-policies', {
      policies: { high: yes ? 'right' : 'left', seatNumbers: yes ? 'odd-left' : 'even-left' },
      ...(a % 2 ? { block: block(plan, a) } : {}),
      unpin: true,
    }),
  (plan, { a, b }) =>
    callOf('add-zone', {
      name: `区${a}`,
      units: plan.units.slice(0, 1).map(({ id }) => id),
      seats: [seatOf(plan, a), seatOf(plan, b)],
    }),
  (plan, { a, b }) =>
    callOf('edit-zone', {
      zone: pick(selectedSchemeOf(plan).zones, a)?.id ?? 'z0',
      changes: { seats: [seatOf(plan, b)] },
    }),
  (plan, { a }) => callOf('remove-zones', { zones: [pick(selectedSchemeOf(plan).zones, a)?.id ?? 'z0'] }),
  (_, { a, yes }) => callOf('edit-venue', yes ? { name: `厅${a}` } : { name: '' }),
  (_, { a, b }) =>
    callOf('add-fixtures', {
      fixtures: [{ kind: a % 2 ? 'door' : 'screen', xMm: a, yMm: b, widthMm: 900, depthMm: 100 }],
    }),
  (plan, { a, b, yes }) =>
    callOf('edit-fixtures', {
      changes: [
        {
          fixture: pick(plan.venue.fixtures, a)?.id ?? 'f0',
          ...(yes ? { xMm: b } : { label: b % 2 ? null : `门${b}` }),
        },
      ],
    }),
  (plan, { a }) => callOf('remove-fixtures', { fixtures: [pick(plan.venue.fixtures, a)?.id ?? 'f0'] }),
  (plan, { a, b }) =>
    callOf('add-agenda-item', {
      title: `议题${a}`,
      reporters: [person(plan, a)],
      observers: [person(plan, b)],
    }),
  (plan, { a, b }) =>
    callOf('edit-agenda-item', {
      item: pick(plan.agenda, a)?.id ?? 'a0',
      changes: { title: `议题${b}`, minutes: b % 2 ? 10 : null },
    }),
  (plan, { a }) => callOf('remove-agenda-items', { items: [pick(plan.agenda, a)?.id ?? 'a0'] }),
  (plan, { a }) => callOf('order-agenda', { order: turned(plan.agenda, a).map(({ id }) => id) }),
  (plan, { a }) => callOf('copy-scheme', { scheme: plan.selectedScheme, name: `B${a}` }),
  (_, { a }) => callOf('add-scheme', { name: `C${a}` }),
  (plan, { a }) => callOf('select-scheme', { scheme: pick(plan.schemes, a)?.id ?? 's0' }),
  (plan, { a, b, yes }) =>
    callOf('edit-scheme', {
      scheme: pick(plan.schemes, a)?.id ?? 's0',
      ...(yes ? { note: `说明${b}` } : { name: `D${b}` }),
    }),
  (plan, { a }) => callOf('remove-scheme', { scheme: pick(plan.schemes, a)?.id ?? 's0' }),
];

/** Carry out edits; those that are refused change nothing. Half of them are about people and seats. */
export function withEdits(start: Plan, draws: readonly EditDraw[]): Plan {
  let plan = start;
  for (const draw of draws) {
    const makers = draw.what % 2 === 0 ? SEATING : OTHERS;
    const call = pick(makers, draw.what >> 1)?.(plan, draw);
    const outcome = call && runCommand(plan, call);
    if (outcome?.ok === true) plan = outcome.value.plan;
    if (outcome?.ok === false && outcome.failure.code === 'bad-arguments') {
      throw new Error(`${call?.name}: ${JSON.stringify(outcome.failure.params)}`);
    }
  }
  return plan;
}
