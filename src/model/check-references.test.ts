import { describe, expect, it } from 'vitest';
import { person, rostrumPlan } from '../../test/support/sample-plan.ts';
import { checkReferences, mendReferences } from './check-references.ts';
import type { PlanDocument } from './plan-document.ts';
import type { SchemeDocument } from './scheme.ts';
import { planDocumentOf } from './write-plan.ts';

const whole = planDocumentOf(rostrumPlan(4, 3));
const withScheme = (changes: Partial<SchemeDocument>): PlanDocument => ({
  ...whole,
  schemes: whole.schemes.map((scheme) => ({ ...scheme, ...changes })),
});
const reserved = { seat: 'rostrum/r2/1', why: 'reserved' } as const;

const torn: readonly (readonly [string, PlanDocument, string, string])[] = [
  ['a person twice', { ...whole, people: [...whole.people, person('p1', '重')] }, 'id-twice', 'p1'],
  [
    'a unit that is gone',
    { ...whole, people: [person('p1', '甲', { unit: 'u9' }), ...whole.people.slice(1)] },
    'unknown-unit',
    'u9',
  ],
  [
    'a principal that is gone',
    { ...whole, people: [...whole.people, person('p9', '译', { serves: 'p77' })] },
    'unknown-person',
    'p77',
  ],
  [
    'a block that is gone',
    { ...whole, people: [...whole.people, person('p9', '甲', { block: 'hall' })] },
    'unknown-block',
    'hall',
  ],
  ['a seat of no block', withScheme({ seating: { 'hall/r1/1': 'p1' } }), 'unknown-block', 'hall/r1/1'],
  [
    'a seat with an unknown person',
    withScheme({ seating: { 'rostrum/r1/1': 'p99' } }),
    'unknown-person',
    'p99',
  ],
  [
    'a person on two seats',
    withScheme({ seating: { 'rostrum/r1/1': 'p1', 'rostrum/r1/2': 'p1' } }),
    'person-seated-twice',
    'p1',
  ],
  [
    'an absent person on a seat',
    { ...whole, people: [person('p1', '甲', { attendance: 'absent' }), ...whole.people.slice(1)] },
    'absent-seated',
    'p1',
  ],
  [
    'a person on a blocked seat',
    withScheme({ closed: [{ seat: 'rostrum/r1/1', why: 'blocked' }] }),
    'seat-blocked',
    'rostrum/r1/1',
  ],
  ['a seat closed twice', withScheme({ closed: [reserved, reserved] }), 'seat-closed-twice', 'rostrum/r2/1'],
  [
    'a pin whose person sits elsewhere',
    withScheme({ pins: [{ person: 'p1', seat: 'rostrum/r2/2', reason: '指示' }] }),
    'pin-not-kept',
    'p1',
  ],
  [
    'an agenda item with nobody behind it',
    { ...whole, agenda: [{ id: 'a1', title: '一', reporters: ['p66'], observers: [] }] },
    'unknown-person',
    'p66',
  ],
  ['a selected scheme that is gone', { ...whole, selectedScheme: 's9' }, 'unknown-scheme', 's9'],
];

describe('references', () => {
  it('a whole plan has no problem and is mended to itself', () => {
    expect(checkReferences(whole)).toEqual([]);
    expect(mendReferences(whole).document).toBe(whole);
  });

  it('mending drops the pin that is not kept, and no other', () => {
    const kept = { person: 'p2', seat: 'rostrum/r1/2', reason: '指示' };
    const lost = { person: 'p1', seat: 'rostrum/r2/2', reason: '指示' };
    const { document } = mendReferences(withScheme({ pins: [lost, kept] }));
    expect(document.schemes.map(({ pins }) => pins)).toEqual([[kept]]);
  });

  it('a problem says where in the file it stands', () => {
    const item = { id: 'a1', title: '一', reporters: ['p1'], observers: ['p66'] };
    expect(checkReferences({ ...whole, agenda: [item] })).toEqual([
      { code: 'unknown-person', path: ['agenda', 0, 'observers'], id: 'p66' },
    ]);
  });

  it.each(torn)(
    '%s is found, and mending leaves nothing torn and nobody lost',
    (_what, document, code, id) => {
      const { document: mended, problems } = mendReferences(document);
      expect(problems).toContainEqual(expect.objectContaining({ code, id }));
      expect(mended.people.length).toBe(document.people.length);
      if (code !== 'id-twice') expect(checkReferences(mended)).toEqual([]);
    },
  );
});
