import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../test/support/sample-plan.ts';
import { contentHash } from './content-hash.ts';
import { MIGRATIONS } from './migrations/registry.ts';
import type { Plan } from './plan.ts';
import { PLAN_VERSION } from './plan-document.ts';
import { readPlan, readPlanText } from './read-plan.ts';
import { personAt } from './seating-chunks.ts';
import { planDocumentOf, planText, revisionTexts } from './write-plan.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../test/fixtures/plans/${name}`, import.meta.url), 'utf8');

function opened(text: string): Plan {
  const read = readPlanText(text);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  expect(read.value.mended).toEqual([]);
  return read.value.plan;
}

describe('old plans', () => {
  it('every version has a migration that leads on, and a fixture', () => {
    expect(MIGRATIONS.length).toBe(PLAN_VERSION - 1);
    MIGRATIONS.forEach((migration, index) => {
      expect([migration.from, migration.to]).toEqual([index + 1, index + 2]);
      expect(migration.name.startsWith(String(index + 1).padStart(3, '0'))).toBe(true);
    });
  });

  it('version 1 opens: its one scheme becomes scheme A, units get ids, unknown fields stay', () => {
    const plan = opened(fixture('v1-one-scheme.json'));
    expect(plan.version).toBe(2);
    expect(plan.units.map(({ name, category }) => [name, category])).toEqual([
      ['县委', '四套班子'],
      ['县政府', '四套班子'],
      ['县财政局', undefined],
    ]);
    expect(plan.people.map((person) => plan.units.find((unit) => unit.id === person.unit)?.name)).toEqual([
      '县委',
      '县政府',
      '县财政局',
      undefined,
    ]);
    const [scheme] = plan.schemes;
    expect(scheme?.name).toBe('A');
    expect(scheme?.id).toBe(plan.selectedScheme);
    expect(scheme && personAt(scheme.seating, 'rostrum/r1/1')).toBe('p2');
    expect(scheme?.pins).toHaveLength(1);
    expect(planDocumentOf(plan)).toMatchObject({ remark: 'kept too' });
    expect(plan.people[3]).toMatchObject({ fromTheFuture: { kept: true }, attendance: 'absent' });
    const ids = [...plan.people, ...plan.units, ...plan.schemes, ...plan.venue.fixtures].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(plan.counter).toBeGreaterThanOrEqual(Math.max(...ids.map((id) => Number(id.slice(1)))));
  });

  it('version 2 opens and is written again to the byte', () => {
    const text = fixture('v2-schemes.json').trimEnd();
    expect(planText(opened(text))).toBe(text);
  });
});

describe('what is refused, whole', () => {
  const failureOf = (json: unknown): unknown => {
    const read = readPlan(json);
    return read.ok ? 'read' : read.failure;
  };

  it('other things, newer plans, wrong fields', () => {
    expect(readPlanText('{"format":')).toEqual({ ok: false, failure: { code: 'plan-not-json' } });
    expect(failureOf([])).toEqual({ code: 'plan-not-zuoci' });
    expect(failureOf({ format: 'zuoci-plan', version: '2' })).toEqual({ code: 'plan-not-zuoci' });
    expect(failureOf({ ...planDocumentOf(rostrumPlan(1)), version: 3 })).toEqual({
      code: 'plan-newer',
      version: 3,
      readable: 2,
    });
    const document = planDocumentOf(rostrumPlan(2));
    expect(failureOf({ ...document, people: [{ id: 'p1' }] })).toMatchObject({
      code: 'plan-invalid',
      problems: [{ path: ['people', 0, 'name'] }],
    });
    expect(failureOf({ ...document, people: [...document.people, document.people[0]] })).toMatchObject({
      code: 'plan-torn',
      problems: [{ id: 'p1' }],
    });
  });

  it('a hostile key does no harm', () => {
    const text = planText(rostrumPlan(1)).replace(
      '"custom":{}',
      '"custom":{"__proto__":"x"},"__proto__":{"name":"y"}',
    );
    const plan = opened(text);
    expect(plan.people[0]?.name).toBe('甲1');
    expect(Object.getPrototypeOf(plan.people[0])).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).name).toBeUndefined();
  });
});

describe('round trip', () => {
  it('law: any plan comes back equal, with equal hash, and mends nothing', () => {
    const anyPlan = fc
      .tuple(
        fc.integer({ min: 0, max: 30 }),
        fc.dictionary(fc.string({ minLength: 1, maxLength: 5 }), fc.string({ maxLength: 5 })),
        fc.string({ maxLength: 20 }),
        fc.jsonValue(),
      )
      .map(([count, custom, name, unknown]) => {
        const plan = rostrumPlan(count, Math.min(10, count));
        return {
          ...plan,
          meeting: { ...plan.meeting, name, ...{ unknown } },
          people: plan.people.map((person) => ({ ...person, custom })),
        } satisfies Plan;
      });
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const text = planText(plan);
        const again = opened(text);
        expect(planText(again)).toBe(text);
        expect(contentHash(again)).toBe(contentHash(plan));
      }),
      { numRuns: 100 },
    );
  });

  it('revisions bring their contents along', () => {
    const content = rostrumPlan(3, 2);
    const plan: Plan = {
      ...rostrumPlan(4, 2),
      revisions: [
        {
          number: 1,
          hash: contentHash(content),
          author: '办公室',
          time: '2026-01-05T08:00:00Z',
          state: 'submitted',
          content,
        },
      ],
    };
    const texts = revisionTexts(plan);
    const read = readPlanText(planText(plan), (number) => texts.get(number));
    expect(read.ok && read.value.plan.revisions[0]?.content?.people.length).toBe(3);
    expect(read.ok && contentHash(read.value.plan.revisions[0]?.content as Plan)).toBe(contentHash(content));
    expect(opened(planText(plan)).revisions[0]?.content).toBeUndefined();
  });

  it('the hash changes with the content and not with the scheme on screen or the counter', () => {
    const plan = rostrumPlan(3, 2);
    expect(contentHash({ ...plan, counter: 9999, selectedScheme: 'other' })).toBe(contentHash(plan));
    expect(contentHash({ ...plan, meeting: { ...plan.meeting, name: '改' } })).not.toBe(contentHash(plan));
    expect(contentHash(rostrumPlan(3, 3))).not.toBe(contentHash(plan));
    expect(contentHash(rostrumPlan(3, 2))).toBe(contentHash(plan));
  });
});
