import { describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../test/support/sample-plan.ts';
import type { Plan } from '../model/plan.ts';
import { colourSeats } from './colour-seats.ts';
import { roomShapeOf } from './room-shape.ts';
import { seatFacesOf } from './seat-faces.ts';
import { initialsOf, type SeatSight, USUAL_SIGHT } from './seat-sight.ts';
import { seatWordsOf } from './seat-words.ts';

const bare = rostrumPlan(5, 4);
const plan: Plan = {
  ...bare,
  units: [
    { id: 'u1', name: '县财政局', shortName: '财政局' },
    { id: 'u2', name: '县教育局' },
  ],
  people: bare.people.map((person, index) => ({
    ...person,
    title: '局长',
    unit: index === 0 ? 'u1' : 'u2',
    party: index % 2 === 0 ? ('host' as const) : ('guest' as const),
  })),
};
const shape = roomShapeOf(plan);
const words = seatWordsOf(plan, shape);
const TINT = { colour: '#abcdef', mark: '财', cut: 0 };
const faces = (sight: Partial<SeatSight>) =>
  seatFacesOf({
    plan,
    shape,
    words,
    sight: { ...USUAL_SIGHT, ...sight },
    tints: new Map([['rostrum/r1/1', TINT]]),
    doubtful: new Set(['rostrum/r1/2']),
    movable: true,
  });

describe('what a seat shows', () => {
  it.each([
    ['initial', '甲'],
    ['unit', '财政局'],
    ['title', '局长'],
    ['rank', '1'],
  ] as const)('%s first', (first, text) => {
    expect(faces({ first }).get('rostrum/r1/1')).toMatchObject({ text, name: '甲1', person: 'p1' });
  });

  it('a seat has its colour, another has none', () => {
    expect(faces({}).get('rostrum/r1/1')?.tint).toEqual(TINT);
    expect(faces({}).get('rostrum/r1/2')).not.toHaveProperty('tint');
  });

  it('below stands what is chosen, nothing where nothing is chosen', () => {
    expect(faces({ second: 'title' }).get('rostrum/r1/1')?.label).toBe('局长');
    expect(faces({ second: 'none' }).get('rostrum/r1/1')?.label).toBe('');
    expect(faces({}).get('rostrum/r1/1')?.label).toBeUndefined();
  });

  it('badges and marks are on only where they are asked for', () => {
    expect(faces({ badges: true }).get('rostrum/r1/3')?.badge).toBe('3');
    expect(faces({}).get('rostrum/r1/3')?.badge).toBeUndefined();
    expect(faces({}).get('rostrum/r1/2')?.doubt).toBe(true);
    expect(faces({ pins: false }).get('rostrum/r1/5')?.quiet).toBe(true);
  });

  it.each([
    ['王伟', '王'],
    ['Ann Lee', 'AL'],
    ['𬱖颖', '𬱖'],
  ])('initials of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('colours', () => {
  it('by unit: the largest first, each with a number of its own', () => {
    const { legend, tints } = colourSeats(plan, 'unit', () => '');
    expect(legend.map(({ meaning, tint, count }) => [meaning, tint.mark, count])).toEqual([
      [{ kind: 'name', name: '县教育局' }, '1', 3],
      [{ kind: 'name', name: '财政局' }, '2', 1],
    ]);
    expect(new Set([...tints.values()].map(({ colour }) => colour)).size).toBe(2);
  });

  it('by unit: forty look different where no mark can be read, and each from the next by more than its colour', () => {
    const many = rostrumPlan(40, 40);
    const units = many.people.map((_, index) => ({ id: `u${index}`, name: `单位${index}` }));
    const people = many.people.map((person, index) => ({ ...person, unit: `u${index}` }));
    const looks = colourSeats({ ...many, units, people }, 'unit', () => '').legend.map(({ tint }) => tint);
    expect(new Set(looks.map(({ colour, cut }) => `${colour} ${cut}`)).size).toBe(40);
    looks.slice(1).forEach(({ cut }, index) => {
      expect(cut).not.toBe(looks[index]?.cut);
    });
  });

  it('by party: hosts before guests, with their marks; empty seats have none', () => {
    const { legend, tints } = colourSeats(plan, 'party', (code) => (code === 'host' ? '主' : '客'));
    expect(legend.map(({ tint }) => tint.mark)).toEqual(['主', '客']);
    expect(tints.has('rostrum/r1/5')).toBe(false);
    expect(new Set(legend.map(({ tint }) => tint.cut)).size).toBe(2);
    expect(colourSeats(plan, 'none', () => '').legend).toEqual([]);
  });

  it('by attendance: who is here comes first, the whole sign in one colour, and no other looks like it', () => {
    const some = ['expected', 'arrived', 'confirmed', 'arrived'] as const;
    const people = bare.people.map((one, index) => ({ ...one, attendance: some[index] ?? 'expected' }));
    const { legend } = colourSeats({ ...bare, people }, 'attendance', (code) => code);
    expect(legend.map(({ tint, count }) => [tint.mark, count])).toEqual([
      ['arrived', 2],
      ['expected', 1],
      ['confirmed', 1],
    ]);
    expect(legend[0]?.tint.cut).toBe(0);
    expect(new Set(legend.map(({ tint }) => tint.cut)).size).toBe(3);
    expect(new Set(legend.map(({ tint }) => tint.colour)).size).toBe(3);
  });
});
