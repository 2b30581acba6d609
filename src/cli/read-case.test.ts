import { describe, expect, it } from 'vitest';
import { showPath } from '../layout/problem.ts';
import { readCase } from './read-case.ts';

const problemsOf = (json: unknown): readonly string[] => {
  const read = readCase(json);
  return read.ok ? [] : read.failure.map((problem) => showPath(problem.path));
};

const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

describe('reading a case', () => {
  it.each<readonly [string, unknown, readonly string[]]>([
    ['an unknown key', { people: 3, arrangement: 'rostrum', rows: 3 }, ['rows']],
    ['a wrong policy', { people: 3, arrangement: 'rostrum', policies: { high: 'up' } }, ['policies.high']],
    [
      'a pin without a reason',
      { people: 3, arrangement: 'rostrum', pins: [{ person: '1', seat: 'a' }] },
      ['pins[0].reason'],
    ],
    [
      'a pin of a stranger',
      { people: 3, arrangement: 'rostrum', pins: [{ person: 'x', seat: 'a', reason: 'b' }] },
      ['pins[0].person'],
    ],
    ['a blank name', { people: [' '], arrangement: 'rostrum' }, ['people[0]']],
    ['a name of two lines', { people: ['a\nb'], arrangement: 'rostrum' }, ['people[0]']],
    [
      'a block that is not there',
      { people: [{ name: 'a', block: 'hall' }], arrangement: 'rostrum' },
      ['people[0].block'],
    ],
    [
      'keys of one block beside blocks',
      { people: 3, parameters: {}, blocks: [{ arrangement: 'rostrum' }] },
      ['parameters'],
    ],
    [
      'an id twice',
      {
        people: [
          { id: 'a', name: 'a' },
          { id: 'a', name: 'b' },
        ],
        arrangement: 'rostrum',
      },
      ['people[1].id'],
    ],
    [
      'a place beyond any room',
      { people: 3, arrangement: 'rostrum', place: { xMm: 1e308, yMm: 0 } },
      ['place.xMm'],
    ],
    [
      'a host among the guests',
      { people: { guest: ['a', { name: 'b', party: 'host' }], host: 2 }, arrangement: 'long-table' },
      ['people.guest[1].party'],
    ],
    ['no block', { people: 3 }, ['blocks']],
    ['a list of lists of lists', deep(50_000), ['(root)']],
  ])('names %s by its path', (_, json, paths) => {
    expect(problemsOf(json)).toEqual(paths);
  });

  it('asks for an id where two have the name', () => {
    const people = ['王伟', '王伟'];
    const pins = [{ person: '王伟', seat: 'rostrum/r1/1', reason: 'a' }];
    expect(problemsOf({ people, arrangement: 'rostrum', pins })).toEqual(['pins[0].person']);
    expect(problemsOf({ people, arrangement: 'rostrum' })).toEqual([]);
  });

  it('counts policies of the case as those of its only block', () => {
    const read = readCase({ people: 4, arrangement: 'round-table', policies: { high: 'left' } });
    expect(read.ok && read.value.input.blocks[0]?.policies).toEqual({ high: 'left' });
  });
});
