import { failure, type Result, success } from '../base/result.ts';
import type { Frame } from '../layout/arrangement.ts';
import { arrangementOf } from '../layout/arrangements/registry.ts';
import type { Attendee, Party } from '../layout/attendee.ts';
import type { BlockInput, LayoutCase, Room } from '../layout/layout-case.ts';
import { type Problem, problemsOf, showFound } from '../layout/problem.ts';
import { type BlockJson, type CaseJson, caseSchema, type PersonJson } from './case-schema.ts';

/** A case as the command understood it. */
export interface ReadCase {
  readonly input: LayoutCase;
  readonly frame?: Frame;
  /** A given seating, to be checked and not planned. */
  readonly seating?: readonly { readonly seat: string; readonly person: string }[];
  /** Written without "blocks": problems of the one block stand at the root of the file. */
  readonly short: boolean;
}

/**
 * Read a case from JSON: validate it, give ids and ranks where none are written, resolve names.
 *
 * @param json - parsed JSON of any shape.
 * @returns the case, or every problem with its path.
 */
export function readCase(json: unknown): Result<ReadCase, readonly Problem[]> {
  const parsed = caseSchema.safeParse(json);
  if (!parsed.success) return failure(problemsOf(parsed.error.issues, json));
  const problems: Problem[] = [];
  const written = parsed.data;
  const people = readPeople(written.people, problems);
  const blocks = readBlocks(written, people, problems);
  const blockIds = new Set(blocks.map((block) => block.id));
  const resolve = nameResolver(people, problems);
  checkReferences(people, blockIds, problems);
  const pins = written.pins.map((pin, index) => ({
    ...pin,
    person: resolve(pin.person, ['pins', index, 'person']),
  }));
  const items = new Set<string>();
  written.agenda.forEach(({ id }, index) => {
    if (id !== undefined && items.has(id)) {
      problems.push({
        path: ['agenda', index, 'id'],
        found: showFound(id),
        allowed: 'an id of its own for each item',
      });
    }
    if (id !== undefined) items.add(id);
  });
  const agenda = written.agenda.map((item, index) => ({
    id: item.id ?? String(index + 1),
    title: item.title,
    reporters: item.reporters.map((who, place) => resolve(who, ['agenda', index, 'reporters', place])),
    observers: item.observers.map((who, place) => resolve(who, ['agenda', index, 'observers', place])),
  }));
  if (problems.length > 0) return failure(problems);
  const input: LayoutCase = {
    people,
    blocks: blocks.map((block, index) => ({
      ...block,
      options: resolveWishes(block.options, resolve, index),
    })),
    policies: written.policies ?? {},
    pins,
    closed: written.closed,
    agenda,
    ...(written.zones === undefined ? {} : { zones: written.zones }),
    ...(written.room === undefined ? {} : { room: readRoom(written.room) }),
  };
  if (problems.length > 0) return failure(problems);
  return success({
    input,
    short: written.blocks === undefined,
    ...(written.frame === undefined ? {} : { frame: written.frame }),
    ...(written.seating === undefined ? {} : { seating: written.seating }),
  });
}

type Group = number | readonly (string | PersonJson)[];

function readPeople(people: CaseJson['people'], problems: Problem[]): readonly Attendee[] {
  const groups: (readonly [Group, readonly (string | number)[], Party | undefined])[] =
    typeof people === 'number' || Array.isArray(people)
      ? [[people, ['people'], undefined]]
      : (['guest', 'host'] as const).map((party) => [people[party] ?? [], ['people', party], party] as const);
  const ids = new Map<string, string>();
  const namesakes = new Map<string, number>();
  return groups.flatMap(([group, path, party]) => {
    const prefix = party === undefined ? '' : party === 'guest' ? 'G' : 'H';
    const list: readonly (string | PersonJson)[] =
      typeof group === 'number'
        ? Array.from({ length: group }, (_, index) => `${prefix}${index + 1}`)
        : group;
    return list.map((one, index): Attendee => {
      const person: PersonJson = typeof one === 'string' ? { name: one, roles: [] } : one;
      const { id = freeId(person.name, ids, namesakes), rank = index + 1 } = person;
      const before = ids.get(id);
      if (before !== undefined) {
        problems.push({
          path: [...path, index, 'id'],
          found: `${showFound(id)} a second time (first at ${before})`,
          allowed: 'an id of its own for each person',
        });
      }
      ids.set(id, `${path.join('.')}[${index}]`);
      if (party !== undefined && person.party !== undefined && person.party !== party) {
        problems.push({
          path: [...path, index, 'party'],
          found: showFound(person.party),
          allowed: `${party}, as everyone in this list`,
        });
      }
      return { ...person, id, rank, ...(party === undefined ? {} : { party }) };
    });
  });
}

/** The name itself, or `name#2` for the second of that name. */
function freeId(name: string, taken: ReadonlyMap<string, string>, namesakes: Map<string, number>): string {
  let count = namesakes.get(name) ?? 1;
  let id = count === 1 ? name : `${name}#${count}`;
  while (taken.has(id)) {
    count += 1;
    id = `${name}#${count}`;
  }
  namesakes.set(name, count);
  return id;
}

