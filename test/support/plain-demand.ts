import type { Demand } from '../../src/layout/arrangement.ts';

/** Nobody at all: a demand to add to. */
export const NOBODY: Demand = {
  people: 0,
  host: 0,
  guest: 0,
  hostInterpreters: 0,
  guestInterpreters: 0,
  hostAttendants: 0,
  guestAttendants: 0,
  reporters: 0,
  observers: 0,
  recipients: 0,
  executives: 0,
  tables: 0,
};

/** A single party of people. */
export const meetingOf = (people: number, more: Partial<Demand> = {}): Demand => ({
  ...NOBODY,
  people,
  ...more,
});

/** Two parties, everyone counted. */
export const talkOf = (host: number, guest: number, more: Partial<Demand> = {}): Demand => ({
  ...NOBODY,
  people: host + guest,
  host,
  guest,
  ...more,
});
