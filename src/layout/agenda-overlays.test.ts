import { describe, expect, it } from 'vitest';
import { readCase } from '../cli/read-case.ts';
import type { AgendaOverlay } from './agenda-overlays.ts';
import { type PlannedCase, planCase } from './plan-case.ts';

const reporter = (name: string) => ({ name, rank: 50, roles: ['reporter'] });
const observer = (name: string) => ({ name, rank: 60, roles: ['observer'] });

/** Five at the head, four at each side, five opposite: `1` is the chair, the middle of the foot faces him. */
const SQUARE = {
  arrangement: 'hollow-square',
  id: 'table',
  parameters: { head: 5, left: 4, right: 4, foot: 5 },
};
const OPPOSITE = 'table/foot/3';
const leaders = ['1', '2', '3', '4', '5'];

function plan(json: object): PlannedCase {
  const read = readCase({ ...SQUARE, ...json });
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const planned = planCase(read.value.input);
  if (!planned.ok) throw new Error(JSON.stringify(planned.failure));
  return planned.value;
}

const seatsOf = (overlay: AgendaOverlay | undefined): Record<string, string> =>
  Object.fromEntries((overlay?.placements ?? []).map(({ person, seat }) => [person, seat]));
const fixedSeats = ({ seated }: PlannedCase) =>
  Object.fromEntries(seated.placements.map(({ person, seat }) => [person, seat]));
const codes = ({ issues }: PlannedCase, rule: string) =>
  issues.filter((issue) => issue.rule === rule).map(({ code, people }) => [code, people]);

