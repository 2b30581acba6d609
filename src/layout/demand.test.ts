import { expect, it } from 'vitest';
import { delegation, servant, someone } from '../../test/support/party-request.ts';
import { demandOf } from './demand.ts';

it('what an arrangement is fitted for counts both parties with their staff, roles, and tables asked for', () => {
  const people = [
    ...delegation('H', 'host', 3),
    ...delegation('G', 'guest', 2),
    servant('HT', 'host', 'interpreter'),
    servant('GT', 'guest', 'interpreter'),
    servant('GN', 'guest', 'note-taker'),
    servant('GA', 'guest', 'assistant'),
    someone('R', 20, { roles: ['reporter'], table: 4 }),
    someone('O', 21, { roles: ['observer', 'recipient'] }),
    someone('E', 22, { roles: ['executive'], table: 2 }),
  ];
  expect(demandOf(people, { reporters: 2, observers: 5 })).toEqual({
    people: 19,
    host: 4,
    guest: 5,
    hostInterpreters: 1,
    guestInterpreters: 1,
    hostAttendants: 0,
    guestAttendants: 2,
    reporters: 3,
    observers: 6,
    recipients: 1,
    executives: 1,
    tables: 4,
  });
});
