import { describe, expect, it } from 'vitest';
import { planCase } from '../../layout/plan-case.ts';
import { layoutCaseOf } from '../../model/layout-case-of.ts';
import { emptyPlan, type Plan } from '../../model/plan.ts';
import { roomShapeOf } from '../../scene/room-shape.ts';
import { callOf, runCommands } from '../run-command.ts';
import { guessTemplate } from './guess-template.ts';
import { HALL_SIZES, MEETING_TEMPLATES, templateOf } from './registry.ts';
import { fitTemplateCalls, templateCalls } from './template-calls.ts';

const done = (plan: Plan, calls: Parameters<typeof runCommands>[1]): Plan => {
  const outcome = runCommands(plan, calls);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value.plan;
};
const begin = (kind: string, choice = {}): Plan => {
  const template = templateOf(kind);
  if (template === undefined) throw new Error(kind);
  const plan = emptyPlan('m1', kind);
  return done(plan, templateCalls(plan, template, choice));
};
const withPeople = (plan: Plan, count: number, fields: (index: number) => object = () => ({})): Plan =>
  done(plan, [
    callOf('add-people', {
      people: Array.from({ length: count }, (_, index) => ({
        name: `某${index + 1}`,
        rank: index + 1,
        ...fields(index),
      })),
    }),
  ]);
const fitted = (plan: Plan): Plan => {
  const template = templateOf(plan.meeting.template);
  if (template === undefined) throw new Error('no template');
  return done(plan, fitTemplateCalls(plan, template));
};
const seatsOf = (plan: Plan, block: string): number =>
  roomShapeOf(plan)
    .blocks.find(({ id }) => id === block)
    ?.rows.reduce((sum, row) => sum + row.seats.length, 0) ?? 0;