describe('agenda overlays', () => {
  const everyone = {
    甲: reporter('甲'),
    乙: reporter('乙'),
    丙: reporter('丙'),
    丁: observer('丁'),
    戊: observer('戊'),
  };
  const people = [...leaders, ...Object.values(everyone)];
  const { 甲, 乙, 丁, 戊 } = everyone;

  it('T7: the seat opposite the chair is used again by the first reporter of each item', () => {
    const planned = plan({
      people,
      agenda: [
        { title: '一', reporters: ['甲', '丙'] },
        { title: '二', reporters: ['乙'] },
        { title: '三', reporters: ['甲'] },
      ],
    });
    expect(planned.overlays.map((overlay) => seatsOf(overlay))).toEqual([
      { 甲: OPPOSITE, 丙: expect.any(String) },
      { 乙: OPPOSITE },
      { 甲: OPPOSITE },
    ]);
    expect(planned.overlays[0]?.placements[0]?.reason).toEqual({
      rule: 'T1',
      says: 'opposite-chair',
      with: { rank: 50, item: '一' },
    });
    expect(planned.overlays[0]?.placements[1]?.reason.rule).toBe('T7');
  });

  it('T7: the fixed attendees do not move, whatever the agenda', () => {
    const without = fixedSeats(plan({ people: leaders }));
    const busy = plan({
      people,
      agenda: [
        { title: '一', reporters: ['甲'], observers: ['丁', '戊'] },
        { title: '二', reporters: ['乙', '丙'] },
      ],
    });
    expect(fixedSeats(busy)).toEqual(without);
    expect(busy.seated.unseated).toEqual([]);
    expect([...busy.seated.later].sort()).toEqual(['丁', '丙', '乙', '戊', '甲'].sort());
    const fixed = new Set(Object.values(without));
    for (const overlay of busy.overlays) {
      const taken = overlay.placements.map(({ seat }) => seat);
      expect(new Set(taken).size).toBe(taken.length);
      expect(taken.filter((seat) => fixed.has(seat))).toEqual([]);
    }
  });

  it('T7: nobody at all sits opposite the chair between two items', () => {
    const many = plan({
      people: [...Array.from({ length: 30 }, (_, index) => String(index + 1)), reporter('甲')],
      agenda: [{ title: '一', reporters: ['甲'] }],
    });
    expect(Object.values(fixedSeats(many))).not.toContain(OPPOSITE);
    expect(many.seated.unseated).toHaveLength(30 - 17);
    expect(seatsOf(many.overlays[0])).toEqual({ 甲: OPPOSITE });
  });

  it('T7: an observer who stays for the next item keeps his seat', () => {
    const planned = plan({
      people,
      agenda: [
        { title: '一', reporters: ['甲'], observers: ['丁', '戊'] },
        { title: '二', reporters: ['乙'], observers: ['戊'] },
        { title: '三', reporters: ['丙'], observers: ['丁', '戊'] },
      ],
    });
    const [first, second, third] = planned.overlays.map(seatsOf);
    expect(second?.戊).toBe(first?.戊);
    expect(third?.戊).toBe(first?.戊);
    expect(first?.丁).not.toBe(first?.戊);
    expect(third?.丁).toBe(first?.丁);
  });

  it('T7: who enters, who leaves, and who waits for a later item', () => {
    const planned = plan({
      people,
      agenda: [
        { title: '一', reporters: ['甲'], observers: ['丁'] },
        { title: '二', reporters: ['乙'], observers: ['丁'] },
        { title: '三', reporters: ['丙'], observers: ['戊', '甲'] },
      ],
    });
    expect(
      planned.overlays.map(({ item, enters, leaves, waiting }) => ({ item, enters, leaves, waiting })),
    ).toEqual([
      { item: '1', enters: ['甲', '丁'], leaves: [], waiting: ['乙', '丙', '戊'] },
      { item: '2', enters: ['乙'], leaves: ['甲'], waiting: ['丙', '戊', '甲'] },
      { item: '3', enters: ['丙', '戊', '甲'], leaves: ['乙', '丁'], waiting: [] },
    ]);
  });

  it('T7: somebody who both reports and observes one item sits once and is told', () => {
    const planned = plan({
      people: [...leaders, 甲, 丁],
      agenda: [{ title: '一', reporters: ['甲'], observers: ['甲', '丁'] }],
    });
    expect(codes(planned, 'T7')).toEqual([['agenda-conflict', ['甲']]]);
    expect(Object.keys(seatsOf(planned.overlays[0]))).toEqual(['甲', '丁']);
    expect(seatsOf(planned.overlays[0]).甲).toBe(OPPOSITE);
  });

  it('T7: one who reports one item and observes another is no conflict', () => {
    const planned = plan({
      people: [...leaders, 甲, 乙],
      agenda: [
        { title: '一', reporters: ['甲'] },
        { title: '二', reporters: ['乙'], observers: ['甲'] },
      ],
    });
    expect(codes(planned, 'T7')).toEqual([]);
    expect(seatsOf(planned.overlays[1])).toMatchObject({ 乙: OPPOSITE, 甲: expect.any(String) });
    expect(planned.overlays[1]?.enters).toEqual(['乙']);
  });

  it('T7: a fixed attendee reports from his own seat, and a notice says so', () => {
    const planned = plan({
      people: [...leaders, 甲],
      agenda: [{ title: '一', reporters: ['3', '甲'] }],
    });
    expect(codes(planned, 'T7')).toEqual([['reports-from-own-seat', ['3']]]);
    expect(seatsOf(planned.overlays[0])).toEqual({ 甲: OPPOSITE });
    expect(fixedSeats(planned)).toEqual(fixedSeats(plan({ people: leaders })));
  });

  it('T7: an observer of the whole meeting who reports one item keeps his seat, who observes items waits for them', () => {
    const planned = plan({
      people: [...leaders, observer('财政'), observer('水利')],
      agenda: [{ title: '一', reporters: ['财政'], observers: ['水利'] }],
    });
    expect(Object.keys(fixedSeats(planned))).toEqual([...leaders, '财政']);
    expect(codes(planned, 'T7')).toEqual([['reports-from-own-seat', ['财政']]]);
    expect(Object.keys(seatsOf(planned.overlays[0]))).toEqual(['水利']);
  });

  it('T7: a reporter or observer who is absent has no seat, and the next reporter takes the place', () => {
    const away = (one: typeof 甲) => ({ ...one, roles: [...one.roles, 'absent'] });
    const planned = plan({
      people: [...leaders, away(甲), 乙, away(丁), 戊],
      agenda: [
        { title: '一', reporters: ['甲', '乙'], observers: ['丁', '戊'] },
        { title: '二', reporters: ['甲'] },
      ],
    });
    expect(Object.keys(seatsOf(planned.overlays[0]))).toEqual(['乙', '戊']);
    expect(seatsOf(planned.overlays[0]).乙).toBe(OPPOSITE);
    expect(planned.overlays[0]).toMatchObject({ enters: ['乙', '戊'], waiting: [], unseated: [] });
    expect(planned.overlays[1]).toMatchObject({ enters: [], leaves: ['乙', '戊'] });
    expect(planned.seated.absent).toEqual(['甲', '丁']);
  });

  it('T7: those for whom no seat is free are listed, observers after reporters', () => {
    const planned = plan({
      people: ['1', '2', reporter('甲'), reporter('乙'), observer('丁'), observer('戊')],
      parameters: { head: 1, left: 1, right: 1, foot: 1 },
      agenda: [{ title: '一', reporters: ['甲', '乙'], observers: ['丁', '戊'] }],
    });
    expect(Object.keys(seatsOf(planned.overlays[0]))).toEqual(['甲', '乙']);
    expect(planned.overlays[0]?.unseated).toEqual(['丁', '戊']);
  });

  it('T7: a closed seat opposite the chair is not used; the reporter sits with the others', () => {
    const planned = plan({
      people,
      closed: [{ seat: OPPOSITE }],
      agenda: [{ title: '一', reporters: ['甲'], observers: ['丁'] }],
    });
    const seats = seatsOf(planned.overlays[0]);
    expect(Object.keys(seats)).toEqual(['甲', '丁']);
    expect(Object.values(seats)).not.toContain(OPPOSITE);
    expect(planned.overlays[0]?.placements[0]?.reason.says).toBe('agenda-seat');
  });

  it('T7: observers sit in the row behind where there is one', () => {
    const planned = plan({
      people,
      parameters: { ...SQUARE.parameters, ring: { left: 2, right: 2 } },
      agenda: [{ title: '一', reporters: ['甲'], observers: ['丁', '戊'] }],
    });
    const seats = seatsOf(planned.overlays[0]);
    expect([seats.丁, seats.戊]).toEqual([expect.stringContaining('ring'), expect.stringContaining('ring')]);
  });

  it('T7: seats follow the fullest item where the table is fitted to a head-count', () => {
    const planned = plan({
      parameters: {},
      people: [...Array.from({ length: 12 }, (_, index) => String(index + 1)), ...people.slice(5)],
      agenda: [
        { title: '一', reporters: ['甲', '乙'], observers: ['丁', '戊'] },
        { title: '二', reporters: ['丙'] },
      ],
    });
    expect(planned.seated.unseated).toEqual([]);
    expect(planned.overlays.flatMap(({ unseated }) => unseated)).toEqual([]);
  });

  it('T7: the same case gives the same overlays', () => {
    const json = { people, agenda: [{ title: '一', reporters: ['甲'], observers: ['丁', '戊'] }] };
    expect(plan(json).overlays).toEqual(plan(json).overlays);
  });
});