function readBlocks(
  written: CaseJson,
  people: readonly Attendee[],
  problems: Problem[],
): readonly BlockInput[] {
  const { arrangement } = written;
  if (written.blocks !== undefined && arrangement !== undefined) {
    problems.push({
      path: ['arrangement'],
      found: showFound(arrangement),
      allowed: 'either "arrangement" or "blocks"',
    });
  }
  if (written.blocks !== undefined) {
    for (const key of Object.keys(oneBlock(written))) {
      problems.push({
        path: [key],
        found: 'a key of the short form',
        allowed: `"${key}" inside one of "blocks"`,
      });
    }
  }
  const single: readonly BlockJson[] =
    arrangement === undefined ? [] : [{ ...oneBlock(written), arrangement }];
  const blocks = written.blocks ?? single;
  if (blocks.length === 0) {
    problems.push({
      path: ['blocks'],
      found: 'no block',
      allowed: '"arrangement" for one block, or a list of "blocks"',
    });
  }
  const parties = new Set(people.map((person) => person.party));
  const twoParties = parties.has('host') && parties.has('guest');
  const only = blocks.length === 1;
  const ids = new Set<string>();
  return blocks.map((block, index): BlockInput => {
    const { id = block.arrangement } = block;
    if (ids.has(id)) {
      problems.push({
        path: ['blocks', index, 'id'],
        found: showFound(id),
        allowed: 'an id of its own for each block',
      });
    }
    ids.add(id);
    return {
      id,
      arrangement: block.arrangement,
      parameters: block.parameters ?? {},
      place: block.place ?? { xMm: 0, yMm: 0 },
      rule: block.rule ?? usualRuleOf(block.arrangement, twoParties),
      // Where there is one block, what the case says of policies is said of it.
      policies: only ? { ...written.policies, ...block.policies } : (block.policies ?? {}),
      numbering: block.numbering ?? {},
      options: block.options ?? {},
      ...(block.facingDeg === undefined ? {} : { facingDeg: block.facingDeg }),
      ...(block.takes === undefined ? {} : { takes: block.takes }),
    };
  });
}

function usualRuleOf(kind: string, twoParties: boolean): string {
  const arrangement = arrangementOf(kind);
  return (twoParties ? arrangement?.betweenParties : undefined) ?? arrangement?.usualRule ?? '';
}

function oneBlock(written: CaseJson): Omit<BlockJson, 'arrangement'> {
  const { id, parameters, place, facingDeg, rule, numbering, options, takes } = written;
  const given = { id, parameters, place, facingDeg, rule, numbering, options, takes };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Blocks and principals that people name must exist. */
function checkReferences(
  people: readonly Attendee[],
  blocks: ReadonlySet<string>,
  problems: Problem[],
): void {
  const ids = new Set(people.map((person) => person.id));
  people.forEach(({ block, serves, name }, index) => {
    if (block !== undefined && !blocks.has(block)) {
      problems.push({
        path: ['people', index, 'block'],
        found: `${showFound(block)} of ${name}`,
        allowed: [...blocks].join(' | '),
      });
    }
    if (serves !== undefined && !ids.has(serves)) {
      problems.push({
        path: ['people', index, 'serves'],
        found: `${showFound(serves)} of ${name}`,
        allowed: 'the id of one of "people"',
      });
    }
  });
}

type Resolve = (who: string, path: readonly (string | number)[]) => string;

/** Find people by id, or by a name that only one of them has. */
function nameResolver(people: readonly Attendee[], problems: Problem[]): Resolve {
  const ids = new Set(people.map((person) => person.id));
  const byName = new Map<string, string[]>();
  for (const person of people) byName.set(person.name, [...(byName.get(person.name) ?? []), person.id]);
  return (who, path) => {
    const named = byName.get(who) ?? [];
    if (ids.has(who) && named.length < 2) return who;
    const [only] = named;
    if (only !== undefined && named.length === 1) return only;
    const allowed =
      named.length > 1 ? `one of the ids ${named.join(', ')}` : 'the id or the name of one of "people"';
    problems.push({ path, found: showFound(who), allowed });
    return who;
  };
}

function resolveWishes(
  options: BlockInput['options'],
  resolve: Resolve,
  block: number,
): BlockInput['options'] {
  const groupsOf = (key: 'together' | 'apart') =>
    options[key]?.map((group, index) =>
      group.map((who, place) => resolve(who, ['blocks', block, 'options', key, index, place])),
    );
  const [together, apart] = [groupsOf('together'), groupsOf('apart')];
  return { ...options, ...(together && { together }), ...(apart && { apart }) };
}

function readRoom(room: NonNullable<CaseJson['room']>): Room {
  if ('outline' in room) return room;
  const [x, y] = [room.widthMm / 2, room.depthMm / 2];
  const outline = [
    { xMm: -x, yMm: -y },
    { xMm: x, yMm: -y },
    { xMm: x, yMm: y },
    { xMm: -x, yMm: y },
  ];
  return { outline, obstacles: room.obstacles };
}