describe('templates', () => {
  it.each(MEETING_TEMPLATES.map(({ kind }) => kind))('%s sets out a room at once, with seats', (kind) => {
    const plan = begin(kind);
    const shape = roomShapeOf(plan);
    expect(shape.problems).toEqual([]);
    expect(shape.seats.size).toBeGreaterThan(1);
    expect(plan.meeting.template).toBe(kind);
  });

  it.each(MEETING_TEMPLATES.map(({ kind }) => kind))(
    '%s grows with its list so that everybody has a seat',
    (kind) => {
      const count = kind === 'photo' ? 90 : kind === 'signing' ? 30 : 64;
      const recipients = kind === 'awards';
      const plan = fitted(
        withPeople(begin(kind), count, (index) => (recipients && index > 50 ? { roles: ['recipient'] } : {})),
      );
      const planned = planCase(layoutCaseOf(plan));
      expect(planned.ok && planned.value.seated.unseated).toEqual([]);
    },
  );

  it.each(HALL_SIZES)('a hall of %d seats has at least as many, and stays when the list comes', (seats) => {
    const plan = begin('economic', { hallSeats: seats });
    const hall = seatsOf(plan, 'theatre');
    expect(hall).toBeGreaterThanOrEqual(seats);
    expect(hall).toBeLessThan(seats * 1.15 + 12);
    expect(seatsOf(fitted(withPeople(plan, 20)), 'theatre')).toBe(hall);
  });

  it.each(MEETING_TEMPLATES.filter(({ hasHall }) => hasHall).map(({ kind }) => kind))(
    '%s: a hall of every size on offer stays when the list comes',
    (kind) => {
      for (const hallSeats of HALL_SIZES.filter((size) => size <= 1200)) {
        const plan = begin(kind, { hallSeats });
        expect(seatsOf(fitted(withPeople(plan, 12)), 'theatre')).toBe(seatsOf(plan, 'theatre'));
      }
    },
  );

  it('who is listed for the rostrum decides its size', () => {
    const begun = begin('economic');
    const plan = fitted(withPeople(begun, 40, (index) => (index < 7 ? { block: 'rostrum' } : {})));
    expect(seatsOf(plan, 'rostrum')).toBe(7);
    expect(seatsOf(fitted(withPeople(begun, 40)), 'rostrum')).toBe(9);
  });

  it.each([
    ['listed for the rostrum', 5, 24, 5],
    ['on the rostrum by rank', 0, 24, 7],
    ['of whom only some are needed', 5, 3, 3],
  ])('awards: leaders %s hand out, batch by batch', (_, listed, recipients, leaders) => {
    const people = withPeople(begin('awards'), 120, (index) => ({
      ...(index < listed ? { block: 'rostrum' } : {}),
      ...(index >= 120 - recipients ? { roles: ['recipient'] } : {}),
    }));
    const plan = fitted(people);
    const [row] = plan.schemes[1]?.blocks ?? [];
    expect(row?.parameters).toMatchObject({ leaders, recipients: leaders });
  });

  it.each([
    ['congress', 12, [3]],
    ['congress', 30, [7]],
    ['congress', 60, [11]],
    ['congress', 110, [11, 13]],
    ['congress', 200, [11, 13, 15]],
    ['economic', 30, [7]],
    ['economic', 36, [9]],
  ])('%s of %i: the rostrum leaves most people in the hall', (kind, count, rows) => {
    const plan = fitted(withPeople(begin(kind), count));
    const rostrum = roomShapeOf(plan).blocks.find(({ id }) => id === 'rostrum');
    expect(rostrum?.rows.map(({ seats }) => seats.length)).toEqual(rows);
  });

  it('a block that somebody has changed keeps his parameters', () => {
    const begun = begin('economic');
    const changed = done(begun, [
      callOf('edit-block', { block: 'theatre', changes: { parameters: { rows: [10, 10, 10] } } }),
    ]);
    expect(seatsOf(fitted(withPeople(changed, 200)), 'theatre')).toBe(30);
  });

  it('banner and screen keep clear of every seat after the list has come', () => {
    for (const { kind } of MEETING_TEMPLATES) {
      const plan = fitted(withPeople(begin(kind), 150));
      const seats = [...roomShapeOf(plan).seats.values()].map(({ yMm }) => yMm);
      for (const fixture of plan.venue.fixtures) {
        const inside = fixture.yMm > Math.min(...seats) - 300 && fixture.yMm < Math.max(...seats) + 300;
        expect(inside, `${kind} ${fixture.kind}`).toBe(false);
      }
    }
  });

  it('H: foreign guests sit by the right hand, domestic ones as the house has it', () => {
    const policiesOf = (kind: string) => begin(kind).schemes[0]?.policies;
    expect(policiesOf('foreign-talks')).toEqual({ high: 'right' });
    expect(policiesOf('talks')).toEqual({});
  });

  it.each([
    ['全县“五一”表彰大会', 'awards'],
    ['全县经济工作会议暨表彰大会', 'awards'],
    ['友好城市代表团会谈', 'foreign-talks'],
    ['友城代表团名单', 'foreign-talks'],
    ['友城代表团欢迎晚宴', 'banquet'],
    ['安全生产动员部署视频会议', 'video'],
    ['动员大会', 'economic'],
    ['第十五次党代会代表培训班', 'training'],
    ['第三届青年人才培训班学员合影', 'photo'],
    ['政府常务会议（扩大）', 'executive'],
    ['县委常委会（扩大）会议', 'standing-committee'],
    ['县委常委会扩大会议', 'standing-committee'],
    ['党组（扩大）会议', 'standing-committee'],
    ['县政府常务会扩大会议', 'executive'],
    ['县委全体（扩大）会议', 'plenary'],
    ['第十八届人民代表大会', 'congress'],
    ['项目签约仪式暨招待会', 'banquet'],
  ])('%s is %s: the last words of a name say what it is', (name, kind) => {
    const traits = { people: 90, units: 8, agenda: 0, parties: 0, recipients: 0, wishes: 0 };
    expect(guessTemplate({ ...traits, name }).kind).toBe(kind);
  });

  it('a list is known by its name, else by what it holds', () => {
    const traits = { name: '', people: 20, units: 8, agenda: 0, parties: 0, recipients: 0, wishes: 0 };
    expect(guessTemplate({ ...traits, name: '全县经济工作会议-参会名单', people: 500 }).kind).toBe(
      'economic',
    );
    expect(guessTemplate({ ...traits, name: '政府常务会议-议题与人员' }).kind).toBe('executive');
    expect(guessTemplate({ ...traits, name: '外事会谈-双方名单' }).kind).toBe('foreign-talks');
    expect(guessTemplate({ ...traits, name: '经贸会谈' }).kind).toBe('talks');
    expect(guessTemplate({ ...traits, name: '招商晚宴-宾客名单' }).kind).toBe('banquet');
    expect(guessTemplate({ ...traits, name: '名单', agenda: 3 }).kind).toBe('executive');
    expect(guessTemplate({ ...traits, name: 'list', parties: 2 }).kind).toBe('talks');
    expect(guessTemplate({ ...traits, name: 'list', people: 506 }).kind).toBe('economic');
    expect(guessTemplate({ ...traits, name: 'list' }).kind).toBe('symposium');
    expect(guessTemplate({ ...traits, name: 'list', rostrum: 2 }).kind).toBe('economic');
    expect(guessTemplate({ ...traits, name: '春节团拜会' }).kind).toBe('symposium');
    expect(guessTemplate({ ...traits, name: 'list', titles: '全县经济工作会议名单' }).kind).toBe('economic');
    expect(guessTemplate({ ...traits, name: '招待会', titles: '全县经济工作会议名单' }).kind).toBe('banquet');
    expect(guessTemplate({ ...traits, name: '中俄会谈', parties: 2, foreign: 4 }).kind).toBe('foreign-talks');
  });
});
