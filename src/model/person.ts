import { z } from 'zod';
import { PARTIES, ROLES, type Role } from '../layout/attendee.ts';
import { idSchema } from './ids.ts';
import type { Known } from './known.ts';

/** 参会情况: expected 待确认, confirmed 参会, absent 请假, arrived 已到. */
export const ATTENDANCE = ['expected', 'confirmed', 'absent', 'arrived'] as const;
/** Whether somebody comes. */
export type Attendance = (typeof ATTENDANCE)[number];

/** Roles a person can have; `absent` is told by the attendance and nowhere else. */
export const PERSON_ROLES = ROLES.filter((role): role is Exclude<Role, 'absent'> => role !== 'absent');
/** A role as it is kept; who is absent is told by the attendance. */
export type PersonRole = (typeof PERSON_ROLES)[number];

/** Heading of a column that the list had and Zuoci does not know. */
export const columnSchema = z
  .string()
  .min(1)
  .max(200)
  .refine((name) => name !== '__proto__');

/** 人员: one person of the meeting. Where he sits is told by the seating and nowhere else. */
export const personSchema = z.looseObject({
  id: idSchema,
  name: z.string().min(1).max(200),
  unit: idSchema.exactOptional().describe('Id of the unit'),
  title: z.string().max(300).exactOptional(),
  rank: z.int().min(1).max(1_000_000).exactOptional().describe('1 = most senior; equal numbers are ties'),
  party: z.enum(PARTIES).exactOptional(),
  roles: z.array(z.enum(PERSON_ROLES)).default([]),
  attendance: z.enum(ATTENDANCE).default('expected'),
  phone: z.string().max(100).exactOptional(),
  diet: z.string().max(300).exactOptional(),
  notes: z.string().max(5000).exactOptional(),
  block: idSchema.exactOptional().describe('Block this person is meant for'),
  grade: z.int().min(1).max(1000).exactOptional().describe('Grade of an award, 1 = highest'),
  batch: z.int().min(1).max(1000).exactOptional().describe('Batch of an award, 1 = first on stage'),
  table: z.int().min(1).max(10_000).exactOptional().describe('Banquet table promised, 1 = main table'),
  serves: idSchema.exactOptional().describe('Whom an interpreter or assistant serves'),
  custom: z.record(columnSchema, z.string().max(5000)).default({}),
  imported: z
    .record(z.string(), z.string().max(5000))
    .exactOptional()
    .describe('What the list last said, by field: what differs from it was edited by hand'),
});
/** 人员. */
export type Person = Known<z.output<typeof personSchema>>;

/** Column of the list that names the one somebody stands for, as lists call it. */
export const STANDS_FOR = '代谁参加';

/** True when the person has not asked for leave. */
export const willCome = (person: Person): boolean => person.attendance !== 'absent';

const indexes = new WeakMap<readonly Person[], ReadonlyMap<string, Person>>();

/** Find people by id; the index is made once for each list and kept with it. */
export function personIndex(people: readonly Person[]): ReadonlyMap<string, Person> {
  let index = indexes.get(people);
  if (index === undefined) {
    index = new Map(people.map((person) => [person.id, person]));
    indexes.set(people, index);
  }
  return index;
}
